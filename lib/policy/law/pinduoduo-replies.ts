import type { Law } from './law.ts';

export const pinduoduoReplies: Law = {
  title: { zh: '拼多多：3分钟人工回复率', en: 'Pinduoduo: manual replies within 3 minutes' },
  text: { zh: '平台按3分钟人工回复率考核。', en: 'Manual replies within three minutes are measured.' },
  source: 'columns of the merchant back office',
  rows: ['PDD-REPLY'],
  shown: 'clock',
  checked: 'secondary',
  markets: ['cn'],
  marketplaces: ['pinduoduo'],
  breaks: { zh: '（超时未回复）', en: '(no answer in time)' },
  safe: { zh: '我在查，十分钟内在这里回您', en: 'I am checking and will answer here within ten minutes' },
};
