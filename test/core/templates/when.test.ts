import { expect, test } from 'vitest';
import type { Calendar } from '../../../lib/promises/promise.ts';
import { parseOffset } from '../../../lib/templates/offset.ts';
import { inWords, reckon } from '../../../lib/templates/when.ts';

const shanghai: Calendar = {
  timeZone: 'Asia/Shanghai',
  closes: 18 * 60,
  holidays: new Set(['2026-12-31']),
  workdays: new Set(['2026-11-28']),
};
const london: Calendar = { timeZone: 'Europe/London', closes: 18 * 60, holidays: new Set(), workdays: new Set() };

// Friday 20 November 2026 is the day of most rows.
test.for<[string, string, string, Calendar?]>([
  ['2026-11-20T10:05+08:00', '+30m', '2026-11-20T10:35+08:00'],
  ['2026-11-20T10:05+08:00', '+2h', '2026-11-20T12:30+08:00'],
  ['2026-11-20T17:40+08:00', '+2h', '2026-11-21T10:00+08:00'],
  ['2026-11-20T06:00+08:00', '+2h', '2026-11-20T10:00+08:00'],
  ['2026-11-20T10:05+08:00', '+0d 18:00', '2026-11-20T18:00+08:00'],
  ['2026-11-20T17:45+08:00', '+0d 18:00', '2026-11-21T18:00+08:00'],
  ['2026-11-20T17:45+08:00', '+0wd 18:00', '2026-11-23T18:00+08:00'],
  ['2026-11-20T10:05+08:00', '+1wd 12:00', '2026-11-23T12:00+08:00'],
  ['2026-11-20T10:05+08:00', '+2wd', '2026-11-24T18:00+08:00'],
  ['2026-11-27T10:05+08:00', '+1wd', '2026-11-28T18:00+08:00'],
  ['2026-12-30T10:05+08:00', '+1wd', '2027-01-01T18:00+08:00'],
  ['2026-11-22T10:05+08:00', '+0wd 12:00', '2026-11-23T12:00+08:00'],
  ['2026-03-27T10:00+00:00', '+2d 18:00', '2026-03-29T18:00+01:00', london],
  ['2026-10-24T23:30+01:00', '+1d 12:00', '2026-10-25T12:00+00:00', london],
])('said at %s, %s is %s', ([now, offset, due, calendar = shanghai]) => {
  const parsed = parseOffset(offset);
  const at = parsed && reckon(parsed, Date.parse(now), calendar, 9 * 60);
  expect(at).toBe(Date.parse(due));
});

test.for(['18:00', '+2w', '+2h 18:00', '+1d 24:00', '+1d 9:75', '+99999m', '+400d', '-1d', '+1 d', ''])('%s is no offset', (words) => {
  expect(parseOffset(words)).toBeNull();
});

test.for([
  ['2026-11-20T18:00+08:00', '今天18:00', '18:00 today'],
  ['2026-11-21T09:30+08:00', '明天09:30', '09:30 tomorrow'],
  ['2026-11-24T12:00+08:00', '11月24日12:00', '12:00 on 24 November'],
] as const)('%s is said as %s, %s', ([at, zh, en]) => {
  const now = Date.parse('2026-11-20T10:05+08:00');
  expect(inWords(Date.parse(at), now, 'Asia/Shanghai', 'zh')).toBe(zh);
  expect(inWords(Date.parse(at), now, 'Asia/Shanghai', 'en')).toBe(en);
});
