import type { Console, Rows } from './console.ts';

/** What the two marketplaces that use the one web chat have in common: the chat stands in a frame, far rows lose what they hold. */
export const wangwang = {
  zone: 'Asia/Shanghai',
  frame: 'iframe',
  buyer: { name: [{ at: '.ww_header .name' }, { at: '.conversation-item.active .name' }] },
  contacts: { row: '.conversation-item', name: [{ at: '.name' }] },
  shop: { name: [{ at: '.ww_user_panel', match: /^([^:：]+)/ }] },
  own: [{ at: '.ww_user_panel' }],
  orders: { number: /(?<!\d)\d{15,20}(?!\d)/, label: /订单(?:编号|号)?\s*[：:]?\s*(\d{15,20})(?!\d)/, panel: '.ww_tab .order-id' },
  draft: '.ww_input pre.edit[contenteditable="true"], .ww_input [contenteditable="true"]',
  send: 'button.send-btn',
  enter: 'sends',
} satisfies Partial<Console>;

export const wangwangRows = {
  list: '.ww_message',
  row: '.message-item-line',
  order: 'page',
  virtual: true,
  roles: {
    agent: '.message-item.self',
    unmarkedBuyer: { of: '.message-item .nick', unless: '.message-item.self' },
  },
  bubble: '.nick, pre.edit, .im-template-msg, .file-msg, .image-msg, .item-card, .avatar',
  sender: [{ at: '.nick' }],
  text: '.content pre.edit, pre.edit',
  drop: '.nick, .time',
  image: '.image-msg img, .content img',
  video: 'video',
  file: '.file-msg',
  time: { picks: [{ at: '.time' }] },
} satisfies Rows;
