import type { Law } from './law.ts';

export const unfairTerms: Law = {
  title: {
    zh: '消费者权益保护法第二十六条；网络交易监督管理办法第二十一条',
    en: 'China consumer law Art. 26; online trading measures Art. 21',
  },
  text: { zh: '格式条款不得排除或限制消费者权利、减轻经营者责任。', en: 'Standard terms may not exclude rights or lessen duties.' },
  source: 'LawRefBook/Laws @2f4c5c2',
  rows: ['CN-CRL-26'],
  shown: 'words',
  checked: 'text',
  markets: ['cn'],
  marketplaces: [],
  breaks: { zh: '活动最终解释权归本店所有', en: 'We reserve the right of final interpretation' },
  safe: { zh: '按平台规则和法律规定为您处理', en: 'We will follow the marketplace policy and the law' },
};
