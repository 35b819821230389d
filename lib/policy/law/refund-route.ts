import type { Law } from './law.ts';

export const refundRoute: Law = {
  title: { zh: '七日无理由退货暂行办法第十三、十四条；消法实施条例第十八条', en: 'China seven-day return rules Art. 13–14' },
  text: { zh: '未经明确同意不得改变退款路径，应一次性退清。', en: 'No other route without clear consent.' },
  source: '七日无理由退货暂行办法 第13–14条; 消法实施条例 第18条',
  rows: ['CN-RET-13'],
  shown: 'words',
  checked: 'text',
  markets: ['cn'],
  marketplaces: [],
  breaks: { zh: '退款只能退成店铺优惠券', en: 'We only refund as store credit' },
  safe: { zh: '退款会原路退回，时间以支付渠道为准', en: 'The refund goes back to the original payment method' },
};
