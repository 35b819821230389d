import type { Law } from './law.ts';

export const rightToComplain: Law = {
  title: { zh: '消费者权益保护法第三十九条；电子商务法第五十九条', en: 'China consumer law Art. 39; e-commerce law Art. 59' },
  text: {
    zh: '消费者有权投诉、申请调解和诉讼；经营者应当及时受理处理投诉。',
    en: 'Buyers may complain, mediate and sue; sellers must handle complaints.',
  },
  source: 'LawRefBook/Laws @2f4c5c2',
  rows: ['CN-12315'],
  shown: 'words',
  checked: 'text',
  markets: ['cn'],
  marketplaces: [],
  breaks: { zh: '投诉也没用，你去投诉啊', en: 'Go ahead and report us, nobody cares' },
  safe: {
    zh: '您有权投诉；我先登记，今天18点前给您处理方案',
    en: 'You may file a complaint; meanwhile I will write to you by 6 pm with our plan',
  },
};
