import type { Law } from './law.ts';

export const priceCommitments: Law = {
  title: { zh: '明码标价和禁止价格欺诈规定第十六条、第十九条', en: 'China price fraud rules Art. 16, 19' },
  text: {
    zh: '不得虚假打折、虚假比价，不得拒不履行价格承诺。',
    en: 'No false discounts or comparisons; a price promise must be honoured.',
  },
  source: 'LawRefBook/Laws @2f4c5c2',
  rows: ['CN-PRICE-19'],
  shown: 'words',
  checked: 'text',
  markets: ['cn'],
  marketplaces: [],
  breaks: { zh: '说好的价保现在不算了', en: 'We do not honour the price protection any more' },
  safe: { zh: '优惠以页面规则为准；价保我帮您申请', en: 'I will apply for the price protection for you' },
};
