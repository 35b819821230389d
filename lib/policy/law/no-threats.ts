import type { Law } from './law.ts';

export const noThreats: Law = {
  title: { zh: '消费者权益保护法第二十七条、第二十九条', en: 'China consumer law Art. 27, 29' },
  text: { zh: '不得侵犯消费者人身自由、人格尊严和个人信息。', en: 'Dignity, freedom and personal data of buyers are protected.' },
  source: 'LawRefBook/Laws @2f4c5c2',
  rows: ['CN-THREAT'],
  shown: 'words',
  checked: 'text',
  markets: ['cn'],
  marketplaces: [],
  breaks: { zh: '再给差评我就公布你的电话', en: 'Remove it or I will post your address' },
  safe: { zh: '我们希望解决问题，请告诉我您的诉求', en: 'We want to solve this; tell me what you need' },
};
