import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOf, isWorked, keyOf, plusWorkingDays } from '../../lib/promises/calendar.ts';
import { publicYears } from '../../lib/promises/holidays.ts';
import { instantOf, isoIn, wallAt } from '../../lib/promises/zone.ts';

const hours = { timeZone: 'Asia/Shanghai', closes: 18 * 60, daysOff: [], daysOn: [] };
const day = (key: string) => ({ year: Number(key.slice(0, 4)), month: Number(key.slice(5, 7)), day: Number(key.slice(8)) });

test.for([
  ['2026-09-29', 3, '2026-10-09'], // over National Day; 10 October is worked, the 9th comes first
  ['2026-10-08', 2, '2026-10-10'], // a Saturday that is worked in exchange
  ['2026-02-13', 1, '2026-02-14'],
  ['2026-02-14', 1, '2026-02-24'],
  ['2026-11-20', 1, '2026-11-23'],
  ['2026-12-31', 2, '2027-01-05'],
] as const)('from %s the working day number %i is %s', ([from, count, to]) => {
  expect(keyOf(plusWorkingDays(day(from), count, calendarOf(hours)))).toBe(to);
});

test('public holidays of China hold only where the shop is in China', () => {
  const october = day('2026-10-01');
  expect(isWorked(october, calendarOf(hours))).toBe(false);
  expect(isWorked(october, calendarOf({ ...hours, timeZone: 'Asia/Singapore' }))).toBe(true);
});

test("a shop's own days go before the public ones", () => {
  const own = calendarOf({ ...hours, daysOff: ['2026-10-10', '2026-11-18'], daysOn: ['2026-10-01', '2026-11-22'] });
  expect(['2026-10-10', '2026-11-18', '2026-10-01', '2026-11-22'].map((key) => isWorked(day(key), own))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test('a shop that never works does not hang the reckoning', () => {
  const daysOff = Array.from({ length: 5000 }, (_, i) => keyOf({ year: 2026, month: 1, day: i + 1 }));
  expect(keyOf(plusWorkingDays(day('2026-11-18'), 3, calendarOf({ ...hours, daysOff }))) > '2030').toBe(true);
});

test('every exchange day is a weekend day and no day is both off and on', () => {
  for (const [year, { off, on }] of Object.entries(publicYears)) {
    for (const key of on) expect([0, 6]).toContain(new Date(`${year}-${key}T00:00:00Z`).getUTCDay());
    expect(on.filter((key) => off.includes(key))).toEqual([]);
  }
});

test('a local time and its instant lead to each other, in any zone', () => {
  const zones = ['Asia/Shanghai', 'America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Apia'];
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 2_500_000_000 }), (zone, second) => {
      const at = second * 1000;
      const back = instantOf(wallAt(at, zone), zone);
      // An hour that the clock repeats is taken the first time.
      expect([0, 1_800_000, 3_600_000]).toContain(at - back);
      expect(Date.parse(isoIn(at, zone))).toBe(at);
    }),
  );
});
