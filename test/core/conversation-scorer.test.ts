import fc from 'fast-check';
import { expect, test } from 'vitest';
import { framed, readTroubles, readWritten } from '../../lib/conversation/scorer/lessons.ts';
import { how } from '../../lib/conversation/scorer/shape.ts';
import { readyOf, scaleOf, sharesOf, standingOf, sumsOf } from '../../lib/language/scorer/model.ts';
import { namesIn } from '../../lib/language/scorer/names.ts';
import { learn, type Lesson } from '../../lib/language/scorer/train.ts';

test.for<[string, string[]]>([
  ['充不进电', ['充不', '*不进', '不进']],
  ['等了14天', ['#天', '0']],
  ['少了三个', ['#个', '三个']],
  ['it leaked, leaking', ['leak', '^ it', 'it leak']],
  ['three are missing', ['0', 'mis']],
  ['气死了!!', ['!!', '气死了']],
])('%s is known by its words', ([text, names]) => expect(namesIn(text)).toEqual(expect.arrayContaining(names)));

test('whatever the text, its names are found, as many as it is long, and the same twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const names = namesIn(text);
      expect(names.length).toBeLessThanOrEqual(8 * text.length + 8);
      expect(namesIn(text)).toEqual(names);
    }),
  );
});

const families = [
  { from: 0, to: 2, one: true },
  { from: 2, to: 3, one: false },
] as const;
const lesson = (text: string, right: readonly number[]): Lesson => ({ names: namesIn(text), right, worth: 1, weight: 1 });
const lessons = [
  lesson('锅坏了', [0, 2]),
  lesson('灯坏了', [0]),
  lesson('锅有货吗', [1]),
  lesson('灯有货吗', [1]),
  lesson('表坏了 退钱', [0, 2]),
  lesson('表有货吗 退钱', [2]),
];

test('what is learned from a few lessons is the same on every run, and tells their likes apart', () => {
  const model = learn({ lessons, families, how });
  expect(learn({ lessons, families, how })).toEqual(model);
  const ready = readyOf(model);
  const told = (text: string) => sharesOf([...standingOf(ready, [sumsOf(ready, namesIn(text))])].slice(0, 2));
  expect(told('伞坏了')[0]).toBeGreaterThan(0.6);
  expect(told('伞有货吗')[1]).toBeGreaterThan(0.6);
});

test('the sums of two texts tell what both together would', () => {
  const ready = readyOf(learn({ lessons, families, how }));
  const [a, b] = ['锅坏了', '退钱'].map((text) => namesIn(text));
  const apart = standingOf(ready, [sumsOf(ready, a ?? []), sumsOf(ready, b ?? [])]);
  const together = standingOf(ready, [sumsOf(ready, [...(a ?? []), ...(b ?? [])])]);
  apart.forEach((one, i) => expect(one).toBeCloseTo(together[i] ?? 0, 4));
  expect(scaleOf(0)).toBe(2);
});

test('a written conversation is read with its labels, messages and what its line says more', () => {
  const [one] = readWritten('# quality 2 !injury >refund\n灯炸了 ¦ A: 在的 ¦ I ## safety >explanation\n');
  expect(one).toMatchObject({ complaints: ['safety', 'quality'], emotion: 2, risks: ['injury'], demands: ['explanation', 'refund'] });
  expect(one?.messages.map(({ role, kind, text }) => [role, kind, text])).toEqual([
    ['buyer', 'text', '灯炸了'],
    ['agent', 'text', '在的'],
    ['buyer', 'image', ''],
  ]);
});

test('a trouble is told in a frame, with the labels of both and the stronger mood', () => {
  const troubles = readTroubles('# quality 1\nlamp: flickers / dead ## >repair\n灯: 闪\n');
  expect(troubles.map((one) => one.told)).toEqual(['lamp flickers', 'lamp dead', '灯闪']);
  const [frame] = readWritten('# 2\n*!! refund ## >refund\n');
  const told = troubles[1] && frame ? framed(troubles[1], frame) : null;
  expect(told).toMatchObject({ complaints: ['quality'], emotion: 2, demands: ['repair', 'refund'] });
  expect(told?.messages[0]?.text).toBe('lamp dead!! refund');
});
