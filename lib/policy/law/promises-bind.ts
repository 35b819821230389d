import type { Law } from './law.ts';

export const promisesBind: Law = {
  title: {
    zh: '消费者权益保护法实施条例第十二条、第五十条；电子商务法第二十条',
    en: 'China consumer regulation Art. 12, 50; e-commerce law Art. 20',
  },
  text: {
    zh: '以宣传、通知作出的数量、质量、价款、售后承诺应当履行。',
    en: 'A commitment on quantity, quality, price or after-sales must be kept.',
  },
  source: 'JeasonLi2024/claimcraft-creative @63ce34d',
  rows: ['CN-REG-12'],
  shown: 'case',
  checked: 'text',
  markets: ['cn'],
  marketplaces: [],
  breaks: { zh: '（承诺48小时发货，没有履行）', en: '(promised within 48 hours, not kept)' },
  safe: { zh: '预计明天发出，如有变化我会主动告知', en: 'It is expected to ship tomorrow; I will tell you if that changes' },
};
