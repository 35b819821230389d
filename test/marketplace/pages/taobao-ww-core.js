import { el } from './market.js';
import { openCore } from './wangwang.js';

await openCore('taobao-ww', ({ goods, price, order }) =>
  el(
    'div.im-template-msg.dx-msg-wrap',
    {},
    el(
      'div.tpl-wrapper',
      { 'data-tpl-id': '1' },
      ...[goods, price, `订单号：${order}`].map((words) => el('div', { 'view-name': 'TextView' }, words)),
    ),
  ),
);
