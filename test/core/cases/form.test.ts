import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { noteByHand, openByHand } from '../../../lib/cases/by-hand.ts';
import type { Case } from '../../../lib/cases/case.ts';
import { moveCase } from '../../../lib/cases/cases.ts';
import { editCase, lastChange, undoChange, valueOf } from '../../../lib/cases/edits.ts';
import { fillForm } from '../../../lib/cases/fill.ts';
import { EditShape } from '../../../lib/cases/form-shape.ts';
import { causes, outcomes, textFields, weights } from '../../../lib/cases/form.ts';
import type { Edit } from '../../../lib/cases/form.ts';
import { headOf } from '../../../lib/cases/head.ts';
import { limitsOf, stepDue } from '../../../lib/cases/limits.ts';
import { ledgerOf } from '../../../lib/cases/money.ts';
import { reviewOf } from '../../../lib/cases/review.ts';
import { similarTo, similarWithin } from '../../../lib/cases/similar.ts';
import { understand } from '../../../lib/conversation/understand.ts';
import type { Conversation } from '../../../lib/conversation/conversation.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';

const noon = Date.UTC(2026, 10, 22, 4);
const hour = 3_600_000;
const fresh = (id = 'c1', patch: Partial<Case> = {}): Case => ({
  ...openByHand({ id, now: noon, channel: 'phone', buyer: '林女士', problem: '杯子漏水，要退' }),
  types: ['quality'],
  ...patch,
});
const edited = (one: Case, ...edits: Edit[]): Case => editCase(one, edits, { id: `x${edits.length}`, now: noon + 1 });

const someEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ field: fc.constantFrom(...textFields), value: fc.string({ maxLength: 30 }) }),
  fc.record({ field: fc.constant('complex' as const), value: fc.boolean() }),
  fc.record({ field: fc.constant('weight' as const), value: fc.constantFrom(...weights) }),
  fc.record({ field: fc.constant('cause' as const), value: fc.option(fc.constantFrom(...causes), { nil: null }) }),
  fc.record({ field: fc.constant('outcome' as const), value: fc.option(fc.constantFrom(...outcomes), { nil: null }) }),
  fc.record({ field: fc.constant('orders' as const), value: fc.array(fc.stringMatching(/^\d{6,12}$/), { maxLength: 3 }) }),
);

test('whatever a person changes can be taken back, one by one, to where it began', () => {
  fc.assert(
    fc.property(fc.array(someEdit, { maxLength: 30 }), (edits) => {
      const before = fresh();
      let one = edits.reduce((each, edit, place) => editCase(each, [edit], { id: `x${place}`, now: noon + place }), before);
      while (lastChange(one)) one = undoChange(one, { now: noon + 99 });
      expect({ ...one, changed: 0 }).toEqual({ ...before, changed: 0 });
    }),
  );
});

test('what is set again to what it was is no change', () => {
  const one = edited(fresh(), { field: 'cause', value: 'quality' });
  expect(edited(one, { field: 'cause', value: 'quality' })).toBe(one);
  expect(undoChange(fresh(), { now: noon })).toMatchObject({ changes: [], changed: noon });
});

const phone = '13812345678';
const answers = { working: phone, feeling: phone, better: phone };
test.for<[Edit]>([
  [{ field: 'problem', value: `打${phone}` }],
  [{ field: 'summary', value: `打${phone}` }],
  [{ field: 'waiting', value: { department: '仓库', person: `阿强 ${phone}`, since: noon } }],
  [{ field: 'others', value: [{ id: 'o', who: `妈妈 ${phone}`, part: phone }] }],
  [{ field: 'evidence', value: [{ id: 'p', at: noon, what: 'photo', words: phone }] }],
  [{ field: 'money', value: [{ id: 'm', at: noon, amount: 1, currency: 'CNY', state: 'paid', reason: phone }] }],
  [{ field: 'agreement', value: { state: 'countered', at: noon, words: phone } }],
  [{ field: 'owners', value: { receive: phone } }],
  [{ field: 'callBack', value: { at: noon, done: null, answers } }],
])('a phone number written into $0.field is masked before it is kept', ([edit]) => {
  const one = edited(fresh(), edit);
  expect(JSON.stringify(one)).not.toContain(phone);
  expect(JSON.stringify(valueOf(one, edit.field))).toContain('138****5678');
});

