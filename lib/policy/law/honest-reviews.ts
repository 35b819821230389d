import type { Law } from './law.ts';

export const honestReviews: Law = {
  title: {
    zh: '消费者权益保护法实施条例第九条；电子商务法第十七条',
    en: 'China consumer regulation Art. 9, e-commerce law Art. 17; US 16 CFR 465',
  },
  text: {
    zh: '经营者不得以返现、红包等方式诱导评价，也不得编造、隐匿或要求删除用户评价。',
    en: 'No buying, conditioning, hiding or suppressing of reviews.',
  },
  source: 'JeasonLi2024/claimcraft-creative @63ce34d; 16 CFR 465 (FR 2024-18519)',
  rows: ['CN-REG-09', 'CN-EC-17', 'FTC-465'],
  shown: 'words',
  checked: 'text',
  markets: ['cn', 'us'],
  marketplaces: [],
  breaks: { zh: '好评返现10元，截图发我', en: 'Leave 5 stars and get a $10 gift card' },
  safe: { zh: '欢迎您如实评价', en: 'We welcome honest feedback' },
};
