import { defineConsole } from './console.ts';

/** Newest first, each text twice. Sides and composer are not well known: where the marks of a side are missing nothing is read. */
export const ebay = defineConsole({
  id: 'ebay',
  marketplace: 'ebay',
  name: { zh: 'eBay 消息', en: 'eBay messages' },
  matches: ['https://mesg.ebay.com/mesgweb/ViewMessages/*', 'https://www.ebay.com/mesg/*', 'https://www.ebay.com/sh/messages*'],
  address: 'https://mesg.ebay.com/mesgweb/ViewMessages/0',
  buyer: { name: [], byTitle: { title: '.card__conversation-title', shown: 'a[href*="/itm/"]' } },
  contacts: {
    row: '[data-testid="conversation-item__from-member"]',
    id: [{ attr: 'data-conversation-id' }],
    name: [{ at: '.card__username, .sender' }],
  },
  orders: { number: /\b\d{2}-\d{5}-\d{5}\b/, label: /\b(\d{2}-\d{5}-\d{5})\b/ },
  rows: {
    row: '.message-bubble, [class*="message-bubble--"]',
    order: 'newest-first',
    roles: { buyer: '[class*="message-bubble--received"]', agent: '[class*="message-bubble--sent"]' },
    bubble: '[class*="message-bubble__message__content"]',
    text: '[class*="message-bubble__message__content"]',
    doubled: true,
    image: '[class*="message-bubble"] img',
    time: { picks: [] },
  },
  send: null,
  enter: 'no',
  known: {
    read: 'weak',
    write: 'none',
    guard: 'none',
    switch: 'none',
    since: '2026',
    note: {
      zh: '只读取消息；输入框和发送按钮尚无依据，不检查草稿。',
      en: 'Messages are read; nothing is known of the message box, so drafts are not checked.',
    },
  },
});
