import { defineConsole } from './console.ts';

/** Readable classes; the contact list is virtual and has a hidden twin, the nickname's element holds the time as well. */
export const jd = defineConsole({
  id: 'jd',
  marketplace: 'jd',
  name: { zh: '京东咚咚', en: 'JD Dongdong' },
  matches: ['https://dongdong.jd.com/*'],
  address: 'https://dongdong.jd.com/',
  zone: 'Asia/Shanghai',
  buyer: {
    name: [{ at: '.chat-head-name span' }],
    nameElse: [{ at: '.chat-head-name' }],
    id: [{ at: '.alluser-item_check .alluser-item-name, .t-item-ck .alluser-item-name', attr: 'title', outside: '.c_tabs-tab_inactive' }],
  },
  contacts: { row: '.alluser-item', id: [{ at: '.alluser-item-name', attr: 'title' }], name: [{ at: '.alluser-item-name' }] },
  shop: {
    id: [
      {
        at: '[id*="imcustomer"]:has(.alluser-item_check), [id*="imcustomer"].alluser-item_check',
        outside: '.c_tabs-tab_inactive',
        attr: 'id',
        match: /imcustomer(\d+)$/,
      },
    ],
  },
  orders: { number: /(?<!\d)\d{12}(?!\d)/, label: /订单(?:编号|号)\s*[：:]?\s*(\d{9,20})(?!\d)/, panel: '.right-panel' },
  rows: {
    list: '#t-chat-scroll, .chat-scroll-wrap',
    row: '.message',
    id: [{ at: '.message_left, .message_right, .message_center', attr: 'id' }],
    order: 'page',
    roles: {
      buyer: '.message_left, .message__text_left, .message__image_left',
      agent: '.message_right, .message__text_right, .message__image_right, .message__read_status',
      system: '.message_center, .message__system',
      bot: { sender: /智能客服|机器人|智能助手/, label: /^(?:智能客服|机器人|智能助手)/ },
    },
    bubble: '.message__text, .message__content, .message__image-wrap, .message__image, .CardWrapper, .message__nickname',
    sender: [{ at: '.message__nickname', match: /^(.+?)\s*(?:\d{4}-\d{1,2}-\d{1,2}\s+)?(?:\d{1,2}:\d{2}(?::\d{2})?)?$/ }],
    text: '.message__text, .message__content',
    drop: '.message__read_status, .message__nickname, .message__time_str',
    image: '.message__image-wrap img, img.message__image',
    video: 'video, .message__video',
    file: '.message__file',
    cards: [{ at: '.CardWrapper', goods: [{ at: '.CardTitle' }] }],
    time: {
      picks: [
        { at: '.message__time_str' },
        { at: '.message__nickname', match: /((?:\d{4}-\d{1,2}-\d{1,2}\s+)?\d{1,2}:\d{2}(?::\d{2})?)$/ },
      ],
    },
  },
  draft: '.EditorContent[contenteditable="true"]',
  send: '.SendButtonGroup .send-button, .send-button',
  enter: 'unsure',
  known: { read: 'sure', write: 'likely', guard: 'likely', switch: 'weak', since: '2026-09' },
});
