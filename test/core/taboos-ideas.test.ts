import { expect, test } from 'vitest';
import { understand } from '../../lib/conversation/understand.ts';
import { builtIn } from '../../lib/policy/built-in.ts';
import { checkAll } from '../../lib/taboos/check-all.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import { aConversation } from './taboos-make.ts';

const now = Date.UTC(2026, 10, 18, 3);
const judged = (draft: string, after: readonly string[], policy: Policy = builtIn) => {
  const conversation = aConversation(after);
  return checkAll(draft, conversation, policy, now, understand(conversation));
};
const gradeOf = (rule: string, draft: string, after: readonly string[], policy?: Policy) =>
  judged(draft, after, policy).find((one) => one.rule === rule)?.severity ?? null;

const remedy = '您好，给您补发一个，今天寄出';
const upset = ['<杯子碎了，你们怎么包装的，太气人了'];

test('the first reply to an upset buyer is held to more than a later one', () => {
  expect(gradeOf('unheard', remedy, upset)).toBe('warn');
  expect(gradeOf('unheard', remedy, [...upset, '>您好，在的', '<那怎么办，气死我了'])).toBe('hint');
});

test('a hint is an idea: it holds nothing back, weighs nothing, and goes where a warning says enough', () => {
  const draft = '抱歉碎了，给您补发一个';
  const found = judged(draft, ['<杯子碎了']);
  expect(found.map(({ severity }) => severity)).toContain('hint');
  expect(found.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  const warned = judged('你先别说，给您补发一个，今天寄出', upset);
  expect(warned.filter(({ taboo }) => taboo === 1).map(({ severity }) => severity)).not.toContain('hint');
});

test('a shop switches an idea off or makes it a warning', () => {
  const draft = '抱歉碎了，给您补发一个';
  expect(gradeOf('plan-untimed', draft, ['<杯子碎了'], { ...builtIn, rules: { 'plan-untimed': 'off' } })).toBeNull();
  expect(gradeOf('plan-untimed', draft, ['<杯子碎了'], { ...builtIn, rules: { 'plan-untimed': 'warn' } })).toBe('warn');
});
