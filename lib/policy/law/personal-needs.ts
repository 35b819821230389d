import type { Law } from './law.ts';

export const personalNeeds: Law = {
  title: {
    zh: '消费者权益保护法第二十九条；个人信息保护法第六条、第二十八条',
    en: 'China consumer law Art. 29; personal information law Art. 6, 28',
  },
  text: {
    zh: '收集个人信息限于必要范围；金融账户等敏感信息须单独同意。',
    en: 'Only what is needed may be collected; bank and identity details need separate consent.',
  },
  source: 'LawRefBook/Laws @2f4c5c2',
  rows: ['CN-CRL-29'],
  shown: 'words',
  checked: 'text',
  markets: ['cn'],
  marketplaces: [],
  breaks: { zh: '把银行卡号和验证码发给我', en: 'Send me your card number and the code' },
  safe: { zh: '退款原路返回，不需要您的卡号', en: 'The refund goes back by itself; only the order number is needed' },
};
