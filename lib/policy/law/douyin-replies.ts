import type { Law } from './law.ts';

export const douyinReplies: Law = {
  title: { zh: '抖音电商：3分钟人工回复率', en: 'Douyin: manual replies within 3 minutes' },
  text: { zh: '平台按3分钟人工回复率和不满意率考核。', en: 'Manual replies within three minutes and dissatisfaction are measured.' },
  source: 'columns of the Feige statistics',
  rows: ['DY-REPLY'],
  shown: 'clock',
  checked: 'secondary',
  markets: ['cn'],
  marketplaces: ['douyin'],
  breaks: { zh: '（超时未回复）', en: '(no answer in time)' },
  safe: { zh: '我在，正在核实，十分钟内在这里回您', en: 'I am here and checking; I will answer within ten minutes' },
};
