import { defineConsole } from './console.ts';

/** React in a micro front end; most classes are hashed and rotate: only `data-*`, `messageIsMe/NotMe` and prefixes hold. */
export const feige = defineConsole({
  id: 'feige',
  marketplace: 'douyin',
  name: { zh: '抖店飞鸽', en: 'Douyin Feige' },
  matches: ['https://im.jinritemai.com/pc_seller_v2/main/workspace*'],
  address: 'https://im.jinritemai.com/pc_seller_v2/main/workspace',
  zone: 'Asia/Shanghai',
  buyer: {
    name: [
      { at: '#topbar-left-info span', not: /^添加备注$/ },
      { at: '[data-kora="conversation"].active [class*="nameLine"]', attr: 'title' },
    ],
  },
  contacts: { row: '[data-kora="conversation"]', name: [{ at: '[class*="nameLine"]', attr: 'title' }] },
  orders: { number: /(?<!\d)\d{19}(?!\d)/, label: /(?<!\d)(\d{19})(?!\d)/, panel: '.ecom-collapse-item' },
  rows: {
    list: '.messageList, .pigeonChatScrollBox, #chantListScrollArea',
    row: '[data-qa-id="qa-message-warpper"], .msgItemWrap',
    id: [{ at: '[data-id]', attr: 'data-id' }, { attr: 'data-qa-message-id' }],
    order: 'page',
    roles: {
      buyer: '.messageNotMe',
      agent: '.messageIsMe, [data-qa-id="qa-message-read-mark"]',
      system: '.pigeon-dynamic-card-system-container-new',
      direction: true,
      bot: { label: /^智能客服$|此消息由机器人自动回复/, id: /llm_process_|_Welcome_/ },
    },
    bubble: '.messageIsMe, .messageNotMe, pre, .chatd-card, img[alt="图片"], video',
    text: 'pre',
    drop: '[data-qa-id="qa-message-read-mark"]',
    body: '.messageIsMe, .messageNotMe',
    image: 'img[alt="图片"]',
    video: 'video',
    cards: [
      {
        at: '.chatd-card',
        goods: [{ at: '.pigeon-card-place-holder-text .content span', not: /^用户(?:正在咨询|发送|正在查看)|订单编号/ }],
      },
    ],
    time: {
      picks: [
        {
          at: '*',
          leaf: true,
          outside: 'pre, .chatd-card',
          match: /^((?:昨天|前天|今天|星期.|\d{1,4}[-/月年].*)?\s*\d{1,2}:\d{2}(?::\d{2})?)$/,
        },
      ],
      last: true,
      bareIsToday: 'without-seconds',
    },
  },
  draft: 'textarea[data-qa-id="qa-send-message-textarea"], #im-input-box',
  send: '[data-qa-id="qa-send-message-button"]',
  enter: 'sends',
  known: { read: 'sure', write: 'sure', guard: 'likely', switch: 'weak', since: '2026-08' },
});
