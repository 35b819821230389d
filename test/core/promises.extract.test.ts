import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scorePromises } from '../../lib/audit/score.ts';
import { calendarOf } from '../../lib/promises/calendar.ts';
import { extract } from '../../lib/promises/extract.ts';
import { isoIn } from '../../lib/promises/zone.ts';
import blind from './promises.blind.json';
import heldOut from './promises.heldout.json';

const calendar = calendarOf({ timeZone: 'Asia/Shanghai', closes: 18 * 60, daysOff: [], daysOn: [] });
const at = Date.parse('2026-11-18T10:20:00+08:00');

/**
 * The blind part (86 promises, 20 that only look like some; sent late, on weekends, before holidays) was labelled first and scored once
 * before anything was mended: found 95.3 %, precision 97.6 %, due right 95.1 %.
 */
test.for([
  ['heldOut', heldOut, 0.95, 0.93, 0.98],
  ['blind', blind, 0.98, 0.97, 0.99],
] as const)(
  'of our own sentences (%s) the promises are found, few others, and due when the words say',
  ([, rows, found, precision, due]) => {
    const pairs = rows.map((row) => ({
      want: row.promises.map((one) => ({
        start: row.text.indexOf(one.text),
        end: row.text.indexOf(one.text) + one.text.length,
        due: one.due === null ? null : Date.parse(one.due),
      })),
      got: extract(row.text, Date.parse(row.at), calendar),
    }));
    const score = scorePromises(pairs);
    expect(score.found).toBeGreaterThanOrEqual(100 * found);
    expect(score.precision).toBeGreaterThanOrEqual(100 * precision);
    expect(score.due).toBeGreaterThanOrEqual(100 * due);
  },
);

test.for([
  [
    "I'll post it today and send you the tracking by 6pm",
    [
      ["I'll post it today", '2026-11-18T23:59:59+08:00'],
      ['send you the tracking by 6pm', '2026-11-18T18:00:00+08:00'],
    ],
  ],
  [
    '今天给您登记并且明天下午三点前把单号发您',
    [
      ['今天给您登记', '2026-11-18T23:59:59+08:00'],
      ['明天下午三点前把单号发您', '2026-11-19T15:00:00+08:00'],
    ],
  ],
  ['We pack it and send it by 6pm today', [['We pack it and send it by 6pm today', '2026-11-18T18:00:00+08:00']]],
  [
    '我今天核对并在明天中午前给您结果',
    [
      ['我今天核对', '2026-11-18T23:59:59+08:00'],
      ['在明天中午前给您结果', '2026-11-19T12:00:00+08:00'],
    ],
  ],
  ['12月中旬给您补货', [['12月中旬给您补货', '2026-12-20T23:59:59+08:00']]],
  ['we will refund by mid December', [['we will refund by mid December', '2026-12-20T23:59:59+08:00']]],
  ['最迟不超过周四中午给您结果', [['最迟不超过周四中午给您结果', '2026-11-19T12:00:00+08:00']]],
  ['这两天给您补发', [['这两天给您补发', '2026-11-20T23:59:59+08:00']]],
  ['这两天一直没给您发出,抱歉', []],
  ['今天给您退款还是明天给您补发,您挑一个', []],
] as const)('%s: each act with its own time is a promise', ([text, want]) => {
  expect(extract(text, at, calendar).map((one) => [one.text, one.due && isoIn(one.due, 'Asia/Shanghai')])).toEqual(want);
});

test('at night the small hours and the morning are still to come', () => {
  const night = Date.parse('2026-11-20T22:40:00+08:00');
  const dueOf = (text: string) => extract(text, night, calendar).map((one) => one.due && isoIn(one.due, 'Asia/Shanghai'));
  expect(dueOf('凌晨一点前我把记录发您')).toEqual(['2026-11-21T01:00:00+08:00']);
  expect(dueOf('早上九点前给您回电')).toEqual(['2026-11-21T09:00:00+08:00']);
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
