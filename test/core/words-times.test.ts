import { expect, test } from 'vitest';
import { daysAhead, dueAt, happenedAt, lasting, lastingBriefly, minuteOf, running, runningLong, secondOf } from '../../lib/words/times.ts';

const zh = { lang: 'zh', timeZone: 'Asia/Shanghai' } as const;
const en = { lang: 'en', timeZone: 'Asia/Shanghai' } as const;
const now = Date.parse('2026-11-22T14:10:08+08:00'); // a Sunday

const owed: readonly (readonly [string, string, string])[] = [
  ['2026-11-22T18:00:00+08:00', '今天 18:00', 'today 18:00'],
  ['2026-11-23T09:00:00+08:00', '明天 09:00', 'tomorrow 09:00'],
  ['2026-11-21T09:00:00+08:00', '昨天 09:00', 'yesterday 09:00'],
  ['2026-11-27T18:00:00+08:00', '周五 18:00', 'Fri 18:00'],
  ['2026-11-29T18:00:00+08:00', '11-29 18:00', '29 Nov 18:00'],
  ['2026-11-18T18:00:00+08:00', '11-18 18:00', '18 Nov 18:00'],
  ['2026-11-22T23:59:59+08:00', '今天内', 'by end of today'],
  ['2026-11-23T23:59:59+08:00', '明天内', 'by end of tomorrow'],
  ['2026-11-27T23:59:59+08:00', '周五当天', 'by end of Fri'],
];
test.for(owed)('what is owed at %s is %s', ([at, chinese, english]) => {
  expect(dueAt(Date.parse(at), now, zh)).toBe(chinese);
  expect(dueAt(Date.parse(at), now, en)).toBe(english);
});

const lengths: readonly (readonly [number, string, string])[] = [
  [52_000, '52 秒', '52 s'],
  [28 * 60_000, '28 分钟', '28 min'],
  [3_600_000, '1 小时', '1 h'],
  [(3 * 60 + 48) * 60_000, '3 小时 48 分', '3 h 48 min'],
  [24 * 3_600_000, '1 天', '1 day'],
  [53 * 3_600_000, '2 天 5 小时', '2 d 5 h'],
  [-5, '0 秒', '0 s'],
];
test.for(lengths)('%i ms last %s', ([ms, chinese, english]) => {
  expect(lasting(ms, 'zh')).toBe(chinese);
  expect(lasting(ms, 'en')).toBe(english);
});

test.for([
  [47 * 3_600_000, '1 天 23 小时', '1 d 23 h'],
  [48 * 3_600_000, '2 天', '2 days'],
  [(80 * 24 + 7) * 3_600_000, '80 天', '80 days'],
] as const)('in a narrow column %i ms are %s, %s', ([ms, chinese, english]) => {
  expect(lastingBriefly(ms, 'zh')).toBe(chinese);
  expect(lastingBriefly(ms, 'en')).toBe(english);
});

test('what runs is told in minutes and seconds, with hours only when there are some', () => {
  expect([0, 52_999, 728_000, 3_725_000, -9].map(running)).toEqual(['0:00', '0:52', '12:08', '1:02:05', '0:00']);
});

test('the wall clock is the reader’s, whatever the machine’s', () => {
  expect(minuteOf(now, 'Asia/Shanghai')).toBe('14:10');
  expect(minuteOf(now, 'America/New_York')).toBe('01:10');
  expect(secondOf(now, 'Asia/Shanghai')).toBe('14:10:08');
  expect(daysAhead(Date.parse('2026-11-22T23:30:00+08:00'), now, 'Asia/Tokyo')).toBe(1);
});

test('what happened today is told by the minute, earlier with its day', () => {
  expect(happenedAt(now - 3_600_000, now, zh)).toBe('13:10');
  expect(happenedAt(now - 24 * 3_600_000, now, zh)).toBe('昨天 14:10');
});

test('what runs for an hour or more is told in words', () => {
  expect([59_000, 3_599_000, 9_000_000].map((ms) => runningLong(ms, 'zh'))).toEqual(['0:59', '59:59', '2 小时 30 分']);
});
