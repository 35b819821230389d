import type { Law } from './law.ts';

export const amazonReviews: Law = {
  title: { zh: '亚马逊评价政策', en: 'Amazon: reviews' },
  text: {
    zh: '每单至多一次中立的评价请求，不得要好评、改评或给报酬。',
    en: 'At most one neutral request per order; no asking for praise or change, no reward.',
  },
  source: 'junglescout.com, supplykick.com, edesk.com (quotations)',
  rows: ['AMZ-REVIEW'],
  shown: 'words',
  checked: 'secondary',
  markets: ['world'],
  marketplaces: ['amazon'],
  breaks: { zh: '给五星送礼品卡', en: 'Leave 5 stars and get a gift card' },
  safe: { zh: '欢迎如实评价', en: 'You are welcome to leave honest feedback' },
};
