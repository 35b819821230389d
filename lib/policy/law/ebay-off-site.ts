import type { Law } from './law.ts';

export const ebayOffSite: Law = {
  title: { zh: 'eBay 站外交易政策', en: 'eBay: offers to buy or sell outside eBay' },
  text: {
    zh: '不得在 eBay 之外成交，成交前不得交换电话、邮箱、支付与社交账号。',
    en: 'No deals outside eBay; no phone, e-mail, payment or social details before the sale.',
  },
  source: 'ebay.com.au help 4272 (2024-05-10)',
  rows: ['EBAY-OFF'],
  shown: 'words',
  checked: 'text',
  markets: ['world'],
  marketplaces: ['ebay'],
  breaks: { zh: '加微信私下交易便宜10元', en: 'Message me on WhatsApp, cheaper there' },
  safe: { zh: '请在 eBay 内完成', en: 'Please complete it on eBay' },
};
