import { expect, test } from 'vitest';
import type { Case } from '../../../lib/cases/case.ts';
import { steps } from '../../../lib/cases/case.ts';
import { moveCase, noteSent, openCase, owed, refreshCase, setPromise, shouldOpen } from '../../../lib/cases/cases.ts';
import { canMove, moves } from '../../../lib/cases/moves.ts';
import { summaryOf } from '../../../lib/cases/summary.ts';
import type { Conversation } from '../../../lib/conversation/conversation.ts';
import type { Understanding } from '../../../lib/conversation/understanding.ts';
import type { Promised } from '../../../lib/promises/promise.ts';
import { noteByHand } from '../../../lib/cases/by-hand.ts';
import { editCase } from '../../../lib/cases/edits.ts';
import { emptyForm } from '../../../lib/cases/form.ts';
import { toNewest } from '../../../lib/database/case-forms.ts';
import frozenFirst from './schema-1.json';
import frozenSecond from './schema-2.json';
import frozen from './schema-3.json';

const said = '你好，9个苹果坏了4个，你们只赔6元太少了！我电话13812345678';
const conversation: Conversation = {
  marketplace: 'pinduoduo',
  shop: { id: 's1', name: '果园直发' },
  buyer: { id: '88', name: 'S***n' },
  orders: ['231122-998877'],
  typing: false,
  messages: [{ id: 'm1', role: 'buyer', kind: 'text', text: said, at: 1 }],
};
const at = (words: string) => ({ message: 0, start: said.indexOf(words), end: said.indexOf(words) + words.length });
const understanding: Understanding = {
  lang: 'zh',
  complaints: [{ type: 'damaged', confidence: 0.9, evidence: at('坏了') }],
  emotion: { level: 2, evidence: null },
  risks: [],
  demands: [{ demand: 'compensation', evidence: at('只赔6元太少') }],
  facts: { orders: ['231122-998877'], goods: null, amounts: [], dates: [] },
  given: [],
  missing: [],
  open: [],
  stage: 'received',
  solved: false,
  burst: false,
  waitingSince: 1,
  needs: [],
  tried: [],
  promised: [],
  offered: [],
  asked: [],
  sent: [],
};
const opened = () => openCase({ id: 'c1', now: 1000, console: 'pinduoduo', conversation, understanding });
const promised = (text: string, due: number | null): Promised => ({
  start: 0,
  end: text.length,
  text,
  by: 'agent',
  due,
  earliest: null,
  conditional: due === null,
});

test('a case begins with what was read', () => {
  expect(opened()).toMatchObject({
    step: 'receive',
    orders: ['231122-998877'],
    types: ['damaged'],
    demands: ['compensation'],
    emotion: 2,
    opened: 1000,
    closed: null,
  });
});

test('its one line is made of what the buyer said and wants', () => {
  expect(opened().summary).toBe('9个苹果坏了4个，要赔偿');
  expect(summaryOf(understanding, conversation, 'en')).toBe('Arrived damaged, wants compensation');
  expect(summaryOf({ ...understanding, complaints: [], demands: [] }, conversation, 'zh')).toBe('');
});

test('nothing personal is written: message, promise and summary are masked, the order number is not', () => {
  const text = '48小时内补发到13812345678，订单231122-998877';
  const one = noteSent(opened(), { id: 'e1', now: 2000, text, findings: [], promised: [promised(text, 9000)], ids: ['p1'] });
  expect(JSON.stringify(one)).not.toContain('13812345678');
  expect(one.timeline.at(-1)?.text).toContain('231122-998877');
  const loud = openCase({
    id: 'c',
    now: 1,
    console: 'x',
    conversation: { ...conversation, orders: [] },
    understanding: { ...understanding, complaints: [{ type: 'other', confidence: 1, evidence: at('我电话') }] },
  });
  expect(JSON.stringify(loud)).not.toContain('13812345678');
});

test('a message noted again changes nothing', () => {
  const sent = { id: 'e1', now: 2000, text: '明天给您回复', findings: [], promised: [promised('明天给您回复', 9000)], ids: ['p1'] };
  const once = noteSent(opened(), sent);
  expect(noteSent(once, sent)).toBe(once);
});

test('a promise said again is one promise; two acts by the same hour are two', () => {
  const first = noteSent(opened(), {
    id: 'e1',
    now: 1,
    text: 'x',
    findings: [],
    promised: [promised('今天18点前给您答复', 9000)],
    ids: ['p1'],
  });
  const again = noteSent(first, {
    id: 'e2',
    now: 2,
    text: 'x',
    findings: [],
    promised: [promised('18点前一定给您答复', 9000), promised('今天18点前把新杯子寄出', 9000)],
    ids: ['p2', 'p3'],
  });
  expect(again.promises.map((one) => one.id)).toEqual(['p1', 'p3']);
});

test('a case moves by the table and by nothing else', () => {
  for (const from of steps) {
    for (const to of [...steps, 'closed'] as const) {
      const before: Case = { ...opened(), step: from };
      const after = moveCase(before, { id: 'e', now: 5, to });
      expect(after === before).toBe(!canMove(from, to));
      expect(after.closed).toBe(to === 'closed' ? 5 : null);
      expect(after.step).toBe(to !== 'closed' && canMove(from, to) ? to : from);
    }
  }
});

