import { expect, test } from 'vitest';
import { marketplaces } from '../../lib/conversation/conversation.ts';
import { clockSources } from '../../lib/policy/clock-sources.ts';
import { clockFor } from '../../lib/policy/clocks.ts';
import { parsePolicy } from '../../lib/policy/parse.ts';
import { builtIn } from '../../lib/policy/built-in.ts';
import { waiting } from '../../lib/policy/waiting.ts';

test('a policy that names only its version is the built-in one', () => {
  expect(parsePolicy({ version: 1 })).toEqual({ policy: builtIn });
});

test.for<[string, unknown, string]>([
  ['nothing', null, ''],
  ['a list', [], 'version'],
  ['another version', { version: 2 }, 'version'],
  ['a day that no calendar has', { version: 1, daysOff: ['2026-02-30'] }, 'daysOff.0'],
  ['a date in another form', { version: 1, daysOn: ['22/11/2026'] }, 'daysOn.0'],
  ['a zone that nobody knows', { version: 1, timeZone: 'Mars/Base' }, 'timeZone'],
  ['a negative limit', { version: 1, limit: { amount: -1, currency: 'CNY' } }, 'limit.amount'],
  ['a misspelt setting', { version: 1, limits: null }, 'limits'],
  ['a clock for no marketplace', { version: 1, clocks: { ebuy: { first: 60, each: 60 } } }, 'clocks.ebuy'],
])('%s is refused with its place and a reason in both languages', ([, json, path]) => {
  const read = parsePolicy(json);
  expect('problems' in read && read.problems.map((one) => one.path)).toContain(path);
  expect('problems' in read && read.problems.every((one) => one.why.zh !== '' && one.why.en !== '')).toBe(true);
});

test('each marketplace has a known clock or a word on why not', () => {
  for (const marketplace of marketplaces) expect(Object.values(clockSources[marketplace])).not.toContain('');
  expect(clockFor(builtIn, 'pinduoduo')).toEqual({ first: 180, each: 180 });
  expect(clockFor(builtIn, 'amazon').first).toBe(24 * 3600);
});

test("a shop's own clock goes before what the marketplace measures, where it sets one", () => {
  const own = { ...builtIn, clocks: { pinduoduo: { first: 60, each: null } } };
  expect(clockFor(own, 'pinduoduo')).toEqual({ first: 60, each: 180 });
});

test.for<[number, string]>([
  [0, 'quiet'],
  [107, 'quiet'],
  [108, 'soon'],
  [152, 'soon'],
  [153, 'near'],
  [179, 'near'],
  [180, 'over'],
  [9000, 'over'],
])('after %i seconds on a clock of three minutes it is %s', ([seconds, stage]) => {
  expect(waiting(1_000_000, 'douyin', builtIn, 1_000_000 + seconds * 1000)?.stage).toBe(stage);
});

test('nobody waits, no clock; no limit known, two hours', () => {
  expect(waiting(null, 'douyin', builtIn, 5)).toBeNull();
  expect(waiting(0, null, builtIn, 60_000)).toEqual({ waited: 60_000, limit: 7_200_000, left: 7_140_000, stage: 'quiet' });
});

test("a page's clock that runs ahead makes no negative wait", () => {
  expect(waiting(10_000, 'douyin', builtIn, 0)).toMatchObject({ waited: 0, stage: 'quiet' });
});
