import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '../../lib/cases/case.ts';
import { emptyForm } from '../../lib/cases/form.ts';
import { builtIn } from '../../lib/policy/built-in.ts';
import type { Handled } from '../../lib/reminders/reminder.ts';
import { quietAround } from '../../lib/reminders/quiet.ts';
import { asShown, due, remindersFor } from '../../lib/reminders/reminders.ts';
import { reviewsDue, withReview } from '../../lib/reminders/reviews.ts';
import { shopReminders } from '../../lib/reminders/shop-wide.ts';
import { aCase, aPromise, reckoning } from './reminders-make.ts';

const minute = 60_000;
const hour = 60 * minute;

const sentAt = (at: number): Case['timeline'][number] => ({ id: `m${at}`, at, kind: 'sent', text: '', findings: [] });
const abouts = (one: Case, now: number) => remindersFor(one, reckoning(now)).map(({ about, stage, due: at }) => [about, stage, at / hour]);
const bare = (patch: Partial<Case> = {}): Case => ({ ...aCase('c', []), ...patch });
const formed = (form: Partial<Case['form']>, patch: Partial<Case> = {}): Case => bare({ ...patch, form: { ...emptyForm, ...form } });

test.for<[string, Case, (readonly [string, string, number])[]]>([
  [
    'nobody has answered',
    bare(),
    [
      ['contact', 'soon', 2],
      ['contact', 'due', 2],
      ['solution', 'soon', 48],
      ['solution', 'due', 48],
      ['progress', 'due', 24],
      ['progress', 'due', 48],
    ],
  ],
  [
    'the agent has answered',
    bare({ timeline: [sentAt(hour)] }),
    [
      ['solution', 'soon', 48],
      ['solution', 'due', 48],
      ['progress', 'due', 25],
      ['progress', 'due', 49],
    ],
  ],
  [
    'a complex case waits for nobody yet',
    formed({ complex: true }, { timeline: [sentAt(hour)], step: 'analyse' }),
    [
      ['department', 'soon', 24],
      ['department', 'due', 24],
      ['solution', 'soon', 48],
      ['solution', 'due', 48],
      ['progress', 'due', 25],
      ['progress', 'due', 49],
    ],
  ],
  [
    'a plan was proposed in a grave case',
    formed({ weight: 'grave', agreement: { state: 'proposed', at: hour, words: '' } }, { timeline: [sentAt(hour)] }),
    [
      ['progress', 'due', 5],
      ['progress', 'due', 9],
    ],
  ],
  ['it is closed', bare({ closed: hour }), []],
  [
    'it is closed and a call is owed',
    formed({ callBack: { at: 72 * hour, done: null, answers: { working: '', feeling: '', better: '' } } }, { closed: hour }),
    [['call-back', 'due', 72]],
  ],
  [
    'the call was made',
    formed({ callBack: { at: 72 * hour, done: 73 * hour, answers: { working: '', feeling: '', better: '' } } }, { closed: hour }),
    [],
  ],
])('a case is spoken of as it stands: %s', ([, one, told]) => {
  expect(abouts(one, hour)).toEqual(told);
});

test('a promise that is due before a limit speaks for both, and news waits until its time is over', () => {
  const one = { ...aCase('c', [aPromise('p', 0, 40 * hour)]), timeline: [sentAt(0)] };
  expect(abouts(one, hour)).toEqual([
    ['promise', 'soon', 40],
    ['promise', 'due', 40],
    ['progress', 'due', 64],
    ['progress', 'due', 88],
  ]);
});

test('news comes again after each silence, and an answer starts the time anew', () => {
  const silent = remindersFor(bare(), reckoning(100 * hour)).filter(({ about }) => about === 'progress');
  expect(silent.map((one) => one.due / hour)).toEqual([96, 120]);
  const answered = remindersFor(bare({ timeline: [sentAt(99 * hour)] }), reckoning(100 * hour)).filter(({ about }) => about === 'progress');
  expect(due(answered, new Map(), 100 * hour)).toEqual([]);
});

const night = { from: 22 * 60, to: 8 * 60 };
const local = (text: string) => Date.parse(`${text}+08:00`);
test.for<[string, string, string | null]>([
  ['2026-11-22T21:59', '', null],
  ['2026-11-22T22:00', '2026-11-22T22:00', '2026-11-23T08:00'],
  ['2026-11-23T03:00', '2026-11-22T22:00', '2026-11-23T08:00'],
  ['2026-11-23T08:00', '', null],
])('at %s the night of 22 to 8 is quiet or not', ([at, start, end]) => {
  const found = quietAround(local(at), night, 'Asia/Shanghai');
  expect(found).toEqual(end === null ? null : { start: local(start), end: local(end) });
});

test('what is due in quiet hours is told before they begin, and again when they end', () => {
  const one = aCase('c', [aPromise('p', local('2026-11-22T12:00'), local('2026-11-22T23:59'))]);
  const told = remindersFor(one, reckoning(local('2026-11-22T12:00'), { quiet: night })).filter(({ about }) => about === 'promise');
  expect(told.map(({ at }) => at)).toEqual([local('2026-11-22T22:00'), local('2026-11-23T08:00')]);
});

