import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyForm } from '../../../lib/cases/form.ts';
import type { Case } from '../../../lib/cases/case.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { bucketOf, lengthOf } from '../../../lib/insights/buckets.ts';
import { add, countsOf, sumOf, under } from '../../../lib/insights/counts.ts';
import { heededOf } from '../../../lib/insights/heeded.ts';
import { effectOf, measureIn } from '../../../lib/insights/measures.ts';
import type { Measure } from '../../../lib/insights/measures.ts';
import { risesOf, usualOf } from '../../../lib/insights/rises.ts';
import { manyOf } from '../../../lib/insights/signs.ts';
import { atShare, shareOf } from '../../../lib/insights/spread.ts';
import { answeredBy, countsOfMended, countsOfSent } from '../../../lib/insights/talk.ts';
import { dayAfter, others, weeksOf } from '../../../lib/insights/weeks.ts';
import type { Week } from '../../../lib/insights/weeks.ts';

const hour = 3_600_000;
const start = Date.UTC(2026, 10, 20, 2);

function aCase(patch: Partial<Case> = {}, form: Partial<Case['form']> = {}): Case {
  return {
    id: 'c',
    schema: 3,
    console: 'jd',
    marketplace: 'jd',
    shop: { id: null, name: '店' },
    buyer: { id: '1', name: '林*' },
    orders: [],
    types: ['damaged'],
    demands: [],
    emotion: 1,
    risks: [],
    summary: '',
    step: 'receive',
    opened: start,
    changed: start,
    closed: null,
    timeline: [],
    promises: [],
    changes: [],
    ...patch,
    form: { ...emptyForm, ...form },
  };
}
const step = (at: number, to: 'closed' | 'feedback' | 'analyse'): Case['timeline'][number] => ({
  id: `${at}`,
  at,
  kind: 'step',
  text: '',
  findings: [],
  to,
});
const line = (kind: 'buyer' | 'sent', at: number): Case['timeline'][number] => ({ id: `${kind}${at}`, at, kind, text: '', findings: [] });
const promised = (state: 'kept' | 'broken' | 'open'): Case['promises'][number] => ({
  id: state,
  text: '',
  by: 'agent',
  made: 0,
  due: 1,
  state,
});

test.for<[string, Case, Record<string, number>]>([
  ['an open case', aCase(), { cases: 1, open: 1, 'console|jd': 1, 'cause|none': 1, 'type|damaged': 1, 'pair|damaged|none': 1 }],
  ['its goods, on one line', aCase({}, { goods: ' 花瓶 \n 大号 ' }), { 'goods|花瓶 大号': 1 }],
  [
    'how long it took',
    aCase({ closed: start + 10 * hour }),
    { closed: 1, [`solve|${bucketOf(10 * hour)}`]: 1, 'limit|kept': 1, 'limit|missed': 1 },
  ],
  ['a limit that was missed', aCase({ timeline: [line('sent', start + 3 * hour)] }), { 'limit|missed': 1 }],
  ['a plan in time', aCase({}, { agreement: { state: 'proposed', at: start + hour, words: '' } }), { 'limit|kept': 1 }],
  ['closed and taken up again', aCase({ timeline: [step(start + hour, 'closed'), step(start + 2 * hour, 'analyse')] }), { reopened: 1 }],
  ['promises', aCase({ promises: [promised('kept'), promised('broken'), promised('open')] }), { 'promise|kept': 1, 'promise|broken': 1 }],
  [
    'a first reply that was noted by hand',
    aCase({ timeline: [line('buyer', start), line('sent', start + hour)] }),
    { [`reply|jd|${bucketOf(hour)}`]: 1 },
  ],
  ['what the buyer said of it', aCase({}, { satisfied: 4 }), { 'satisfied|4': 1 }],
])('a case counts %s', ([, one, counts]) => expect(countsOf(one, builtIn)).toMatchObject(counts));

test('what was still found in a sent message is counted, an improvement is not', () => {
  const findings = [
    { rule: 'insults', taboo: 4, severity: 'block' },
    { rule: 'stock', taboo: 6, severity: 'hint' },
  ] as const;
  expect(under(countsOf(aCase({ timeline: [{ ...line('sent', start), findings }] }), builtIn), 'sent')).toEqual([['4|insults', 1]]);
  expect(under(countsOfSent('jd', null, hour, findings, false), 'sent')).toEqual([['4|insults', 1]]);
});

