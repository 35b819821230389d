import { expect, test } from 'vitest';
import { changeIn, joined, textOf } from '../../../lib/insights/change.ts';
import type { Change } from '../../../lib/insights/change.ts';
import { rateDiffers, shareDiffers } from '../../../lib/insights/clearly.ts';
import { judgedOf } from '../../../lib/insights/judged.ts';
import { comparedOf } from '../../../lib/insights/sides.ts';
import type { Counted } from '../../../lib/insights/sides.ts';
import { countsOfOutcome, countsOfReply, countsOfSent } from '../../../lib/insights/talk.ts';
import { sumOf } from '../../../lib/insights/counts.ts';
import { dayAfter, weeksOf } from '../../../lib/insights/weeks.ts';
import { movesOf } from '../../../lib/insights/moves.ts';

const day = '2026-10-20';
const today = '2026-11-22';
const rule: Change = { day, what: 'policy', key: 'rule|insults', was: 'warn', is: 'block', title: '', types: [], replies: null };
const template: Change = {
  day,
  what: 'template',
  key: 'damaged.a',
  was: '',
  is: '',
  title: '先道歉',
  types: ['damaged'],
  replies: ['damaged.a'],
};

/** Two months on which every day is like the one before, until the change. */
const counted = (before: Record<string, number>, after: Record<string, number>): Counted => {
  const days = Array.from({ length: 70 }, (_, at) => dayAfter(today, -at));
  const of = (one: string) => (one <= day ? before : after);
  const part = (isCase: boolean) =>
    days.map((one) => ({
      day: one,
      counts: Object.fromEntries(Object.entries(of(one)).filter(([name]) => /^(?:cases|type)/.test(name) === isCase)),
    }));
  return { cases: part(true), talks: part(false) };
};
const compared = (change: Change, before: Record<string, number>, after: Record<string, number>, weeks = 4) => {
  const [one] = comparedOf([change], counted(before, after), today, weeks);
  if (!one) throw new Error('nothing was compared');
  return one;
};

test('the days around a change are counted, without the day itself and without today', () => {
  const { before, after } = compared(rule, { cases: 3, looked: 10 }, { cases: 1, looked: 10 });
  expect(before).toMatchObject({ days: 28, cases: 84, messages: 280 });
  expect(after).toMatchObject({ days: 28, cases: 28, messages: 280 });
  expect(compared({ ...rule, day: '2026-11-20' }, { cases: 3 }, { cases: 1 }).after).toMatchObject({ days: 1, cases: 1 });
  expect(compared({ ...rule, day: today }, { cases: 3 }, { cases: 1 }).after).toMatchObject({ days: 0, cases: 0 });
});

test('days before anything was counted are not taken for days without complaints', () => {
  const young = { cases: [{ day: '2026-10-15', counts: { cases: 2 } }], talks: [] };
  expect(comparedOf([rule], young, today, 4)[0]?.before).toMatchObject({ days: 5, cases: 2 });
});

test.for<[what: string, key: string, found: number]>([
  ['a rule its own findings', 'rule|insults', 2],
  ['a rule of one place its own findings too', 'place|jd|青柚|rule|insults', 2],
  ['a limit those of what goes beyond it', 'limit-percent', 3],
  ['phrases those of all phrases', 'phrases', 4],
  ['anything else all of them', 'hours', 9],
])('what a change has to do with: %s', ([, key, found]) => {
  const each = { looked: 9, 'passed|insults': 1, 'mended|4|insults': 1, 'passed|over-limit': 3, 'mended|0|phrase:7': 4 };
  expect(compared({ ...rule, key }, each, each).before.found).toBe(found * 28);
});

test('findings of days on which messages were not looked through by day are unknown, not none', () => {
  expect(compared(rule, { 'mended|4|insults': 2 }, { looked: 4, 'mended|4|insults': 2 })).toMatchObject({
    before: { messages: 0, found: 0 },
    after: { messages: 112, found: 56 },
  });
});

test('a template is judged by its own replies and by the complaints that it answers', () => {
  const reply = sumOf([countsOfReply('damaged.a', true), countsOfReply('damaged.a', false), countsOfReply('other', true)]);
  const heard = sumOf([countsOfOutcome('damaged.a', 'helped'), countsOfOutcome('other', 'worse')]);
  const one = compared(template, { ...reply, ...heard, cases: 9, 'type|damaged': 2 }, {});
  expect(one.before).toMatchObject({ cases: 56, found: 0, sent: 56, kept: 28, helped: 28, worse: 0 });
  expect(judgedOf(one)[0]).toBeNull();
});

