import { defineConsole } from './console.ts';

/** Most agents sit in the vendor's desktop client; of the web page only the contact list and the orders are known. */
export const xiaohongshu = defineConsole({
  id: 'xiaohongshu',
  marketplace: 'xiaohongshu',
  name: { zh: '小红书千帆客服', en: 'Xiaohongshu Qianfan' },
  matches: ['https://walle.xiaohongshu.com/cstools/*'],
  address: 'https://walle.xiaohongshu.com/cstools/seller/dashboard',
  zone: 'Asia/Shanghai',
  buyer: {
    name: [{ at: '.chat-item.active, .chat-item.selected' }],
    // the key is "1#2#2#" and the buyer's id in Base64
    id: [
      { at: '.chat-item.active, .chat-item.selected', attr: 'data-key', match: /^\$3\$([A-Za-z0-9+/=]+)$/, decoded: /^(?:[^#]*#){3}(.+)$/ },
    ],
  },
  contacts: {
    row: '.chat-item[data-key]',
    id: [{ attr: 'data-key', match: /^\$3\$([A-Za-z0-9+/=]+)$/, decoded: /^(?:[^#]*#){3}(.+)$/ }],
    name: [{}],
  },
  orders: { number: /\bP\d{10,}\b/, label: /\b(P\d{10,})\b/, panel: '.order-card-title-id' },
  send: null,
  enter: 'no',
  known: {
    read: 'weak',
    write: 'none',
    guard: 'none',
    switch: 'likely',
    since: '2026-08',
    note: {
      zh: '只认得出买家和订单；消息与输入框尚无依据，不读取也不检查。',
      en: 'Buyer and orders only: nothing is known of its messages and its message box.',
    },
  },
});
