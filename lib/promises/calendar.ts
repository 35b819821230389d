import type { Calendar } from './promise.ts';
import { publicYears } from './holidays.ts';
import { instantOf } from './zone.ts';

/** What of a policy bears on days; a whole policy fits. */
export interface Hours {
  readonly timeZone: string;
  /** Minutes after local midnight. */
  readonly closes: number;
  /** Local dates, YYYY-MM-DD, against the public calendar. */
  readonly daysOff: readonly string[];
  readonly daysOn: readonly string[];
}

/** Zones in which China's public holidays hold. */
const chinese = new Set(['Asia/Shanghai', 'Asia/Urumqi', 'Asia/Chongqing', 'Asia/Harbin', 'Asia/Kashgar', 'PRC']);

const made = new WeakMap<Hours, Calendar>();

/** The calendar of a shop: China's public days where its zone is Chinese, then the shop's own days over them. Remembered by the object. */
export function calendarOf(hours: Hours): Calendar {
  const known = made.get(hours);
  if (known) return known;
  const calendar = build(hours);
  made.set(hours, calendar);
  return calendar;
}

function build(hours: Hours): Calendar {
  const holidays = new Set<string>();
  const workdays = new Set<string>();
  if (chinese.has(hours.timeZone)) {
    for (const [year, days] of Object.entries(publicYears)) {
      for (const day of days.off) holidays.add(`${year}-${day}`);
      for (const day of days.on) workdays.add(`${year}-${day}`);
    }
  }
  for (const day of hours.daysOff) {
    holidays.add(day);
    workdays.delete(day);
  }
  for (const day of hours.daysOn) {
    workdays.add(day);
    holidays.delete(day);
  }
  return { timeZone: hours.timeZone, closes: hours.closes, holidays, workdays };
}

/** A local date; `day` may overflow its month in either direction. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The same day with its fields in range. */
export function plain(day: Day): Day {
  const utc = new Date(Date.UTC(day.year, day.month - 1, day.day));
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, day: utc.getUTCDate() };
}

/** 0 (Sunday) to 6. */
export const weekdayOf = (day: Day): number => new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();

export const plusDays = (day: Day, days: number): Day => plain({ ...day, day: day.day + days });

/** The same day of the month so many months on, or that month's last day where it is shorter. */
export function plusMonths(day: Day, months: number): Day {
  const last = plain({ year: day.year, month: day.month + months + 1, day: 0 });
  return { ...last, day: Math.min(day.day, last.day) };
}

/** YYYY-MM-DD. */
export function keyOf(day: Day): string {
  const { year, month, day: date } = plain(day);
  if (year < 1000 || year > 9999) return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
  return `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
}

export function isWorked(day: Day, calendar: Calendar): boolean {
  const key = keyOf(day);
  if (calendar.workdays.has(key)) return true;
  if (calendar.holidays.has(key)) return false;
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6;
}

/** A shop that marks every day as off must not hang the check. */
const farthest = 3660;

/** The `count`-th worked day after `day`. */
export function plusWorkingDays(day: Day, count: number, calendar: Calendar): Day {
  let left = count;
  let at = day;
  for (let step = 0; left > 0 && step < farthest; step++) {
    at = plusDays(at, 1);
    if (isWorked(at, calendar)) left--;
  }
  return at;
}

/** 23:59:59 of a local day, epoch ms. */
export const endOf = (day: Day, calendar: Calendar): number => instantOf({ ...day, hour: 23, minute: 59, second: 59 }, calendar.timeZone);
