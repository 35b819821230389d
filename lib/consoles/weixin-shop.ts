import { defineConsole } from './console.ts';

/** Vue with typed blocks; the agent's side is marked, the buyer's texts too, the buyer's other blocks are not; no send button. */
export const weixinShop = defineConsole({
  id: 'weixin-shop',
  marketplace: 'weixin',
  name: { zh: '微信小店客服', en: 'Weixin shop chat' },
  matches: ['https://store.weixin.qq.com/shop/kf*'],
  address: 'https://store.weixin.qq.com/shop/kf',
  zone: 'Asia/Shanghai',
  buyer: {
    name: [{ at: '.chat-title .chat-customer-name, .chat-customer-name' }],
    id: [{ at: '.session-item-container.active', attr: 'data-room-id' }],
  },
  contacts: { row: '.session-item-container', id: [{ attr: 'data-room-id' }], name: [{ at: '.user-nickname' }] },
  orders: { number: /(?<!\d)\d{19}(?!\d)/, label: /订单(?:编号|号)\s*[：:]?\s*(\d{12,20})(?!\d)/, panel: '.order-id-wrap' },
  rows: {
    row: '.msg[data-type]',
    id: [{ attr: 'id' }],
    buyer: [{ attr: 'id', match: /^(\d{10,})_Welcome_/ }],
    order: 'page',
    roles: {
      buyer: '.text-msg.bg-user',
      agent: '.message-item.justify-end',
      system: '.msg.no-content, .msg[data-type="6"]',
      unmarkedBuyer: { of: '.message-item', unless: '.text-msg:not(.bg-user)', named: true },
      bot: { sender: /^智能助手$/, label: /^智能助手$/, id: /_Welcome_/ },
    },
    bubble:
      '.message-item, .text-msg, .avatar-wrap, [data-type="image"], [data-type="voice"], [data-type="video"], [data-type="file"], [data-type="order"], [data-type="product"]',
    sender: [{ at: '.message-time span', leaf: true, not: /\d{1,2}:\d{2}$/ }],
    text: '.text-msg',
    image: '[data-type="image"]',
    video: '[data-type="video"]',
    file: '[data-type="file"]',
    other: '[data-type="voice"]',
    cards: [
      { at: '[data-type="order"], a.order-msg-block', kind: 'order', goods: [{ at: 'p', not: /^订单号/ }] },
      { at: '[data-type="product"]', kind: 'goods', goods: [{ at: 'p', not: /^[¥￥]/ }] },
    ],
    time: { picks: [{ at: '.message-time-text' }], bareIsToday: 'every' },
  },
  draft: '#input-textarea, .chat-input textarea.text-area',
  send: null,
  enter: 'sends',
  known: { read: 'sure', write: 'sure', guard: 'likely', switch: 'weak', since: '2026-05' },
});
