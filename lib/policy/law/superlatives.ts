import type { Law } from './law.ts';

export const superlatives: Law = {
  title: { zh: '广告法第九条、第二十八条', en: 'China advertising law Art. 9 and 28; US FTC Act Sec. 5' },
  text: {
    zh: '不得使用“国家级”“最高级”“最佳”等用语，不得对性能、功效作虚假或绝对化保证。',
    en: 'No superlatives of that kind and no unproven claims on effect.',
  },
  source: 'LawRefBook/Laws @2f4c5c2; 绝对化用语执法指南 (2023)',
  rows: ['CN-AD-09'],
  shown: 'words',
  checked: 'text',
  markets: ['cn', 'us'],
  marketplaces: [],
  breaks: { zh: '我们家质量全网第一', en: 'We sell the best product in the world' },
  safe: { zh: '面料说明见详情页', en: 'See the listing for the details' },
};
