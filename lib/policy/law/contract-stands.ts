import type { Law } from './law.ts';

export const contractStands: Law = {
  title: { zh: '电子商务法第四十九条', en: 'China e-commerce law Art. 49' },
  text: {
    zh: '下单付款后合同成立，约定不成立的条款无效。',
    en: 'Once an order is paid the contract stands; a term saying otherwise is void.',
  },
  source: 'LawRefBook/Laws @2f4c5c2',
  rows: ['CN-EC-49'],
  shown: 'words',
  checked: 'text',
  markets: ['cn'],
  marketplaces: [],
  breaks: { zh: '价格标错了，不发货，您自己取消吧', en: 'It was a price error, please cancel the order yourself' },
  safe: { zh: '很抱歉，我核实订单，今天18点前给您方案', en: 'I am sorry; I will check the order and come back to you by 6 pm today' },
};
