import type { Law } from './law.ts';

export const taobaoShipping: Law = {
  title: { zh: '淘宝发货时间规则', en: 'Taobao shipping time' },
  text: {
    zh: '按商品页面承诺的时间发货，延迟或虚假发货要赔付。',
    en: 'Ship by the time the listing states; late or false shipping is compensated.',
  },
  source: 'well-known rule, its text was not found; take the time from the listing',
  rows: ['TB-SHIP'],
  shown: 'case',
  checked: 'secondary',
  markets: ['cn'],
  marketplaces: ['taobao'],
  breaks: { zh: '（没有按页面承诺的时间发货）', en: '(not shipped by the time of the listing)' },
  safe: {
    zh: '页面承诺的发货时间我帮您核对，今天18点前告诉您',
    en: 'I will check the shipping time on the listing and tell you by 6 pm today',
  },
};
