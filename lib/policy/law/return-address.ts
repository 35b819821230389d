import type { Law } from './law.ts';

export const returnAddress: Law = {
  title: {
    zh: '网络购买商品七日无理由退货暂行办法第十一条；侵害消费者权益行为处罚办法第九条',
    en: 'China seven-day return rules Art. 11; penalty rules Art. 9',
  },
  text: {
    zh: '收到退货通知后应及时给出真实的退货地址和联系方式，超过十五日视为拒绝。',
    en: 'After a return notice a true return address is owed promptly; fifteen days without it count as refusal.',
  },
  source: 'JeasonLi2024/claimcraft-creative @63ce34d',
  rows: ['CN-RET-11'],
  shown: 'sense',
  checked: 'text',
  markets: ['cn'],
  marketplaces: [],
  breaks: { zh: '退货地址等我有空再给您', en: 'I will send you the return address some day' },
  safe: { zh: '退货地址在订单的退货页面，请在页面写明的日期前寄出', en: 'The return address is on the return page of your order' },
};
