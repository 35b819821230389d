import type { Law } from './law.ts';

export const lazadaOffSite: Law = {
  title: { zh: 'Lazada 站外交易规则', en: 'Lazada: off-platform trade' },
  text: {
    zh: '不得留联系方式、私下收款或引到别的店，违规扣分最多48分。',
    en: 'No contacts, direct pay or other stores; up to 48 non-compliance points.',
  },
  source: 'community.lazada.com.ph',
  rows: ['LZD-OFF'],
  shown: 'words',
  checked: 'text',
  markets: ['sea'],
  marketplaces: ['lazada'],
  breaks: { zh: '加微信私下付款', en: 'Message me on WhatsApp, pay there' },
  safe: { zh: '请用平台支付', en: 'Please pay on Lazada' },
};
