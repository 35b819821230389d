import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountsIn } from '../../lib/language/amounts.ts';
import { cutText } from '../../lib/language/cut.ts';
import { normalise } from '../../lib/language/normalise.ts';
import { readText } from '../../lib/language/read.ts';
import { calendarOf } from '../../lib/promises/calendar.ts';
import { extract } from '../../lib/promises/extract.ts';
import { growth } from '../growth.ts';

/** Strings that look like talk: words of ours, marks, odd characters, halves of surrogate pairs. */
const bits = [
  '退款',
  '不',
  '没',
  '如果',
  '您说',
  '“',
  '”',
  '"',
  "'",
  '呵呵',
  '3天',
  '微亻言',
  '女子讠平',
  '八折',
  '保证',
  '!',
  '?',
  '。',
  ',',
  ' ',
  '\n',
  '\u200b',
  'Ａ',
  'ﬁ',
  '…',
  '①',
  '\ud83d',
  '\ude00',
  '😀',
  "don't",
  'if ',
  'refund ',
  'you said ',
  'RM15',
  '%',
  '<b>',
  '\0',
  'İ',
];
const talk = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...bits), { maxLength: 30 }).map((parts) => parts.join('')),
);

test('any text falls into clauses that lie in it, in order, without overlap', () => {
  fc.assert(
    fc.property(talk, (raw) => {
      const { clauses, normal } = cutText(raw);
      let last = 0;
      for (const clause of clauses) {
        expect(clause.start).toBeGreaterThanOrEqual(last);
        expect(clause.end).toBeGreaterThanOrEqual(clause.start);
        expect(clause.end).toBeLessThanOrEqual(raw.length);
        last = clause.end;
        for (const reach of clause.scopes) {
          expect(reach.from).toBeGreaterThanOrEqual(clause.from);
          expect(reach.to).toBeLessThanOrEqual(clause.to);
          expect(normal.text.length).toBeGreaterThanOrEqual(reach.to);
        }
      }
    }),
    { numRuns: 600 },
  );
});

test('every act and amount of any text lies in it, and the answer is the same twice', () => {
  fc.assert(
    fc.property(talk, (raw) => {
      const first = readText(`${raw} `);
      for (const hit of first.acts) {
        expect(hit.start).toBeGreaterThanOrEqual(0);
        expect(hit.end).toBeGreaterThan(hit.start);
        expect(hit.end).toBeLessThanOrEqual(raw.length + 1);
        expect(first.clauses[hit.clause]).toBeDefined();
      }
      for (const amount of amountsIn(normalise(raw))) {
        expect(Number.isFinite(amount.value)).toBe(true);
        expect(amount.end).toBeLessThanOrEqual(raw.length);
      }
      expect(structuredClone(readText(`${raw} `).acts)).toEqual(structuredClone(first.acts));
    }),
    { numRuns: 400 },
  );
});

const repeated = [
  '不',
  '“a',
  "'a ",
  'if, ',
  '您说,',
  '1',
  '没收到货,怎么还不发货!',
  'I still have not received it, sorry. ',
  '\u200b',
  '三百',
  '呵',
  'w h a ',
  '一',
  '半',
  'a',
  '1点',
  'a,选',
  'by 1 ',
  '“不是',
  '发一个',
];
const at = Date.parse('2026-11-18T10:20:00+08:00');
const calendar = calendarOf({ timeZone: 'Asia/Shanghai', closes: 18 * 60, daysOff: [], daysOn: [] });
test.for(repeated)('reading %j over and over costs work in step with its length', (unit) => {
  let time = 0;
  const read = (length: number) => {
    // never twice the same text: what was read is remembered
    time += 1;
    const raw = unit.repeat(Math.ceil((length + time) / unit.length)).slice(0, length + time);
    readText(raw);
    amountsIn(normalise(raw));
    extract(raw, at, calendar);
  };
  expect(growth(read, 10_000)).toBeLessThan(40);
});
