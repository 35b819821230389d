import type { Law } from './law.ts';

export const shopeeChat: Law = {
  title: { zh: 'Shopee 聊聊规则', en: 'Shopee: chat rules' },
  text: { zh: '不得辱骂、要求买家取消订单或引导离开 Shopee。', en: 'No abuse, no asking to cancel, no steering off Shopee.' },
  source: 'sellerby.com/p/2984.html',
  rows: ['SHP-CHAT'],
  shown: 'words',
  checked: 'secondary',
  markets: ['sea'],
  marketplaces: ['shopee'],
  breaks: { zh: '加WhatsApp下单', en: 'Order via WhatsApp' },
  safe: { zh: '请在 Shopee 内沟通', en: 'Please chat here on Shopee' },
};
