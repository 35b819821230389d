import type { Law } from './law.ts';

export const ebayConduct: Law = {
  title: { zh: 'eBay 会员行为与评价规则', en: 'eBay conduct and feedback rules' },
  text: { zh: '不得威胁、辱骂，不得以评价要挟。', en: 'No threats or profanity; no demanding by abusing feedback.' },
  source: 'pages.ebay.com',
  rows: ['EBAY-CONDUCT'],
  shown: 'words',
  checked: 'text',
  markets: ['us', 'eu'],
  marketplaces: ['ebay'],
  breaks: { zh: '不改评价就不退款', en: 'I refund when you change the feedback' },
  safe: { zh: '退款照常处理，与评价无关', en: 'The refund does not depend on feedback' },
};
