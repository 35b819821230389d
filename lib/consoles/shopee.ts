import { defineConsole } from './console.ts';

const hosts = ['sg', 'com.br', 'co.id', 'com.my', 'ph', 'co.th', 'tw', 'vn', 'com.mx', 'com.co', 'cl'];

/** React with hashed classes and `data-cy`; both lists are virtual, rows are placed absolutely in any order. */
export const shopee = defineConsole({
  id: 'shopee',
  marketplace: 'shopee',
  name: { zh: 'Shopee 卖家聊天', en: 'Shopee Seller Chat' },
  matches: [
    ...hosts.flatMap((tld) => [`https://seller.shopee.${tld}/new-webchat/*`, `https://seller.shopee.${tld}/webchat/*`]),
    'https://banhang.shopee.vn/new-webchat/*',
    'https://banhang.shopee.vn/webchat/*',
  ],
  address: 'https://seller.shopee.sg/new-webchat/conversations',
  buyer: {
    name: [{ at: '[data-cy="webchat-conversation-cell-root-current"] [data-cy="webchat-conversation-cell-name"]', attr: 'title' }],
    nameElse: [
      {
        at: '[data-cy="webchat-conversation-detail"] [title]',
        attr: 'title',
        outside: '#messageSection, [data-cy="webchat-conversation-detail-input"]',
      },
    ],
  },
  contacts: {
    row: '[data-cy^="webchat-conversation-cell-root"]',
    name: [{ at: '[data-cy="webchat-conversation-cell-name"]', attr: 'title' }],
  },
  orders: { number: /\b\d{6}[A-Z0-9]{8}\b/, label: /\b(\d{6}(?=[A-Z0-9]*[A-Z])[A-Z0-9]{8})\b/, panel: '[data-cy="webchat-station-root"]' },
  rows: {
    list: '#messageSection, #message-virtualized-list, [data-cy="webchat-conversation-detail-message-container"]',
    row: '[style*="position: absolute"], [style*="position:absolute"]',
    order: 'top',
    virtual: true,
    roles: { buyer: '[data-cy="webchat-message-receive"]', agent: '[data-cy="webchat-message-send"]' },
    bubble: 'pre, [data-cy^="webchat-message-"], img',
    text: 'pre',
    body: '[data-cy="webchat-message-receive"], [data-cy="webchat-message-send"]',
    image: '[data-cy="webchat-message-image"], img',
    video: 'video',
    cards: [{ at: '[data-cy="webchat-message-order"]', kind: 'order', goods: [{ at: '[title]', attr: 'title', not: /^\W*\d/ }] }],
    time: {
      picks: [
        { at: 'pre * *', leaf: true },
        { at: '[data-cy^="webchat-message-"] *', leaf: true, outside: 'pre', match: /^(\d{1,2}:\d{2}(?:\s*[AP]M)?)$/i },
        { at: 'div, span', leaf: true, outside: 'pre, [data-cy^="webchat-message-"]' },
      ],
      dayFirst: true,
    },
  },
  draft: '[data-cy="webchat-conversation-detail-input"] textarea, #inputField textarea',
  send: '[data-cy="webchat-conversation-detail-input"] i',
  enter: 'sends',
  known: { read: 'sure', write: 'sure', guard: 'likely', switch: 'likely', since: '2026-01' },
});
