import type { Lang } from '../language/lang.ts';
import type { Calendar } from '../promises/promise.ts';
import type { Offset } from './offset.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Wall-clock time of a zone, as if it were UTC: arithmetic on days and clocks is plain there. */
const wallOf = (at: number, timeZone: string): number => {
  const parts: Record<string, number> = {};
  for (const one of formatOf(timeZone).formatToParts(at)) parts[one.type] = Number(one.value);
  const { year = 1970, month = 1, day: date = 1, hour = 0, minute: minutes = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, date, hour, minutes, second);
};

const formats = new Map<string, Intl.DateTimeFormat>();
const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
};

/** The instant at which a zone's clocks show this wall time; twice through, so that a change of clocks on the way is seen. */
const instantOf = (wall: number, timeZone: string): number => {
  const near = wall - (wallOf(wall, timeZone) - wall);
  return wall - (wallOf(near, timeZone) - near);
};

const startOfDay = (wall: number): number => wall - (((wall % day) + day) % day);
const dateOf = (wall: number): string => new Date(wall).toISOString().slice(0, 10);

const isWorked = (wall: number, calendar: Calendar): boolean => {
  const date = dateOf(wall);
  if (calendar.workdays.has(date)) return true;
  const weekday = new Date(wall).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !calendar.holidays.has(date);
};

/** First worked day on or after `wall`; gives up after a year of days off. */
const workedFrom = (wall: number, calendar: Calendar): number => {
  for (let one = wall; one < wall + 366 * day; one += day) if (isWorked(one, calendar)) return one;
  return wall;
};

/**
 * The instant that an offset names, in epoch ms. Hours are rounded up to the next half hour and, when the shop is closed then, lead to
 * an hour after it opens; days end at their clock time or at the shop's closing hour. A result less than half an hour away
 * moves to the next day, for a time that cannot be kept is no time.
 */
export const reckon = (offset: Offset, now: number, calendar: Calendar, opens: number): number => {
  const { timeZone, closes } = calendar;
  const wall = wallOf(now, timeZone);
  if (offset.unit === 'm') return now + offset.count * minute;
  if (offset.unit === 'h') {
    const half = 30 * minute;
    const end = Math.ceil((wall + offset.count * 60 * minute) / half) * half;
    const clock = (end - startOfDay(end)) / minute;
    if (opens >= closes || (clock > opens && clock <= closes)) return instantOf(end, timeZone);
    const from = clock <= opens ? startOfDay(end) : startOfDay(end) + day;
    return instantOf(from + (opens + 60) * minute, timeZone);
  }
  const next = (from: number): number => (offset.unit === 'wd' ? workedFrom(from, calendar) : from);
  let date = startOfDay(wall);
  if (offset.count === 0) date = next(date);
  for (let left = offset.count; left > 0; left--) date = next(date + day);
  const clock = (offset.clock ?? closes) * minute;
  const end = date + clock >= wall + 30 * minute ? date + clock : next(date + day) + clock;
  return instantOf(end, timeZone);
};

const months = 'January February March April May June July August September October November December'.split(' ');

/** An instant as one says it to a buyer: 今天18:00, 明天12:00, 11月24日18:00; 18:00 today, 12:00 tomorrow, 18:00 on 24 November. */
export const inWords = (at: number, now: number, timeZone: string, lang: Lang): string => {
  const wall = wallOf(at, timeZone);
  const away = (startOfDay(wall) - startOfDay(wallOf(now, timeZone))) / day;
  const date = new Date(wall);
  const clock = date.toISOString().slice(11, 16);
  const name = (lang === 'zh' ? ['今天', '明天'] : ['today', 'tomorrow'])[away];
  if (lang === 'zh') return `${name ?? `${date.getUTCMonth() + 1}月${date.getUTCDate()}日`}${clock}`;
  return name ? `${clock} ${name}` : `${clock} on ${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ''}`;
};

/** Minutes after local midnight. */
export const clockOf = (at: number, timeZone: string): number => {
  const wall = wallOf(at, timeZone);
  return Math.floor((wall - startOfDay(wall)) / minute);
};

/** Local date, YYYY-MM-DD. */
export const dateIn = (at: number, timeZone: string): string => dateOf(wallOf(at, timeZone));
