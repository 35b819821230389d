import type { Law } from './law.ts';

export const rivals: Law = {
  title: { zh: '广告法第十三条', en: 'China advertising law Art. 13' },
  text: { zh: '广告不得贬低其他经营者的商品或服务。', en: 'Other sellers’ goods must not be belittled.' },
  source: 'LawRefBook/Laws @2f4c5c2',
  rows: ['CN-AD-13'],
  shown: 'words',
  checked: 'text',
  markets: ['cn'],
  marketplaces: [],
  breaks: { zh: '别家卖的都是假货', en: 'Other sellers sell fakes' },
  safe: { zh: '我可以提供本店的进货凭证', en: 'I can share our own product documents' },
};
