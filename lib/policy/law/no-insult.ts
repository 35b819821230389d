import type { Law } from './law.ts';

export const noInsult: Law = {
  title: { zh: '消费者权益保护法第十四条、第二十七条', en: 'China consumer law Art. 14, 27' },
  text: { zh: '经营者不得侮辱、诽谤消费者。', en: 'Sellers may not insult or slander a buyer.' },
  source: 'LawRefBook/Laws @2f4c5c2',
  rows: ['CN-CRL-27'],
  shown: 'words',
  checked: 'text',
  markets: ['cn'],
  marketplaces: [],
  breaks: { zh: '你是不是有病', en: 'Are you stupid' },
  safe: { zh: '很抱歉让您有这样的感受，我来处理', en: 'I am sorry for this experience; let me fix it' },
};
