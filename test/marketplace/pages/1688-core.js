import { el } from './market.js';
import { openCore } from './wangwang.js';

await openCore('1688', ({ goods, price, order }) =>
  el('div.text-od-wrap', {}, el('div.odName', {}, goods), el('div.odPrice', {}, price), el('div', {}, `订单号：${order}`)),
);
