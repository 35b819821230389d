import { expect, test } from 'vitest';
import { openCase } from '../../../lib/cases/cases.ts';
import { cellsOf, columns } from '../../../lib/cases/csv.ts';
import type { Column } from '../../../lib/cases/csv.ts';
import { editCase } from '../../../lib/cases/edits.ts';
import type { Edit } from '../../../lib/cases/form.ts';
import { noteByHand } from '../../../lib/cases/by-hand.ts';
import { understand } from '../../../lib/conversation/understand.ts';
import type { Conversation, Message } from '../../../lib/conversation/conversation.ts';

const noon = Date.UTC(2026, 10, 22, 4);
const talk = (...lines: readonly string[]): Conversation => ({
  marketplace: 'taobao',
  shop: { id: null, name: '杯子铺' },
  buyer: { id: 'b-77', name: '林*' },
  orders: ['4012345678901234'],
  typing: false,
  messages: lines.map((text, place): Message => ({
    id: `m${place}`,
    role: 'buyer',
    kind: text === '[图片]' ? 'image' : 'text',
    text,
    at: noon - 60_000 + place,
  })),
});
const conversation = talk('电饭煲用了两次就不加热了', '[图片]', '11月18日到的，我要退款，再不退我打12315');
const opened = openCase({ id: 'c', now: noon, console: 'taobao', conversation, understanding: understand(conversation) });
const cell = (one: typeof opened, column: Column) =>
  String(
    cellsOf(one, { at: (instant) => new Date(instant).toISOString(), of: (family, value) => `${family}.${value}` })[
      columns.indexOf(column)
    ],
  );

test.for<[Column, string]>([
  ['buyer', '林*'],
  ['buyerId', 'b-77'],
  ['shop', '杯子铺'],
  ['orders', '4012345678901234'],
  ['goods', '电饭煲'],
  ['problem', '不加热'],
  ['happened', '11月18日'],
  ['wish', '退款'],
  ['evidence', 'piece.photo'],
  ['mood', '3'],
  ['channel', 'channel.chat'],
  ['types', 'type.quality'],
  ['history', 'step.opened'],
])('%s is filled from the conversation and goes out in the table', ([column, words]) => {
  expect(cell(opened, column)).toContain(words);
});

test.for<[Column, Edit, string]>([
  ['customer', { field: 'customer', value: '老顾客' }, '老顾客'],
  ['orders', { field: 'orders', value: ['888777666'] }, '888777666'],
  ['goods', { field: 'goods', value: 'QX-20 白' }, 'QX-20 白'],
  ['bought', { field: 'bought', value: '双十一' }, '双十一'],
  ['problem', { field: 'problem', value: '内胆掉漆' }, '内胆掉漆'],
  ['happened', { field: 'happened', value: '第三天' }, '第三天'],
  ['circumstances', { field: 'circumstances', value: '煮粥的时候' }, '煮粥的时候'],
  ['wish', { field: 'wish', value: '换一台' }, '换一台'],
  ['behind', { field: 'behind', value: '怕没人管' }, '怕没人管'],
  ['mood', { field: 'mood', value: 4 }, '4'],
  ['channel', { field: 'channel', value: 'social' }, 'channel.social'],
  ['evidence', { field: 'evidence', value: [{ id: 'p', at: noon, what: 'file', words: '检测单' }] }, '检测单'],
  ['checked', { field: 'checked', value: ['order', 'parcel'] }, 'record.order record.parcel'],
  ['cause', { field: 'cause', value: 'logistics' }, 'cause.logistics'],
  ['ground', { field: 'ground', value: '店规第三条' }, '店规第三条'],
  ['plan', { field: 'plan', value: '补发一台' }, '补发一台'],
  ['agreement', { field: 'agreement', value: { state: 'countered', at: noon, words: '要当天' } }, 'agreement.countered 要当天'],
  ['loss', { field: 'loss', value: '一锅米' }, '一锅米'],
  [
    'money',
    { field: 'money', value: [{ id: 'm', at: noon, amount: 12, currency: 'CNY', state: 'paid', reason: '米钱' }] },
    '12 CNY payment.paid 米钱',
  ],
  ['outcome', { field: 'outcome', value: 'agreed' }, 'outcome.agreed'],
  ['result', { field: 'result', value: '换新并补了米钱' }, '换新并补了米钱'],
  ['feedback', { field: 'feedback', value: '处理得快' }, '处理得快'],
  ['satisfied', { field: 'satisfied', value: 5 }, '5'],
  ['suggestion', { field: 'suggestion', value: '说明书字大些' }, '说明书字大些'],
  ['others', { field: 'others', value: [{ id: 'o', who: '同住的母亲', part: '' }] }, '同住的母亲'],
  ['owner', { field: 'owners', value: { receive: '小周' } }, '小周'],
  [
    'waiting',
    { field: 'waiting', value: { department: '仓库', person: '阿强', since: noon } },
    `仓库 阿强 ${new Date(noon).toISOString()}`,
  ],
])('%s is written by a person and goes out in the table', ([column, edit, words]) => {
  const one = editCase(opened, [edit], { id: 'x', now: noon + 1 });
  expect(cell(one, column)).toContain(words);
});

test('each step of the handling stands in the history with its instant', () => {
  const one = noteByHand(opened, { id: 'n', now: noon + 60_000, kind: 'note', channel: 'phone', text: '问了仓库' });
  expect(cell(one, 'history')).toContain(`${new Date(noon + 60_000).toISOString()} entry.note 问了仓库`);
});
