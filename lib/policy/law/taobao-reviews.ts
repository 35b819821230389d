import type { Law } from './law.ts';

export const taobaoReviews: Law = {
  title: { zh: '淘宝规则：禁止以利益换取评价', en: 'Taobao rules: no paid or conditional reviews' },
  text: { zh: '不得以返现、礼物换好评，不得索要好评截图。', en: 'No paid or conditional good reviews, no asking for screenshots.' },
  source: 'lingtaoedu.com/378.html',
  rows: ['TB-REVIEW'],
  shown: 'words',
  checked: 'secondary',
  markets: ['cn'],
  marketplaces: ['taobao'],
  breaks: { zh: '晒图返5元，截图发我', en: 'Good review and I refund you $5' },
  safe: { zh: '欢迎您如实评价', en: 'Honest reviews are welcome' },
};
