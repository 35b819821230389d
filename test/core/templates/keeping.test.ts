import { expect, test } from 'vitest';
import { noteChange, restore } from '../../../lib/templates/history.ts';
import { hasHelped, usefulness } from '../../../lib/templates/usefulness.ts';
import { aConversation, anUnderstanding, aTemplate } from './make.ts';
import type { Understanding } from '../../../lib/conversation/understanding.ts';

const change = { at: 1, by: '阿宁' };

test('a change is kept, no change is not', () => {
  const before = aTemplate('旧');
  const history = noteChange([], before, aTemplate('新'), change);
  expect(history).toEqual([{ template: before, until: 1, by: '阿宁' }]);
  expect(noteChange(history, before, aTemplate('旧'), change)).toBe(history);
});

test('a former version comes back, and what it replaced can come back too', () => {
  const first = aTemplate('一');
  const second = aTemplate('二');
  const history = noteChange([], first, second, change);
  const [version] = history;
  const back = version && restore(history, second, version, { at: 2, by: '小林' });
  expect(back?.template.text).toBe('一');
  expect(back?.history.map((one) => one.template.text)).toEqual(['二', '一']);
});

test('at most fifty versions are kept, the latest', () => {
  let history = noteChange([], aTemplate('0'), aTemplate('1'), change);
  for (let at = 1; at < 80; at++) history = noteChange(history, aTemplate(`${at}`), aTemplate(`${at + 1}`), change);
  expect([history.length, history[0]?.template.text, history.at(-1)?.template.text]).toEqual([50, '79', '30']);
});

const conversation = aConversation(['buyer: 杯子碎了']);
const seen = (stage: Understanding['stage'], level: Understanding['emotion']['level'], solved = false): Understanding =>
  anUnderstanding(conversation, 'damaged', { stage, emotion: { level, evidence: null }, solved });

test.for<[string, Understanding, Understanding, boolean]>([
  ['a step further', seen('heard', 1), seen('proposed', 1), true],
  ['a calmer buyer', seen('heard', 3), seen('heard', 1), true],
  ['a solved case', seen('proposed', 1), seen('proposed', 1, true), true],
  ['nothing new', seen('heard', 1), seen('heard', 1), false],
  ['a step further and an angrier buyer', seen('heard', 1), seen('proposed', 3), false],
])('%s: helped or not', ([, before, after, helped]) => {
  expect(hasHelped(before, after)).toBe(helped);
});

test('uses that helped count whole, open ones half, others take one back, and nothing is worth less than nothing', () => {
  const uses = [
    ['a', true],
    ['a', null],
    ['a', false],
    ['b', false],
    ['c', true],
    ['c', true],
  ] as const;
  const counts = usefulness(uses.map(([template, helped], at) => ({ template, at, helped })));
  expect([...counts]).toEqual([
    ['a', 0.5],
    ['b', 0],
    ['c', 2],
  ]);
});
