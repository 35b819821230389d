import { defineConsole } from './console.ts';
import { wangwang, wangwangRows } from './wangwang.ts';

const app = 'https://air.1688.com/app/ocms-fusion-components-1688';

/** The same chat as Taobao's, with offer cards of its own in two spellings. */
export const web1688 = defineConsole({
  ...wangwang,
  id: '1688',
  marketplace: '1688',
  name: { zh: '1688 网页旺旺', en: '1688 web chat' },
  matches: [`${app}/def_cbu_web_im/index.html*`, `${app}/def_cbu_web_im_core/*`],
  address: `${app}/def_cbu_web_im/index.html`,
  rows: {
    ...wangwangRows,
    bubble: `${wangwangRows.bubble}, .od-wrap, .text-od-wrap, .offer-card-wrap`,
    cards: [
      { at: '.offer-card-wrap, .text-od-wrap, .od-wrap', goods: [{ at: '.odName, .od-name' }] },
      { at: '.im-template-msg', goods: [{ at: '[view-name="TextView"]', not: /^(?:[¥￥]|订单|查看|实付)/ }] },
    ],
  },
  known: { read: 'sure', write: 'likely', guard: 'likely', switch: 'weak', since: '2026-10' },
});
