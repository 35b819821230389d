import { expect, test } from 'vitest';
import type { Conversation } from '../../lib/conversation/conversation.ts';
import { understand } from '../../lib/conversation/understand.ts';

/** What one buyer says. */
const said = (text: string): Conversation => ({
  marketplace: null,
  shop: null,
  buyer: { id: null, name: null },
  orders: [],
  typing: false,
  messages: [{ id: '1', role: 'buyer', kind: 'text', text, at: 1 }],
});

test.for([
  ['你们上次说周五到,今天都周日了', '你们上次说周五到'],
  ['客服答应给我补发的,人呢', '客服答应给我补发的'],
  ['昨天那个客服明明说48小时内退款', '客服明明说48小时内退款'],
  ['你们不是说今天发货吗', '你们不是说今天发货吗'],
  ['主播说买贵了退差价', '主播说买贵了退差价'],
  ['You said it would ship on Monday and it is Friday now', 'You said it would ship on Monday and it is Friday now'],
  ['I was promised a refund within 3 days.', 'I was promised a refund within 3 days'],
  ['Your agent told me a replacement will be sent. Nothing came', 'Your agent told me a replacement will be sent'],
])('%s tells of a promise made before', ([text = '', words]) => {
  expect(understand(said(text)).promised.map((one) => text.slice(one.start, one.end))).toEqual([words]);
});

test.for([
  '你们说不能退',
  '客服说什么时候发货',
  '我朋友说退了算了',
  '如果你们说今天能发我就等',
  'You said you cannot refund me',
  'He said it is broken',
  '快递说丢了',
])('%s tells of none', (text) => {
  expect(understand(said(text)).promised).toEqual([]);
});

test.for([
  ['我买的是KX-200,不通电', 'model'],
  ['你家的ZT500这款漏水', 'model'],
  ['my VB-310 stopped charging', 'model'],
  ['尺码L号太小了', 'model'],
] as const)('%s gives the %s', ([text, given]) => {
  expect(understand(said(text)).given.map((one) => one.given)).toContain(given);
});

test.for([
  ['订单261119-402718836652107坏了', ['261119-402718836652107']],
  ['单号是261119—402718836652107', ['261119-402718836652107']],
  ['D01-1234567-1234567 never arrived', ['D01-1234567-1234567']],
  ['my order 123-1234567-1234567 not arrived', ['123-1234567-1234567']],
  ['京东的 312345678901 这单', ['312345678901']],
  ['order 231122ABCD99EF late', ['231122ABCD99EF']],
  ['P732456789012345678 还没发', ['P732456789012345678']],
  ['运单 773312345678901 停了', []],
  ['手机13812345678', []],
] as const)('%s: the order numbers are %j', ([text, orders]) => expect(understand(said(text)).facts.orders).toEqual(orders));
