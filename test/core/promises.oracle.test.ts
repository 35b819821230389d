import { casual } from 'chrono-node/en';
import { expect, test } from 'vitest';
import { calendarOf } from '../../lib/promises/calendar.ts';
import { expressionsIn } from '../../lib/promises/when.ts';
import { wallAt } from '../../lib/promises/zone.ts';

/**
 * What chrono-node reads by itself, without our readings and our table: on plain dates and hours both must agree.
 * Our own readings go first, so this is no test of chrono against itself.
 */
const timeZone = 'Asia/Shanghai';
const calendar = calendarOf({ timeZone, closes: 18 * 60, daysOff: [], daysOn: [] });
const at = Date.parse('2026-11-17T12:40:25+08:00');

test.for([
  'today',
  'tomorrow',
  'tomorrow at 5pm',
  '3pm tomorrow',
  'tomorrow 3:30pm',
  'today at 18:45',
  'Friday at 9am',
  'on Monday',
  'this Friday',
  'next Friday',
  '10am on Thursday',
  '25 November',
  'Nov 25',
  'November 25th, 2026',
  '3rd of December at 4pm',
  '5pm on 3 Dec',
  'by 2026-12-01',
  'Dec 3 at noon',
  'Sunday 29 November',
  'noon tomorrow',
  'tomorrow at 12:15',
  'Saturday 11:30 am',
  '4 January',
  'January 4, 2027',
  'by 11/25',
  'Wednesday of next week',
  'tonight at 9pm',
  'the day after tomorrow',
])('chrono agrees on %s', (text) => {
  const [theirs] = casual.parse(text, { instant: new Date(at), timezone: 480 }, { forwardDate: true });
  const [ours] = expressionsIn(text, at, calendar);
  const wall = ours && wallAt(ours.due, timeZone);
  const start = theirs?.start;
  expect(wall && [wall.year, wall.month, wall.day]).toEqual([start?.get('year'), start?.get('month'), start?.get('day')]);
  expect(wall && (start?.isCertain('hour') ? [wall.hour, wall.minute] : 'a day')).toEqual(
    start?.isCertain('hour') ? [start.get('hour'), start.get('minute')] : 'a day',
  );
});
