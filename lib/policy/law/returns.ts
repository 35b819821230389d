import type { Law } from './law.ts';

export const returns: Law = {
  title: {
    zh: '消费者权益保护法第二十四至二十六条；七日无理由退货暂行办法',
    en: 'China consumer law Art. 24–26 and the seven-day return rules; EU Directive 2019/771',
  },
  text: {
    zh: '网购七日内可无理由退货，拆封查验不影响；店堂告示不得排除消费者权利，例外须有法定理由并经确认。',
    en: 'Online buys may be returned within the legal period; notices cannot exclude rights; exceptions need a legal reason.',
  },
  source: 'LawRefBook/Laws @2f4c5c2',
  rows: ['CN-CRL-25'],
  shown: 'words',
  checked: 'text',
  markets: ['cn', 'eu'],
  marketplaces: [],
  breaks: { zh: '特价商品一律不退不换', en: 'Sale items cannot be returned' },
  safe: {
    zh: '支持七天无理由的商品，完好即可申请；我帮您看这件是否适用',
    en: 'Let me check whether this item is covered and start the return',
  },
};
