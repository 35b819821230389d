import type { Law } from './law.ts';

export const carriageRisk: Law = {
  title: { zh: '电子商务法第二十条', en: 'China e-commerce law Art. 20' },
  text: {
    zh: '按约定方式、时限交付；运输中的风险由经营者承担，买家自选快递的除外。',
    en: 'Deliver as promised; transport risk is the seller’s unless the buyer chose the courier.',
  },
  source: 'LawRefBook/Laws @2f4c5c2',
  rows: ['CN-EC-20'],
  shown: 'sense',
  checked: 'text',
  markets: ['cn'],
  marketplaces: [],
  breaks: { zh: '快递丢了找快递，不关我们事', en: 'Lost parcel? Ask the courier, not us' },
  safe: { zh: '我联系快递核实，丢件由我们负责处理', en: 'I will chase the carrier; we take care of a lost parcel' },
};