test('by phone, by mail: what is written down by hand is masked, and noted once', () => {
  const one = openByHand({
    id: 'h',
    now: noon,
    marketplace: 'amazon',
    channel: 'mail',
    buyer: `王先生 ${phone}`,
    problem: `回我 ${phone}`,
  });
  expect(one.marketplace).toBe('amazon');
  expect(JSON.stringify(one)).not.toContain(phone);
  const noted = noteByHand(one, { id: 'n', now: noon, kind: 'buyer', channel: 'phone', text: `再打 ${phone}` });
  expect(noted.timeline.at(-1)).toMatchObject({ kind: 'buyer', channel: 'phone', text: '再打 138****5678' });
  expect(noteByHand(noted, { id: 'n', now: noon, kind: 'buyer', channel: 'phone', text: 'x' })).toBe(noted);
});

test.for<[string, unknown]>([
  ['a field that there is not', { field: '__proto__', value: '' }],
  ['a word for a yes or no', { field: 'complex', value: 'yes' }],
  ['a sum below nothing', { field: 'money', value: [{ id: 'm', at: noon, amount: -1, currency: 'CNY', state: 'paid', reason: '' }] }],
  ['an instant of another age', { field: 'callBack', value: { at: 12, done: null, answers } }],
  ['a book', { field: 'lesson', value: '长'.repeat(2_001) }],
  ['nothing', null],
])('%s is no edit', ([, raw]) => {
  expect(v.is(EditShape, raw)).toBe(false);
});

const talk = (...lines: [role: 'buyer' | 'agent', text: string][]): Conversation => ({
  marketplace: 'taobao',
  shop: { id: null, name: '杯子铺' },
  buyer: { id: 'b', name: '林*' },
  orders: ['4012345678901234'],
  typing: false,
  messages: lines.map(([role, text], place) => ({ id: `m${place}`, role, kind: 'text', text, at: noon + place })),
});
const read = (one: Case, conversation: Conversation): Case =>
  fillForm(one, { now: noon + 50, conversation, understanding: understand(conversation) });

test('the form is filled from what was said: trouble, wish, what was offered', () => {
  const conversation = talk(['buyer', '保温杯漏水，我要退款'], ['agent', '先给您补偿5元可以吗']);
  const { form } = read(fresh('c', { form: { ...fresh().form, problem: '' } }), conversation);
  expect(form.problem).toContain('漏水');
  expect(form.wish).toContain('退款');
  expect(form.money).toMatchObject([{ amount: 5, state: 'offered' }]);
});

test('what a person set, or took out, no reading puts back', () => {
  const conversation = talk(['buyer', '保温杯漏水，我要退款']);
  const one = edited(read(fresh(), conversation), { field: 'wish', value: '' }, { field: 'problem', value: '杯盖裂了' });
  expect(read(one, conversation).form).toMatchObject({ wish: '', problem: '杯盖裂了' });
});

test('reading the same conversation again changes nothing', () => {
  const conversation = talk(['buyer', '保温杯漏水，我要退款，照片发你了'], ['agent', '先给您补偿5元可以吗']);
  const once = read(fresh(), conversation);
  expect(read(once, conversation)).toBe(once);
});

