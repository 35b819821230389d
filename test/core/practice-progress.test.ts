import { expect, test } from 'vitest';
import { progressOf, stepsOver } from '../../lib/practice/progress.ts';
import { resultsIn, type Result } from '../../lib/practice/stored.ts';

const result = (drill: string, at: number, percent: number, steps: Result['steps'] = {}): Result => ({
  drill,
  at,
  percent,
  end: 'solved',
  replies: 3,
  limit: null,
  buyer: 'script',
  steps,
});

test('drill by drill: how often, the first, the best and the last time, the latest practised first', () => {
  const all = [result('a', 1, 40), result('b', 2, 90), result('a', 3, 80), result('a', 4, 70)];
  expect(progressOf(all)).toEqual([
    { drill: 'a', times: 3, first: 40, best: 80, last: 70, at: 4 },
    { drill: 'b', times: 1, first: 90, best: 90, last: 90, at: 2 },
  ]);
  expect(progressOf([])).toEqual([]);
});

test('the steps are averaged over results that know them', () => {
  const all = [result('a', 1, 40), result('a', 2, 50, { heard: 3, bound: 1 }), result('a', 3, 60, { heard: 2, bound: 2, options: 1 })];
  const averages = Object.fromEntries(stepsOver(all).map(({ step, points }) => [step, points]));
  expect(averages).toMatchObject({ heard: 2.5, bound: 1.5, options: 0.5, checked: 0 });
  expect(stepsOver([result('a', 1, 40)])).toEqual([]);
});

test('a result from before steps and buyers were kept is still read', () => {
  const old = { drill: 'a', at: 1, percent: 40, end: 'ended', replies: 2, limit: 60 };
  expect(resultsIn([JSON.stringify(old)])).toEqual([{ ...old, buyer: 'script', steps: {} }]);
  expect(resultsIn([JSON.stringify({ ...old, steps: { heard: 9 } })])).toEqual([]);
});
