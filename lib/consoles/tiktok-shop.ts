import { defineConsole } from './console.ts';

const regions = ['us', 'uk', 'id', 'my', 'ph', 'sg', 'th', 'vn', 'mx', 'br', 'es', 'de', 'fr', 'it', 'ie', 'jp'];

/** Known from one project: a message is the buyer's where its bubble says `--other`; a bot cannot be told from an agent. */
export const tiktokShop = defineConsole({
  id: 'tiktok-shop',
  marketplace: 'tiktok',
  name: { zh: 'TikTok Shop 客服', en: 'TikTok Shop seller chat' },
  matches: regions.map((region) => `https://seller-${region}.tiktok.com/chat/inbox/*`),
  address: 'https://seller-us.tiktok.com/chat/inbox/current',
  buyer: {
    name: [],
    nameElse: [
      {
        at: '[class*="header" i] span, [class*="header" i] div',
        leaf: true,
        outside: '[data-testid="chat.chatroom.conversation_card"], [data-testid="chat.chatroom.message_card"]',
        among: '[data-testid="chat.chatroom.conversation_card_username"]',
      },
    ],
  },
  contacts: {
    row: '[data-testid="chat.chatroom.conversation_card"]',
    name: [{ at: '[data-testid="chat.chatroom.conversation_card_username"]' }],
  },
  shop: { query: 'oec_seller_id' },
  orders: {
    number: /(?<!\d)\d{18}(?!\d)/,
    label: /(?:order(?:\s*(?:id|no\.?|number))?|ID Pesanan|Mã đơn hàng|订单(?:编号|号))\s*[：:#]?\s*(\d{15,20})(?!\d)/,
  },
  rows: {
    row: '[data-testid="chat.chatroom.message_card"]',
    order: 'page',
    roles: {
      buyer: '.chatd-bubble-main--other, .chatd-message--left',
      agent: '[class*="chatd-bubble-main--"]:not(.chatd-bubble-main--other), .chatd-message--right',
    },
    bubble: '[class*="chatd-bubble"], .chatd-card, pre, img',
    text: '[class*="chatd-bubble-main--"]',
    image: '[class*="chatd-bubble"] img',
    video: '[class*="chatd-bubble"] video',
    cards: [{ at: '.chatd-card', goods: [{ at: '.title, [class*="title" i]' }] }],
    time: { picks: [{ at: 'time' }, { at: 'div, span', leaf: true, outside: '[class*="chatd-bubble"]' }] },
  },
  draft: '#chat-input-send-button <<< textarea, [contenteditable="true"]',
  send: '#chat-input-send-button',
  enter: 'unsure',
  known: { read: 'likely', write: 'weak', guard: 'likely', switch: 'weak', since: '2026' },
});