test('a template that came is judged by all replies to its kind of complaint; a list by all replies', () => {
  const reply = sumOf([countsOfReply('damaged.a', true), countsOfReply('damaged.b', false), countsOfReply('other', true)]);
  const counts = { ...reply, cases: 9, 'type|damaged': 2 };
  const came = { ...template, is: 'here', replies: ['damaged.a', 'damaged.b'] };
  expect(compared(came, counts, counts)).toMatchObject({
    before: { cases: 56, sent: 56, kept: 28 },
    after: { cases: 56, sent: 56, kept: 28 },
  });
  const list = { ...came, key: 'templates|own', types: [], replies: null };
  expect(compared(list, counts, counts).before).toMatchObject({ cases: 252, sent: 84, kept: 56 });
  // hardly anything was sent: that is said, and nothing else
  const [, , asIs] = judgedOf(compared(came, { ...reply, cases: 1 }, {}, 1));
  expect(asIs).toMatchObject({ differs: 'few' });
});

test('the team’s templates come and go on the day on which this machine saw it; many on one day are one change', () => {
  const row = (id: string, patch: object = {}) => ({ template: { id, title: id, types: ['damaged'] }, came: null, gone: null, ...patch });
  const at = (date: string) => Date.parse(`${date}T12:00:00Z`);
  const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
  const rows = [row('there'), row('came', { came: at('2026-10-02') }), row('went', { gone: at('2026-10-03') })];
  expect(movesOf(rows, dayOf)).toEqual([
    { key: 'template|came', was: '', is: 'here', day: '2026-10-02', title: 'came', types: ['damaged'] },
    { key: 'template|went', was: 'here', is: '', day: '2026-10-03', title: 'went', types: ['damaged'] },
  ]);
  const many = Array.from({ length: 30 }, (_, one) => row(`m${one}`, { came: at('2026-10-05') }));
  expect(movesOf([...rows, ...many], dayOf).at(-1)).toEqual({ key: 'templates|team', was: '2', is: '32', day: '2026-10-05' });
});

test('what was changed in the same weeks is told with it', () => {
  const all = [rule, { ...template, day: '2026-11-01' }, { ...template, day: '2026-08-01' }];
  expect(comparedOf(all, counted({}, {}), today, 4).map(({ others }) => others)).toEqual([1, 1, 0]);
});

test.for<[what: string, before: readonly [number, number], after: readonly [number, number], differs: string]>([
  ['too few were looked at', [1, 10], [9, 100], 'few'],
  ['about the same', [10, 50], [12, 50], 'same'],
  ['fewer', [40, 50], [20, 50], 'fewer'],
  ['more', [2, 50], [20, 50], 'more'],
  ['none on both sides', [0, 50], [0, 50], 'same'],
])('shares: %s', ([, [a, b], [c, d], differs]) => expect(shareDiffers({ count: a, of: b }, { count: c, of: d })).toBe(differs));

test.for<[what: string, before: readonly [number, number], after: readonly [number, number], differs: string]>([
  ['not a week yet', [40, 28], [1, 5], 'few'],
  ['hardly any on either side', [4, 28], [1, 28], 'few'],
  ['the same a day, though fewer in all', [40, 28], [10, 7], 'same'],
  ['clearly fewer', [40, 28], [10, 28], 'fewer'],
  ['clearly more', [10, 28], [40, 28], 'more'],
])('counts over days: %s', ([, [a, b], [c, d], differs]) => expect(rateDiffers({ count: a, of: b }, { count: c, of: d }, 7)).toBe(differs));

test('changed several times on one day, how it stood in the morning counts; changed back, nothing was changed', () => {
  const first = { day, key: 'limit', was: '', is: '50 CNY' };
  expect(joined(null, first)).toEqual(first);
  expect(joined(first, { ...first, was: '50 CNY', is: '80 CNY' })).toEqual({ ...first, is: '80 CNY' });
  expect(joined(first, { ...first, was: '50 CNY', is: '' })).toBeNull();
});

test('a change is read as it was kept, and what is none is not', () => {
  const one = { day, key: 'limit', was: '', is: '50 CNY' };
  expect(changeIn(textOf(one))).toEqual(one);
  expect(changeIn(textOf({ ...one, is: '词'.repeat(9_999) }))?.is).toHaveLength(300);
  for (const text of ['', '{}', 'null', '{"day":"soon","key":"","was":"","is":""}']) expect(changeIn(text)).toBeNull();
});

test('what is counted for changes alone does not swell the sums of weeks', () => {
  const findings = [{ rule: 'insults', taboo: 4, severity: 'warn' }] as const;
  const noted = countsOfSent('jd', null, 1, findings, true);
  expect(noted).toEqual({ messages: 1, looked: 1, 'passed|insults': 1 });
  const counts = { ...noted, ...countsOfReply('a', true) };
  expect(weeksOf([{ day: today, counts }], today, 1)[0]?.counts).toEqual({ messages: 1 });
});
