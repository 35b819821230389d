import { defineConsole } from './console.ts';
import { wangwang, wangwangRows } from './wangwang.ts';

/** Measured from the buyer's side of the same page; sellers mostly sit in a desktop client, where no extension runs. */
export const taobaoWw = defineConsole({
  ...wangwang,
  id: 'taobao-ww',
  marketplace: 'taobao',
  name: { zh: '淘宝网页旺旺', en: 'Taobao web Wangwang' },
  matches: ['https://market.m.taobao.com/app/im/chat/index.html*', 'https://market.m.taobao.com/app/im/chat-core/*'],
  address: 'https://market.m.taobao.com/app/im/chat/index.html',
  rows: {
    ...wangwangRows,
    cards: [
      { at: '.im-template-msg', goods: [{ at: '[view-name="TextView"]', not: /^(?:[¥￥]|订单|查看|实付)/ }] },
      { at: '.item-card', kind: 'goods', goods: [{ at: '.item-title' }] },
    ],
  },
  known: {
    read: 'likely',
    write: 'likely',
    guard: 'likely',
    switch: 'weak',
    since: '2026-10',
    note: {
      zh: '只在网页旺旺中可用；千牛桌面客户端里浏览器扩展无法运行。',
      en: 'In the web chat alone: no extension can run in the Qianniu desktop client.',
    },
  },
});
