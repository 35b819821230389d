import type { Law } from './law.ts';

export const marketingConsent: Law = {
  title: {
    zh: '消费者权益保护法第二十九条；实施条例第二十四条；网络交易监督管理办法第十六条',
    en: 'China consumer law Art. 29; regulation Art. 24; online trade rules Art. 16',
  },
  text: { zh: '未经同意不得发送商业信息，拒绝后应立即停止。', en: 'No commercial messages without consent; stop at once when refused.' },
  source: 'LawRefBook/Laws @2f4c5c2',
  rows: ['CN-CRL-29c'],
  shown: 'words',
  checked: 'text',
  markets: ['cn'],
  marketplaces: [],
  breaks: { zh: '顺便拉您进我们的福利群，新品都发您', en: 'I have added you to our promo list' },
  safe: { zh: '如需活动信息，您可以关注店铺', en: 'You may follow the shop for offers' },
};