test('each step leads somewhere, and the end can be reached from each', () => {
  for (const to of Object.values(moves)) expect(to.length).toBeGreaterThan(0);
  for (const step of steps) expect(canMove(step, 'closed')).toBe(true);
});

test('a closed case can be opened again, and says so', () => {
  const closed = moveCase(opened(), { id: 'e', now: 5, to: 'closed' });
  expect(moveCase(closed, { id: 'f', now: 6, to: 'propose' })).toBe(closed);
  expect(moveCase(closed, { id: 'f', now: 6, to: 'follow-up' })).toMatchObject({ closed: null, step: 'follow-up' });
});

test('a promise is kept, broken or withdrawn once, and a condition that is met gives it its instant', () => {
  const one = noteSent(opened(), {
    id: 'e1',
    now: 1,
    text: 'x',
    findings: [],
    promised: [promised('核实后48小时内补发', null)],
    ids: ['p1'],
  });
  const met = setPromise(one, { id: 'e2', now: 2, promise: 'p1', state: 'open', due: 7000 });
  expect(met.promises[0]).toMatchObject({ state: 'open', due: 7000 });
  const kept = setPromise(met, { id: 'e3', now: 3, promise: 'p1', state: 'kept' });
  expect(setPromise(kept, { id: 'e4', now: 4, promise: 'p1', state: 'kept' })).toBe(kept);
  expect(setPromise(kept, { id: 'e4', now: 4, promise: 'nobody', state: 'kept' })).toBe(kept);
  expect(owed(kept)).toEqual([]);
});

test('facts are added to a case and never dropped', () => {
  const more = refreshCase(opened(), {
    now: 9,
    conversation,
    understanding: { ...understanding, complaints: [], facts: { ...understanding.facts, orders: ['231122-111111'] } },
  });
  expect(more.orders).toEqual(['231122-998877', '231122-111111']);
  expect(more.types).toEqual(['damaged']);
  const same = opened();
  expect(refreshCase(same, { now: 9, conversation, understanding })).toBe(same);
});

test('a sent commitment opens a case; a condition does so only where somebody complains', () => {
  expect(shouldOpen([promised('x', 5)], { ...understanding, complaints: [] })).toBe(true);
  expect(shouldOpen([promised('x', null)], understanding)).toBe(true);
  expect(shouldOpen([promised('x', null)], { ...understanding, complaints: [] })).toBe(false);
  expect(shouldOpen([], understanding)).toBe(false);
});

/** A case as this version writes it: with everything that an act of ours can put into it. */
function written(): Case {
  let one = noteSent(opened(), {
    id: 'e1',
    now: 2000,
    text: '48小时内给您补发',
    findings: [{ rule: 'no-bound', taboo: 3, severity: 'warn' }],
    promised: [promised('48小时内给您补发', 9000), promised('核实后三天内退差价', null)],
    ids: ['p1', 'p2'],
  });
  one = moveCase(one, { id: 'e2', now: 3000, to: 'propose' });
  return setPromise(one, { id: 'e3', now: 4000, promise: 'p1', state: 'kept' });
}

test('the first stored form is led to the newest, and nothing of it is lost', () => {
  const led = toNewest(frozenFirst);
  expect(led).toMatchObject({ ...frozenFirst, schema: 3 });
  expect(led).toMatchObject({ form: emptyForm, changes: [] });
});

test('the second stored form is led to the newest, and nothing of it is lost', () => {
  expect(toNewest(frozenSecond)).toEqual({ ...frozenSecond, schema: 3, form: { ...frozenSecond.form, tags: [] } });
});

test('the third stored form stays readable: what this version writes has the shape of the frozen example', () => {
  let one = noteByHand(written(), { id: 'e4', now: 5000, kind: 'buyer', channel: 'phone', text: '电话里说可以接受' });
  one = editCase(
    one,
    [
      { field: 'complex', value: true },
      { field: 'waiting', value: { department: '仓库', person: '阿强', since: 5000 } },
      { field: 'agreement', value: { state: 'accepted', at: 5000, words: '补发一箱' } },
      { field: 'others', value: [{ id: 'o1', who: '买家的妈妈', part: '收货的人' }] },
      { field: 'owners', value: { analyse: '小周' } },
      { field: 'limits', value: { analyse: 8000 } },
      { field: 'checked', value: ['order', 'photo'] },
      { field: 'satisfied', value: 4 },
      { field: 'cause', value: 'logistics' },
      { field: 'outcome', value: 'agreed' },
      { field: 'lesson', value: '箱底垫防水纸' },

      { field: 'callBack', value: { at: 9000, done: null, answers: { working: '', feeling: '', better: '' } } },
      { field: 'tags', value: ['生鲜', '坏果'] },
    ],
    { id: 'x1', now: 6000 },
  );
  expect(JSON.parse(JSON.stringify(one))).toEqual(frozen);
});