const someCounts = fc.dictionary(fc.constantFrom('a', 'b|c', 'b|d'), fc.integer({ min: 1, max: 9 }));
test('what is added and taken away again leaves nothing behind', () => {
  fc.assert(
    fc.property(fc.array(someCounts), (all) => {
      const sum: Record<string, number> = {};
      for (const one of all) add(sum, one);
      expect(sum).toEqual(sumOf(all));
      for (const one of all) add(sum, one, -1);
      expect(sum).toEqual({});
    }),
  );
});

test('a median read from counts is within a twentieth of the true one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 2_000, max: 500 * hour }), { minLength: 1, maxLength: 60 }), (lengths) => {
      const counts = sumOf(lengths.map((ms) => ({ [`solve|${bucketOf(ms)}`]: 1 })));
      const read = atShare(counts, 'solve', 0.5);
      const true_ = lengths.toSorted((a, b) => a - b)[Math.ceil(lengths.length / 2) - 1] ?? 0;
      expect(read?.of).toBe(lengths.length);
      expect(Math.abs((read?.ms ?? 0) / true_ - 1)).toBeLessThan(0.051);
    }),
  );
  expect(atShare({}, 'solve', 0.5)).toBeNull();
  expect(lengthOf(bucketOf(hour)) / hour).toBeCloseTo(1, 1);
  expect(shareOf({ 'promise|kept': 3, 'promise|broken': 1 }, 'promise|kept', 'promise|broken')).toEqual({ share: 0.75, of: 4, good: 3 });
  expect(shareOf({}, 'promise|kept', 'promise|broken')).toBeNull();
});

test('days become weeks that end today, and what lies outside of them is left out', () => {
  const days = ['2026-11-22', '2026-11-16', '2026-11-15', '2026-11-08', '2026-11-23'].map((day) => ({ day, counts: { cases: 1 } }));
  expect(weeksOf(days, '2026-11-22', 2).map(({ from, to, counts }) => [from, to, counts['cases']])).toEqual([
    ['2026-11-09', '2026-11-15', 1],
    ['2026-11-16', '2026-11-22', 2],
  ]);
  expect(dayAfter('2026-03-01', -1)).toBe('2026-02-28');
});

test('of thousands of goods the sixty with most complaints are told apart, and none is lost', () => {
  const counts = Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`goods|g${at}`, at < 60 ? 5 : 1]));
  const [week] = weeksOf([{ day: '2026-11-22', counts }], '2026-11-22', 1);
  expect(under(week?.counts ?? {}, 'goods')).toHaveLength(60);
  expect(week?.counts[others]).toBe(1_940);
});

const week = (to: string, counts: Week['counts']): Week => ({ from: dayAfter(to, -6), to, counts: { cases: 10, ...counts } });
const course = (name: string, numbers: readonly number[]): readonly Week[] =>
  numbers.map((n, at) => week(dayAfter('2026-11-22', (at + 1 - numbers.length) * 7), { [name]: n }));

/** A shop that counts only since its first complaint. */
const young = (numbers: readonly number[]): readonly Week[] =>
  course('cause|quality', numbers).map((one, at) => ({ ...one, counts: { ...one.counts, cases: numbers[at] ?? 0 } }));

test.for<[string, readonly Week[], readonly string[]]>([
  ['three times as many', course('cause|logistics', [20, 21, 24, 22, 61]), ['logistics 61 21.75 4']],
  ['new goods', course('goods|花瓶', [0, 0, 0, 0, 6]), ['花瓶 6 0 4']],
  ['four are chance', course('goods|花瓶', [0, 0, 0, 0, 4]), []],
  ['what always comes', course('cause|quality', [20, 22, 24, 20, 26]), []],
  ['what nobody judged yet', course('cause|none', [1, 1, 1, 1, 30]), []],
  ['the first week of all', course('cause|quality', [30]), []],
  ['the first whole week after days that were not a week', young([0, 0, 0, 3, 30]), []],
  ['a shop in its third week, whose first days are no week to go by', young([0, 0, 2, 10, 30]), ['quality 30 10 1']],
  ['a shop in its third week, that has no more than last week', young([0, 0, 4, 30, 31]), []],
])('a rise: %s', ([, weeks, rises]) =>
  expect(risesOf(weeks).map((one) => `${one.value} ${one.now} ${one.before} ${one.weeks}`)).toEqual(rises),
);

