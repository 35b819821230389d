import { expect, test } from 'vitest';
import { builtIn } from '../../lib/policy/built-in.ts';
import { checkAll } from '../../lib/taboos/check-all.ts';
import { check } from '../../lib/taboos/check.ts';
import { canPassAlways, withVerdicts, type Verdict } from '../../lib/taboos/verdict.ts';

const draft = '保证今天给您送到';
const found = checkAll(draft, null, builtIn, null, null);
const first = found[0];
const words = draft.slice(first?.start ?? 0, first?.end ?? 0);
const said: Verdict = {
  id: 'v1',
  at: 0,
  what: 'always',
  rule: first?.rule ?? '',
  taboo: 3,
  severity: 'warn',
  words,
  draft,
  console: null,
};

test('words that a person lets pass are passed over for that rule, and other words are not', () => {
  expect(found.length).toBeGreaterThan(0);
  const policy = withVerdicts(builtIn, [said]);
  expect(checkAll(draft, null, policy, null, null).map((one) => one.rule)).not.toContain(said.rule);
  expect(checkAll('保证明天一早到货', null, policy, null, null).map((one) => one.rule)).toContain(said.rule);
});

test.for(['once', 'wrong'] as const)('a verdict of %s changes no policy', (what) => {
  expect(withVerdicts(builtIn, [{ ...said, what }])).toBe(builtIn);
});

test('what blocks is never let pass', () => {
  const bait = '加我微信私下给您补20元';
  const [block] = check(bait, null, builtIn, null, null);
  expect(block?.severity).toBe('block');
  const exceptions = [{ rule: block?.rule ?? '', words: bait.slice(block?.start ?? 0, block?.end ?? 0) }];
  expect(check(bait, null, { ...builtIn, exceptions }, null, null)).toEqual(check(bait, null, builtIn, null, null));
});

test('only words of a rule of ours can be passed over for good', () => {
  const warn = { rule: 'guarantees', severity: 'warn', start: 0 } as const;
  expect(canPassAlways(warn)).toBe(true);
  expect(canPassAlways({ ...warn, severity: 'block' })).toBe(false);
  expect(canPassAlways({ ...warn, start: null })).toBe(false);
  expect(canPassAlways({ ...warn, rule: 'phrase:3' })).toBe(false);
});
