import type { Law } from './law.ts';

export const qualityReturn: Law = {
  title: { zh: '消费者权益保护法第二十四条', en: 'China consumer law Art. 24' },
  text: {
    zh: '商品不合质量要求的，七日内可以退货，退换的运费由经营者承担。',
    en: 'Faulty goods may be returned within seven days, and the seller bears the freight.',
  },
  source: 'LawRefBook/Laws @2f4c5c2',
  rows: ['CN-CRL-24'],
  shown: 'words',
  checked: 'text',
  markets: ['cn'],
  marketplaces: [],
  breaks: { zh: '质量问题退货，运费也要您自己出', en: 'You pay the return postage even if it is faulty' },
  safe: { zh: '经核实属质量问题的，退换运费由我们承担', en: 'If it is faulty, we cover the return postage' },
};
