import { defineConsole } from './console.ts';

/** Vue 2 with readable classes; the list is put up anew at every switch; ids of rows are epoch milliseconds. */
export const pinduoduo = defineConsole({
  id: 'pinduoduo',
  marketplace: 'pinduoduo',
  name: { zh: '拼多多商家客服', en: 'Pinduoduo merchant chat' },
  matches: ['https://mms.pinduoduo.com/chat-merchant/*'],
  address: 'https://mms.pinduoduo.com/chat-merchant/index.html',
  zone: 'Asia/Shanghai',
  buyer: {
    name: [{ at: '.chatWindowHeader .base-info .name', not: /点击添加备注/ }],
    nameElse: [{ at: '.chat-item-box.active .nickname-span' }],
    id: [{ at: '.chat-item-box.active', attr: 'data-random', match: /^(\d+)-/ }],
  },
  contacts: { row: '.chat-item-box', id: [{ attr: 'data-random', match: /^(\d+)-/ }], name: [{ at: '.nickname-span' }] },
  orders: { number: /\d{6}-\d{15}/, label: /(?<!\d)(\d{6}-\d{15})(?!\d)/, panel: '.right-panel-container' },
  rows: {
    list: '#msgListContainer, ul.msg-list',
    row: 'li.onemsg, [id^="middlePanel_" i]',
    id: [
      { attr: 'id', match: /^middlePanel_list_(.+)$/i },
      { at: '[id^="middlePanel_" i]', attr: 'id', match: /^middlePanel_list_(.+)$/i },
    ],
    buyer: [{ at: '[currentuid]', attr: 'currentuid', match: /^(\d+)$/ }],
    order: 'page',
    roles: {
      buyer: '.buyer-item',
      agent: '.cs-item, .seller-item',
      system: '.system-msg-31, .msg-system, [class*="system-msg"], [class*="BuyerFromCard"]',
      bot: { has: '.robot-text, .robot-item', sender: /^机器人$|自动回复$/, label: /^机器人$|自动回复$/, nameless: '.callback' },
    },
    bubble: '.msg-content, .msg-content-box, .image-msg, [currentuid], .buyer-item, .cs-item',
    sender: [{ at: '.nickname' }],
    text: '.msg-content-box',
    drop: '.robot-text, .nickname, .message-time, .good-card, .good-detail, .good-name, .good-price, .good-id',
    body: '.msg-content',
    image: '.image-msg img, .msg-content img',
    video: '.video-msg, .msg-content video',
    cards: [
      { at: '.commonCard, .notify-card, .order-card', goods: [{ at: '.good-name' }] },
      { at: '.good-card', kind: 'goods', goods: [{ at: '.good-name' }] },
      {
        at: '.msg-content',
        when: /商品ID\s*[：:]\s*\d+[\s\S]*(?:复制|查看商品规格)/,
        kind: 'goods',
        goods: [{ match: /商品ID\s*[：:]\s*\d+\s*(?:复制)?\s*\n?\s*(.+)/ }],
      },
    ],
    time: {
      picks: [
        { at: '.message-time' },
        { at: '*', leaf: true, outside: '.msg-content', match: /^(\d{4}年\d{1,2}月\d{1,2}日\s+\d{1,2}:\d{2}(?::\d{2})?)$/ },
      ],
      fromId: true,
    },
  },
  draft:
    '#replyTextarea, .reply-box textarea, .reply-box [contenteditable="true"], textarea.chat-textarea, .chat-input pre[contenteditable]',
  send: '.reply-box .send-btn, .send-btn',
  enter: 'unsure',
  known: { read: 'sure', write: 'likely', guard: 'likely', switch: 'likely', since: '2026-10' },
});
