import type { Law } from './law.ts';

export const reviewsStay: Law = {
  title: { zh: '电子商务法第三十九条', en: 'China e-commerce law Art. 39' },
  text: { zh: '平台不得删除消费者的评价。', en: 'Marketplaces may not delete buyers’ reviews.' },
  source: 'LawRefBook/Laws @2f4c5c2',
  rows: ['CN-EC-39'],
  shown: 'words',
  checked: 'text',
  markets: ['cn'],
  marketplaces: [],
  breaks: { zh: '我找小二帮您把差评删了', en: 'I can have the review removed' },
  safe: { zh: '评价由您自愿发布，我先解决问题', en: 'Your review is yours; let me solve the problem' },
};