test('the limits of complaint handling hold until what they ask for is done', () => {
  const due = (one: Case) => limitsOf(one, builtIn).map(({ limit, due: at, met }) => [limit, (at - noon) / hour, met]);
  expect(due(fresh())).toEqual([
    ['contact', 2, false],
    ['solution', 48, false],
  ]);
  const complex = edited(fresh(), { field: 'complex', value: true });
  expect(due(complex)).toContainEqual(['department', 24, false]);
  expect(due(edited(complex, { field: 'waiting', value: { department: '仓库', person: '', since: noon } }))).toContainEqual([
    'department',
    24,
    true,
  ]);
  expect(due(noteByHand(fresh(), { id: 'n', now: noon, kind: 'sent', channel: 'phone', text: '已回电' }))).toContainEqual([
    'contact',
    2,
    true,
  ]);
  expect(stepDue(edited(fresh(), { field: 'limits', value: { propose: noon + hour } }), 'propose', builtIn)).toBe(noon + hour);
});

test('the ledger tells what is given, what is offered, and what is left of the limit', () => {
  const policy = { ...builtIn, limit: { amount: 20, currency: 'CNY' } };
  const paid = (id: string, amount: number, state: 'offered' | 'paid' | 'refused') => ({
    id,
    at: noon,
    amount,
    currency: 'CNY',
    state,
    reason: '',
  });
  const one = edited(fresh(), {
    field: 'money',
    value: [paid('a', 6.1, 'paid'), paid('b', 5.2, 'paid'), paid('c', 10, 'offered'), paid('d', 99, 'refused')],
  });
  expect(ledgerOf(one, policy)).toEqual([{ currency: 'CNY', limit: 20, given: 11.3, offered: 10, left: -1.3 }]);
  expect(ledgerOf(fresh(), policy)).toEqual([{ currency: 'CNY', limit: 20, given: 0, offered: 0, left: 20 }]);
  expect(ledgerOf(fresh(), builtIn)).toEqual([]);
});

const mug = (id: string, ago: number, patch: Partial<Case['form']> = {}): Case => {
  const one = fresh(id, { opened: noon - ago });
  return { ...one, form: { ...one.form, goods: '保温杯 500ml', ...patch } };
};

test('cases of the same goods or cause within thirty days are counted with their lessons', () => {
  const all = [
    mug('same', hour, { lesson: '换密封圈' }),
    mug('spelt', hour, { goods: '保温杯500ML', lesson: '换密封圈' }),
    mug('old', similarWithin + 1),
    mug('other', hour, { goods: '花瓶' }),
    mug('cause', hour, { goods: '水壶', cause: 'quality' }),
  ];
  const one = mug('one', 0, { cause: 'quality' });
  const likes = [one, ...all].map((each) => headOf(each, builtIn));
  expect(similarTo(headOf(one, builtIn), likes)).toEqual({
    goods: 2,
    cause: 1,
    count: 3,
    lessons: ['换密封圈'],
    cases: ['same', 'spelt', 'cause'],
  });
});

const closedWith = (form: Partial<Case['form']>): Case => {
  const one = mug('closed', 0, form);
  return moveCase(one, { id: 'e', now: noon + 9, to: 'closed' });
};
const none = { goods: 0, cause: 0, count: 0, lessons: [], cases: [] };
const again = { goods: 3, cause: 0, count: 3, lessons: ['换密封圈'], cases: [] };
test.for<[string, Case, typeof again | typeof none, string[]]>([
  ['an open case', mug('open', 0), none, []],
  ['a case closed with nothing', closedWith({}), none, ['cause', 'outcome', 'lesson']],
  ['a case closed with all', closedWith({ cause: 'quality', outcome: 'agreed', lesson: '换密封圈' }), none, []],
  ['the old lesson once more', closedWith({ cause: 'quality', outcome: 'agreed', lesson: '换密封圈' }), again, ['repeat']],
  ['a new lesson about the repeat', closedWith({ cause: 'quality', outcome: 'agreed', lesson: '密封圈换了还漏，停售这批' }), again, []],
])('taboo 9 and %s', ([, one, similar, lacks]) => {
  expect(reviewOf(one, similar)).toEqual(lacks);
});
