import type { Law } from './law.ts';

export const amazonCancelling: Law = {
  title: { zh: '亚马逊规则：不得因缺货要求买家取消订单', en: 'Amazon: do not ask the buyer to cancel for lack of stock' },
  text: { zh: '缺货时由卖家取消并退款。', en: 'Out of stock: the seller cancels and refunds.' },
  source: 'junglescout.com, tmark.pro',
  rows: ['AMZ-CANCEL'],
  shown: 'words',
  checked: 'secondary',
  markets: ['us', 'eu'],
  marketplaces: ['amazon'],
  breaks: { zh: '没货了，您自己取消订单吧', en: 'It is out of stock, please cancel the order yourself' },
  safe: { zh: '我来取消并退款，钱原路退回', en: 'I will cancel it; the refund goes to your original payment method' },
};
