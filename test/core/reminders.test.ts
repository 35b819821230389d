import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CasePromise } from '../../lib/cases/case.ts';
import type { Handled } from '../../lib/reminders/reminder.ts';
import { asDone, asShown, asSnoozed, due, lead, nextWake, remindersFor } from '../../lib/reminders/reminders.ts';
import { aCase, aPromise, ofPromises, reckoning } from './reminders-make.ts';

const minute = 60_000;
const hour = 60 * minute;

test.for<[number, number]>([
  [48 * hour, 15 * minute],
  [hour, 12 * minute],
  [10 * minute, 2 * minute],
  [4 * minute, 0],
])('a promise over %i ms is told of %i ms before it is due', ([span, before]) => {
  expect(lead({ made: 0, due: span })).toBe(before);
});

test('each open promise is told of twice, under ids that stay', () => {
  const one = aCase('c', [aPromise('p', 0, 2 * hour), aPromise('q', 0, null), aPromise('r', 0, hour, 'kept')]);
  expect(ofPromises(one).map(({ stage, at }) => [stage, at])).toEqual([
    ['soon', 2 * hour - 15 * minute],
    ['due', 2 * hour],
  ]);
  expect(ofPromises(one)).toEqual(ofPromises(one));
});

test('a promise that got another instant is told of anew', () => {
  const [before] = ofPromises(aCase('c', [aPromise('p', 0, hour)]));
  const [after] = ofPromises(aCase('c', [aPromise('p', 0, 2 * hour)]));
  expect(before?.id).not.toBe(after?.id);
});

test('what was missed while the machine slept is said once, as due', () => {
  expect(due(ofPromises(aCase('c', [aPromise('p', 0, hour)])), new Map(), 5 * hour).map((one) => one.stage)).toEqual(['due']);
});

test('a case that was closed with a promise open still speaks', () => {
  expect(due(remindersFor({ ...aCase('c', [aPromise('p', 0, hour)]), closed: 1 }, reckoning(hour)), new Map(), hour)).toHaveLength(1);
});

test('an alarm is never nearer than thirty seconds, and none is set for nothing', () => {
  const cases = ofPromises(aCase('c', [aPromise('p', 0, hour)]));
  expect(nextWake(cases, new Map(), 48 * minute - 10_000)).toBe(48 * minute + 20_000);
  expect(nextWake([], new Map(), 0)).toBeNull();
});

/** What may happen to the reminders of a shop, one after the other. */
const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('wait' as const), by: fc.integer({ min: -3 * hour, max: 3 * hour }) }),
    fc.record({ do: fc.constant('wake' as const), by: fc.constant(0) }),
    fc.record({ do: fc.constant('promise' as const), by: fc.integer({ min: minute, max: 5 * hour }) }),
    fc.record({ do: fc.constant('snooze' as const), by: fc.integer({ min: minute, max: 2 * hour }) }),
    fc.record({ do: fc.constant('done' as const), by: fc.constant(0) }),
  ),
  { maxLength: 40 },
);

test('whatever the clock does, each promise is told of, and nothing is shown twice unasked', () => {
  fc.assert(
    fc.property(steps, (all) => {
      let now = 100 * hour;
      let promises: CasePromise[] = [];
      const handled = new Map<string, Handled>();
      const shown = new Map<string, number>();
      const asked = new Map<string, number>();
      const ended = new Set<string>();
      let last: string | null = null;
      const wake = () => {
        for (const one of due(ofPromises(aCase('c', promises)), handled, now)) {
          shown.set(one.id, (shown.get(one.id) ?? 0) + 1);
          handled.set(one.id, asShown(one.id, handled.get(one.id) ?? null, now));
          last = one.id;
        }
        expect(due(ofPromises(aCase('c', promises)), handled, now)).toEqual([]);
        const next = nextWake(ofPromises(aCase('c', promises)), handled, now);
        expect(next === null || next >= now + 30_000).toBe(true);
      };
      for (const step of all) {
        if (step.do === 'wait') now += step.by;
        if (step.do === 'promise') promises = [...promises, aPromise(`p${promises.length}`, now, now + step.by)];
        if (step.do === 'snooze' && last && !ended.has(last)) {
          handled.set(last, asSnoozed(last, handled.get(last) ?? null, now + step.by));
          asked.set(last, (asked.get(last) ?? 0) + 1);
        }
        if (step.do === 'done' && last) {
          handled.set(last, asDone(last, handled.get(last) ?? null, now));
          ended.add(last);
        }
        if (step.do === 'wake') wake();
      }
      // In the end time passes and every alarm that is asked for comes.
      for (
        let next = nextWake(ofPromises(aCase('c', promises)), handled, now);
        next !== null;
        next = nextWake(ofPromises(aCase('c', promises)), handled, now)
      ) {
        now = next;
        wake();
      }
      for (const one of ofPromises(aCase('c', promises))) {
        const times = shown.get(one.id) ?? 0;
        expect(times).toBeLessThanOrEqual(1 + (asked.get(one.id) ?? 0));
        expect(times).toBeGreaterThanOrEqual(one.stage === 'due' && !ended.has(one.id) ? 1 : 0);
      }
    }),
    { numRuns: 1000 },
  );
});
