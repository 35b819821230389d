import type { Lang } from '../language/lang.ts';
import { isWorked, keyOf, plusDays, type Day } from '../promises/calendar.ts';
import type { Calendar } from '../promises/promise.ts';
import { instantOf, wallAt } from '../promises/zone.ts';
import type { Offset } from './offset.ts';

const minute = 60_000;
const half = 30 * minute;

/** A local day at so many minutes after its midnight. */
const on = (day: Day, minutes: number, calendar: Calendar): number =>
  instantOf({ ...day, hour: Math.floor(minutes / 60), minute: minutes % 60, second: 0 }, calendar.timeZone);

/** First worked day on or after `day`; a shop that marks every day as off gets the day itself. */
const workedFrom = (day: Day, calendar: Calendar): Day => {
  let one = day;
  for (let step = 0; step < 366; step++, one = plusDays(one, 1)) if (isWorked(one, calendar)) return one;
  return day;
};

/**
 * The instant that an offset names, in epoch ms. Hours are rounded up to the next half hour and, when the shop is closed then, lead to
 * an hour after it opens; days end at their clock time or at the shop's closing hour. A result less than half an hour away
 * moves to the next day, for a time that cannot be kept is no time.
 */
export const reckon = (offset: Offset, now: number, calendar: Calendar, opens: number): number => {
  if (offset.unit === 'm') return now + offset.count * minute;
  if (offset.unit === 'h') return hours(offset.count, now, calendar, opens);
  const next = (from: Day): Day => (offset.unit === 'wd' ? workedFrom(from, calendar) : from);
  let day: Day = wallAt(now, calendar.timeZone);
  if (offset.count === 0) day = next(day);
  for (let left = offset.count; left > 0; left--) day = next(plusDays(day, 1));
  const clock = offset.clock ?? calendar.closes;
  const end = on(day, clock, calendar);
  return end >= now + half ? end : on(next(plusDays(day, 1)), clock, calendar);
};

const hours = (count: number, now: number, calendar: Calendar, opens: number): number => {
  const end = Math.ceil((now + count * 60 * minute) / half) * half;
  const wall = wallAt(end, calendar.timeZone);
  const clock = wall.hour * 60 + wall.minute;
  if (opens >= calendar.closes || (clock > opens && clock <= calendar.closes)) return end;
  return on(clock <= opens ? wall : plusDays(wall, 1), opens + 60, calendar);
};

const months = 'January February March April May June July August September October November December'.split(' ');

/** An instant as one says it to a buyer: 今天18:00, 明天12:00, 11月24日18:00; 18:00 today, 12:00 tomorrow, 18:00 on 24 November. */
export const inWords = (at: number, now: number, timeZone: string, lang: Lang): string => {
  const { month, day, hour, minute: minutes } = wallAt(at, timeZone);
  const today: Day = wallAt(now, timeZone);
  const date = dateIn(at, timeZone);
  const clock = `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  const near = [keyOf(today), keyOf(plusDays(today, 1))].indexOf(date);
  const name = (lang === 'zh' ? ['今天', '明天'] : ['today', 'tomorrow'])[near];
  if (lang === 'zh') return `${name ?? `${month}月${day}日`}${clock}`;
  return name ? `${clock} ${name}` : `${clock} on ${day} ${months[month - 1] ?? ''}`;
};

/** Minutes after local midnight. */
export const clockOf = (at: number, timeZone: string): number => {
  const { hour, minute: minutes } = wallAt(at, timeZone);
  return hour * 60 + minutes;
};

/** Local date, YYYY-MM-DD. */
export const dateIn = (at: number, timeZone: string): string => keyOf(wallAt(at, timeZone));
