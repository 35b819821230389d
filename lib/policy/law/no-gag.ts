import type { Law } from './law.ts';

export const noGag: Law = {
  title: { zh: '网络交易监督管理办法第二十一条第三项', en: 'China online trading measures Art. 21(3)' },
  text: {
    zh: '不得以格式条款等方式排除、限制消费者投诉、举报、调解、仲裁、诉讼的权利。',
    en: 'The right to complain, report, mediate or sue may not be limited.',
  },
  source: 'JeasonLi2024/claimcraft-creative @63ce34d',
  rows: ['CN-OTM-21'],
  shown: 'words',
  checked: 'text',
  markets: ['cn'],
  marketplaces: [],
  breaks: { zh: '先撤销投诉才给您退款', en: 'Cancel your complaint first, then we refund' },
  safe: { zh: '退款与投诉无关，我先为您处理退款', en: 'I will process this regardless of the complaint' },
};
