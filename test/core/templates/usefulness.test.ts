import { expect, test } from 'vitest';
import type { Emotion, Stage } from '../../../lib/conversation/understanding.ts';
import {
  isKept,
  nameOfKey,
  noteOther,
  noteOutcome,
  noteSending,
  noUses,
  outcomeOf,
  withoutBuyer,
  worthOf,
} from '../../../lib/templates/usefulness.ts';

test.for<[string, string, string, boolean]>([
  ['as written, its slot filled', '您的{goods|商品}我去查，{deadline:+2h}前回您', '您的杯子我去查，今天16:00前回您', true],
  ['either wording of a choice', '{麻烦您/请您}拍一张', '请您拍一张', true],
  ['with a word of the agent’s before and after', '我去查{order}', '林女士，我去查2311，别急', true],
  ['a word of its own changed', '您的{goods}我去查', '您的杯子我看看', false],
  ['its order turned', '先退款，再补发', '再补发，先退款', false],
])('%s: kept or not', ([, template, sent, kept]) => {
  expect(isKept(template, sent)).toBe(kept);
});

const after = (stage: Stage, level: Emotion, solved = false) => ({ stage, solved, emotion: { level } });
test.for([
  ['solved', 'proposed', 1, after('proposed', 1, true), 'helped'],
  ['calmer', 'heard', 3, after('heard', 1), 'helped'],
  ['agreed', 'proposed', 1, after('agreed', 1), 'helped'],
  ['further by our own words alone', 'received', 1, after('heard', 1), 'neither'],
  ['angrier, though solved', 'proposed', 1, after('proposed', 2, true), 'worse'],
  ['nothing was read before', null, null, after('heard', 3), 'neither'],
] as const)('a buyer who is %s', ([, stage, level, then, outcome]) => {
  expect(outcomeOf({ stage, level }, then)).toBe(outcome);
});

const key = { console: 'pinduoduo', shop: '青柚', buyer: '5501' };
const of = nameOfKey(key);
const sending = { template: 'a', message: 'm1', at: 1, stage: 'heard', level: 2 } as const;

test('what was sent is counted once, and its outcome once', () => {
  const sent = noteSending(noUses, of, sending, true);
  expect(noteSending(sent, of, sending, true)).toBe(sent);
  expect(sent.counts).toEqual({ a: { put: 0, sent: 1, kept: 1, helped: 0, worse: 0 } });
  const told = noteOutcome(sent, of, 'm1', 'helped');
  expect(told).toEqual({ counts: { a: { put: 0, sent: 1, kept: 1, helped: 1, worse: 0 } }, open: {} });
  expect(noteOutcome(told, of, 'm1', 'helped')).toBe(told);
  expect(noteOutcome(sent, of, 'm0', 'worse')).toBe(sent);
});

test('an answer after words of the agent’s own says nothing of the template', () => {
  const other = noteOther(noteSending(noUses, of, sending, false), of);
  expect(noteOutcome(other, of, 'm1', 'worse').counts['a']).toEqual({ put: 0, sent: 1, kept: 0, helped: 0, worse: 0 });
});

test('erasing a buyer leaves the counts and forgets the conversation', () => {
  const sent = noteSending(noUses, of, sending, true);
  const erased = withoutBuyer(sent, key);
  expect(JSON.stringify(erased)).not.toContain('5501');
  expect(erased.counts).toEqual(sent.counts);
  expect(withoutBuyer(sent, { ...key, buyer: '7' })).toEqual(sent);
});

test('what is open does not grow for ever', () => {
  let uses = noUses;
  for (let at = 0; at < 400; at++) uses = noteSending(uses, `c${at}`, { ...sending, message: `m${at}`, at }, true);
  expect(Object.keys(uses.open)).toHaveLength(300);
  expect(uses.open['c399']).toBeDefined();
  expect(uses.open['c0']).toBeUndefined();
});

test('help is worth something, much help a little more, and anger costs', () => {
  const worth = (helped: number, worse: number, kept = 0) => worthOf({ put: 0, sent: 99, kept, helped, worse });
  expect(worth(0, 0)).toBe(0);
  expect(worth(1, 0)).toBeLessThan(worth(5, 0));
  expect(worth(1000, 0)).toBe(8);
  expect(worth(0, 0, 4)).toBeGreaterThan(0);
  expect(worth(1, 2)).toBeLessThan(0);
  expect(worth(0, 1000)).toBe(-6);
});
