import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOf } from '../../lib/promises/calendar.ts';
import { extract } from '../../lib/promises/extract.ts';
import { isoIn } from '../../lib/promises/zone.ts';
import heldOut from './promises.heldout.json';

const calendar = calendarOf({ timeZone: 'Asia/Shanghai', closes: 18 * 60, daysOff: [], daysOn: [] });
const at = Date.parse('2026-11-18T10:20:00+08:00');

test('of our own sentences the promises are found, few others, and due when the words say', () => {
  const seen = { right: 0, missed: 0, wrong: 0, due: 0 };
  for (const row of heldOut) {
    const found = extract(row.text, Date.parse(row.at), calendar);
    const used = new Set<number>();
    for (const want of row.promises) {
      const start = row.text.indexOf(want.text);
      const i = found.findIndex((one, k) => !used.has(k) && one.start < start + want.text.length && start < one.end);
      used.add(i);
      if (want.due === null) continue;
      const one = found[i];
      if (!one) seen.missed++;
      else {
        seen.right++;
        if (one.due !== null && isoIn(one.due, 'Asia/Shanghai') === want.due) seen.due++;
      }
    }
    seen.wrong += found.filter((one, k) => !used.has(k) && one.due !== null).length;
  }
  expect(seen.right / (seen.right + seen.missed)).toBeGreaterThanOrEqual(0.95);
  expect(seen.right / (seen.right + seen.wrong)).toBeGreaterThanOrEqual(0.93);
  expect(seen.due / seen.right).toBeGreaterThanOrEqual(0.98);
});

test.for([
  ['我今天18点前给您回复', 'agent'],
  ['主管明天12点前给您回电话', 'colleague'],
  ['快递员今天19点前给您送上门', 'other'],
  ["I'll call you by 4pm today", 'agent'],
  ['Our warehouse will ship it tomorrow', 'colleague'],
  ['The courier will deliver it by 6pm today', 'other'],
])('%s is for the %s to do', ([text, by]) => {
  expect(extract(text ?? '', at, calendar).map((one) => one.by)).toEqual([by]);
});

test.for([
  ['明天这个时候之前给您结果', '2026-11-19T10:20:00+08:00'],
  ['The left one goes out by courier tomorrow morning', '2026-11-19T12:00:00+08:00'],
  ['I log it with the network team and update you tomorrow 10am', '2026-11-19T10:00:00+08:00'],
])('%s is due at %s', ([text, due]) => {
  expect(extract(text ?? '', at, calendar).map((one) => one.due && isoIn(one.due, 'Asia/Shanghai'))).toEqual([due]);
});

test.for([
  '签收十天没退款，催您是应该的',
  '按签收2小时内报损的规则赔付',
  'I see two charges on the 17th',
  '核实没有使用就按规则原路退，3个工作日内到账',
])('%s names no instant that anybody promised', (text) => {
  expect(extract(text, at, calendar).filter((one) => one.due !== null)).toEqual([]);
});

test('a promise under a condition has no due instant until it is met', () => {
  const [one] = extract('核实后48小时内给您补发', at, calendar);
  expect(one).toMatchObject({ due: null, earliest: null, conditional: true });
});

test('a step of our own before a named hour is no condition', () => {
  const [one] = extract('我们今天18点前核实后给您答复', at, calendar);
  expect(one?.due).toBe(Date.parse('2026-11-18T18:00:00+08:00'));
});

test('spans lead into the text as written, whatever was evened out', () => {
  const text = '您好\u200b，😀 我２４小时內給您補發';
  const [one] = extract(text, at, calendar);
  expect(one && text.slice(one.start, one.end)).toBe('我２４小时內給您補發');
});

const pieces = fc.constantFrom(
  '48小时内',
  '给您补发',
  '明天',
  '18点前',
  '，',
  '。',
  '我',
  '您',
  '吗',
  '？',
  '3-5个工作日',
  'by ',
  'Friday 5pm',
  "we'll refund",
  ' if ',
  '不',
  '能',
  '\u{1f600}',
  '\ud800',
  '每',
  '后',
  '99999999999月',
  '半',
  '周五到周日',
  '\n',
  '25:99',
  '2月30日',
);

test('any string is read without a throw, twice alike, with spans inside it', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(pieces, { maxLength: 14 }).map((all) => all.join('')),
      ),
      (text) => {
        const first = extract(text, at, calendar);
        expect(extract(text, at, calendar)).toEqual(first);
        for (const one of first) {
          expect(one.start >= 0 && one.start < one.end && one.end <= text.length).toBe(true);
          expect(text.slice(one.start, one.end)).toBe(one.text);
          expect(one.due === null || (Number.isFinite(one.due) && one.due > at)).toBe(true);
        }
      },
    ),
    { numRuns: 400 },
  );
}, 30_000);