test('many buyers of the same goods are a sign from the fifth on', () => {
  expect(manyOf({ 'goods|花瓶': 5, 'goods|水壶': 4 })).toEqual([{ goods: '花瓶', count: 5 }]);
});

const measure: Measure = {
  id: 'm',
  type: 'delivery',
  cause: '',
  words: '',
  measure: '加一次揽收',
  owner: '',
  state: 'trial',
  since: '2026-11-09',
};
test('a measure is held against whole weeks before and since it began', () => {
  const weeks = course('type|delivery', [40, 44, 20, 18]);
  expect(effectOf(measure, weeks)).toEqual({ before: 42, after: 19 });
  expect(effectOf({ ...measure, since: '2026-11-20' }, weeks).after).toBeNull();
  expect(effectOf({ ...measure, since: null }, weeks)).toEqual({ before: null, after: null });
});

test.for(['', 'null', '{}', '{"id":"m"}', '{', JSON.stringify({ ...measure, state: 'gone' })])('no measure is read from %s', (text) =>
  expect(measureIn(text)).toBeNull(),
);
test('a measure is read as it was written', () => expect(measureIn(JSON.stringify(measure))).toEqual(measure));

const said = (id: string, role: string, at: number | null) => ({ id, role, at });
test.for<[string, Parameters<typeof answeredBy>[0], ReturnType<typeof answeredBy>]>([
  [
    'first words, the earliest counts',
    [said('1', 'buyer', 0), said('2', 'buyer', 50), said('s', 'agent', 100)],
    { waited: 100, first: true },
  ],
  ['a bot in between answers nothing', [said('1', 'buyer', 0), said('2', 'bot', 1), said('s', 'agent', 100)], { waited: 100, first: true }],
  ['a later answer', [said('0', 'agent', 0), said('1', 'buyer', 60), said('s', 'agent', 100)], { waited: 40, first: false }],
  ['nobody waits', [said('1', 'buyer', 0), said('2', 'agent', 10), said('s', 'agent', 100)], null],
  ['the page states no time', [said('1', 'buyer', null), said('s', 'agent', 100)], null],
  ['the page does not show it yet', [said('1', 'buyer', 40)], { waited: 60, first: true }],
])('how long a buyer waited: %s', ([, messages, answered]) => expect(answeredBy(messages, { id: 's', at: 100 })).toEqual(answered));

test('replies are counted against their limit, the first ones by console', () => {
  expect(countsOfSent('jd', { waited: 2 * hour, first: true }, hour, [], false)).toEqual({
    messages: 1,
    looked: 1,
    'wait|missed': 1,
    [`reply|jd|${bucketOf(2 * hour)}`]: 1,
  });
  expect(countsOfSent('jd', { waited: 1, first: false }, hour, [], false)).toEqual({ messages: 1, looked: 1, 'wait|kept': 1 });
});

test('findings are told by rule and by taboo: mended, or sent as they were', () => {
  const counts = sumOf([
    countsOfMended([
      { rule: 'insults', taboo: 4 },
      { rule: 'insults', taboo: 4 },
    ]),
    { 'sent|4|insults': 1, 'sent|6|stock': 3 },
  ]);
  expect(heededOf(counts)).toEqual({
    taboos: [
      { taboo: 4, mended: 2, sent: 1 },
      { taboo: 6, mended: 0, sent: 3 },
    ],
    rules: [
      { taboo: 4, rule: 'insults', mended: 2, sent: 1 },
      { taboo: 6, rule: 'stock', mended: 0, sent: 3 },
    ],
  });
});

test.for<[what: string, counts: readonly number[], usual: readonly [number, number] | null]>([
  ['by the weeks before the last', [16, 16, 16, 16, 99], [8, 24]],
  ['nothing below none', [1, 1, 1, 1, 0], [0, 3]],
  ['weeks before the first complaint are not looked at', [0, 0, 9, 9, 9, 9, 1], [3, 15]],
  ['after three weeks nobody can say', [9, 9, 9, 9], null],
  ['with no complaint before it neither', [0, 0, 0, 0, 0, 7], null],
])('what a week is usually like: %s', ([, counts, usual]) => {
  const told = usualOf(counts);
  expect(told && [told.from, told.to]).toEqual(usual);
});
