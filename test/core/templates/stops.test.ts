import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kept, placed, stopAfter, stopsOf, turned } from '../../../lib/templates/stops.ts';
import type { Stop } from '../../../lib/templates/stops.ts';

const text = '麻烦您拍一下【待填：部位】，【待填：日期】前回您';
const choice: Stop = { start: 0, end: 3, options: ['麻烦您', '请您'] };
const part: Stop = { start: 6, end: 13 };
const day: Stop = { start: 14, end: 21 };
const all = [choice, part, day];
const words = (stops: readonly Stop[], draft: string) => stops.map((one) => draft.slice(one.start, one.end));

test('open slots and choices are stops, what is filled is not', () => {
  const slots = [
    { slot: 'order', open: false, start: 0, end: 2 },
    { slot: 'choice', open: false, start: 2, end: 4, options: ['可以', '能'] },
    { slot: 'deadline', open: true, start: 4, end: 9 },
  ];
  expect(stopsOf(slots)).toEqual([
    { start: 2, end: 4, options: ['可以', '能'] },
    { start: 4, end: 9 },
  ]);
});

test.for([
  ['into an empty draft', '', ''],
  ['at the end', '您好，', ''],
  ['in the middle', '您好，', '谢谢'],
  ['before the same words', '', text],
  ['after the same words', text, ''],
  ['between the same first letters', '麻烦', '麻烦'],
])('the stops stand where the text was put: %s', ([, head = '', tail = '']) => {
  const draft = head + text + tail;
  const stops = placed(all, text, head + tail, draft);
  expect(words(stops, draft)).toEqual(['麻烦您', '【待填：部位】', '【待填：日期】']);
});

test('a text that the editor changed has no stops', () => {
  expect(placed(all, text, '', '麻烦您拍一下')).toEqual([]);
});

test('what was filled is done with, and the rest moves along', () => {
  const next = text.replace('【待填：部位】', '瓶底的裂口和外箱');
  const stops = kept(all, text, next);
  expect(words(stops, next)).toEqual(['麻烦您', '【待填：日期】']);
  expect(stopAfter(stops, 7)).toBe(stops[1]);
});

test('words before a stop push it, words after it do not', () => {
  expect(words(kept(all, text, `您好，${text}`), `您好，${text}`)).toEqual(['麻烦您', '【待填：部位】', '【待填：日期】']);
  expect(kept(all, text, `${text}。`)).toEqual(all);
});

test('an emptied draft has none left', () => {
  expect(kept(all, text, '')).toEqual([]);
});

test('behind the last stop the first open slot comes again, and a choice does not', () => {
  expect([0, 1, 7, 15].map((from) => stopAfter(all, from))).toEqual([choice, part, day, part]);
  expect(stopAfter([choice], 1)).toBeNull();
});

test('a choice turns through its wordings in both directions, and the rest moves along', () => {
  const down = turned(all, choice, text, 1);
  const draft = text.replace('麻烦您', down.text);
  expect(down.text).toBe('请您');
  expect(words(down.stops, draft)).toEqual(['请您', '【待填：部位】', '【待填：日期】']);
  const [first] = down.stops;
  if (!first) throw new Error('a choice');
  expect(turned(down.stops, first, draft, -1).stops).toEqual(all);
});

test('whatever is typed, a stop that is left still holds its words', () => {
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(8), fc.string({ maxLength: 6 }), (at, out, put) => {
      const after = text.slice(0, at) + put + text.slice(at + out);
      const left = kept(all, text, after);
      const known = words(all, text);
      return words(left, after).every((one) => known.includes(one));
    }),
  );
});