test('whatever the hours, nothing rings in them, and nothing is kept back for longer than they last', () => {
  const minuteOfDay = fc.integer({ min: 0, max: 1439 });
  fc.assert(
    fc.property(
      minuteOfDay,
      minuteOfDay,
      fc.integer({ min: 0, max: 400 * 24 * 60 }),
      fc.constantFrom('Asia/Shanghai', 'Europe/London', 'America/New_York'),
      (from, to, at, timeZone) => {
        const made = local('2026-01-01T00:00');
        const promise = aPromise('p', made, made + at * minute + 3 * hour);
        const quiet = { from, to };
        for (const one of remindersFor(aCase('c', [promise]), reckoning(made, { quiet, timeZone }))) {
          // where the clocks skip the only hour that is not quiet, it rings at the seam of two such stretches
          if (one.stage === 'due') expect(quietAround(one.at, quiet, timeZone)?.start ?? one.at).toBe(one.at);
          expect(one.at - one.due).toBeLessThanOrEqual(25 * hour);
        }
      },
    ),
    { numRuns: 500, examples: [[120, 60, 121_380, 'Europe/London']] },
  );
});

const week = 7 * 24 * hour;
test('a week without a backup is told once a week, and a backup starts the week anew', () => {
  const told = (kept: number | null, now: number) => shopReminders(kept, reckoning(now)).map((one) => one.due);
  expect(told(null, week)).toEqual([]);
  expect(told(hour, 2 * hour)).toEqual([hour + week, hour + 2 * week]);
  expect(told(hour, hour + 3 * week + 5)).toEqual([hour + 3 * week, hour + 4 * week]);
});

test('the day on which the rules are to be looked at is told in the morning', () => {
  const [one] = shopReminders(null, reckoning(0, { policy: { ...builtIn, review: '2026-12-01' } }));
  expect(one).toMatchObject({ about: 'policy', at: local('2026-12-01T09:00') });
});

test('a part of the handbook and a single entry are each told on their own day, once, and anew when the day is set anew', () => {
  const reviews = [
    { of: 'law', day: '2026-12-01', name: '' },
    { of: 'law truth', day: '2026-12-03', name: '如实告知' },
  ];
  const told = shopReminders(null, reckoning(0, { policy: { ...builtIn, reviews } }));
  expect(told.map(({ about, matter, name, at }) => [about, matter, name, at])).toEqual([
    ['review', 'review/law', '', local('2026-12-01T09:00')],
    ['review', 'review/law truth', '如实告知', local('2026-12-03T09:00')],
  ]);
  expect([...reviewsDue({ ...builtIn, reviews }, local('2026-12-02T00:00'))]).toEqual(['law']);
  const later = withReview(reviews, 'law', '2027-03-02', '');
  const again = shopReminders(null, reckoning(0, { policy: { ...builtIn, reviews: later } })).map(({ id }) => id);
  expect(again.filter((id) => told.some((one) => one.id === id))).toEqual([told[1]?.id]);
  expect(withReview(later, 'law', null, '').map(({ of }) => of)).toEqual(['law truth']);
});

/** A shop's cases of every kind, an hour's grid. */
const someCase = fc.record({
  sent: fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 4 }),
  due: fc.option(fc.integer({ min: 1, max: 200 }), { nil: null }),
  complex: fc.boolean(),
  weight: fc.constantFrom('light' as const, 'normal' as const, 'grave' as const),
  closed: fc.boolean(),
  call: fc.option(fc.integer({ min: 1, max: 200 }), { nil: null }),
});

test('over two weeks of any case every matter is told, nothing twice, and after its end nothing', () => {
  fc.assert(
    fc.property(someCase, ({ sent, due: at, complex, weight, closed, call }) => {
      const one = formed(
        {
          complex,
          weight,
          callBack: call === null ? null : { at: call * hour, done: null, answers: { working: '', feeling: '', better: '' } },
        },
        {
          timeline: sent.map((each) => sentAt(each * hour)),
          promises: at === null ? [] : [aPromise('p', 0, at * hour)],
          closed: closed ? 1 : null,
        },
      );
      const handled = new Map<string, Handled>();
      const told: string[] = [];
      for (let now = 0; now < 2 * week; now += hour) {
        for (const each of due(remindersFor(one, reckoning(now)), handled, now)) {
          told.push(each.id);
          handled.set(each.id, asShown(each.id, null, now));
        }
      }
      expect(new Set(told).size).toBe(told.length);
      const last = remindersFor(one, reckoning(2 * week)).filter((each) => each.stage === 'due' && each.due < 2 * week - hour);
      for (const each of last) expect(told).toContain(each.id);
      if (closed) expect(told.some((id) => /limit|progress/.test(id))).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test.for(['regulator', 'media', 'legal', 'group'] as const)(
  'a buyer who speaks of %s is told to the lead at once, while the case is open',
  (risk) => {
    const grave = { ...bare(), risks: [risk] };
    expect(abouts(grave, hour)).toContainEqual(['crisis', 'due', 0]);
    expect(abouts({ ...grave, closed: hour }, hour).map(([about]) => about)).not.toContain('crisis');
  },
);

test('goods of which many buyers complain are spoken of once a day', () => {
  const many = (now: number) => shopReminders(null, reckoning(now), ['花瓶']).map(({ id }) => id);
  expect(many(30 * hour)).toHaveLength(1);
  expect(many(30 * hour)).toEqual(many(33 * hour));
  expect(many(30 * hour)).not.toEqual(many(60 * hour));
});
