import type { Calendar } from './promise.ts';
import { endOf, plusDays, plusMonths, plusWorkingDays } from './calendar.ts';
import { instantOf, wallAt } from './zone.ts';
import type { Wall } from './zone.ts';

/** A time in words and the instant at which it ends. */
export interface When {
  readonly start: number;
  readonly end: number;
  /** Epoch ms. */
  readonly due: number;
  /** Earlier end of a range, epoch ms. */
  readonly earliest: number | null;
  /** `span`: a length of time ("48 hours"), else a point or a period of the calendar. */
  readonly kind: 'span' | 'point';
  /** Whether words around say that it bounds something: by, within, in, 前, 内, 后. A bare one may be a mere fact. */
  readonly bound: boolean;
  /** A clock time: minutes after midnight as it would be meant on another day, and whether its own day was named. */
  readonly clock?: { readonly minutes: number; readonly dayNamed: boolean };
}

/** The instant from which an expression is reckoned, and with what. */
export interface Moment {
  readonly at: number;
  readonly wall: Wall;
  readonly calendar: Calendar;
}

export const momentOf = (at: number, calendar: Calendar): Moment => ({ at, wall: wallAt(at, calendar.timeZone), calendar });

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'fortnight' | 'month' | 'year';

/**
 * Where a length of time ends: seconds, minutes and hours to the second; half a day is twelve hours;
 * whole days, weeks, months at the end of their last day; NaN where there is no such length.
 */
export function afterSpan(count: number, unit: Unit, { at, wall, calendar }: Moment): number {
  if (!(count >= 0) || count > 1000) return Number.NaN;
  if (unit === 'second') return at + count * 1000;
  if (unit === 'minute') return at + count * 60_000;
  if (unit === 'hour') return at + count * 3_600_000;
  if (unit === 'day' && count === 0.5) return at + 12 * 3_600_000;
  if (unit === 'workday') return endOf(plusWorkingDays(wall, Math.ceil(count), calendar), calendar);
  if (unit === 'month') return endOf(count === 0.5 ? plusDays(wall, 15) : plusMonths(wall, Math.ceil(count)), calendar);
  if (unit === 'year') return endOf(plusMonths(wall, Math.ceil(count * 12)), calendar);
  return endOf(plusDays(wall, Math.ceil(count * (unit === 'week' ? 7 : unit === 'fortnight' ? 14 : 1))), calendar);
}

/** Part of a day that is named without an hour. */
export type Part = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening';

/** When a part of a day is over, by the table of promises. */
const ends: Readonly<Record<Part, readonly [number, number, number]>> = {
  dawn: [6, 0, 0],
  morning: [12, 0, 0],
  noon: [12, 0, 0],
  afternoon: [18, 0, 0],
  evening: [23, 59, 59],
};

export function endOfPart(
  day: { readonly year: number; readonly month: number; readonly day: number },
  part: Part,
  calendar: Calendar,
): number {
  const [hour, minute, second] = ends[part];
  return instantOf({ year: day.year, month: day.month, day: day.day, hour, minute, second }, calendar.timeZone);
}

/**
 * The hour of the day (24 and more: after midnight) that a spoken hour means.
 * Without a part of the day: today the first that is still to come; on another day, 1 to 6 is the afternoon.
 */
export function hourOf(hour: number, minute: number, part: Part | null, day: 'today' | 'other' | 'open', wall: Wall): number {
  if (part === 'dawn') return hour === 12 ? 0 : hour;
  if (part === 'morning') return hour;
  if (part === 'noon') return hour < 4 ? hour + 12 : hour;
  if (part === 'afternoon') return hour < 12 ? hour + 12 : hour;
  if (part === 'evening') return hour < 5 ? hour + 24 : hour <= 12 ? hour + 12 : hour;
  if (hour > 12 || hour === 0) return hour;
  if (day === 'other') return hour <= 6 ? hour + 12 : hour;
  const now = wall.hour * 60 + wall.minute;
  if (hour === 12) return now < 12 * 60 + minute ? 12 : day === 'today' ? 24 : 36;
  if (hour * 60 + minute > now) return hour;
  if ((hour + 12) * 60 + minute > now) return hour + 12;
  return day === 'today' ? hour + 12 : hour <= 6 ? hour + 36 : hour + 24;
}

/** The text with these times blanked, every other place as it was. */
export function without(text: string, whens: readonly When[]): string {
  const left: string[] = [];
  let from = 0;
  for (const { start, end } of whens.toSorted((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    left.push(text.slice(from, Math.max(from, start)), ' '.repeat(end - Math.max(from, start)));
    from = end;
  }
  return left.join('') + text.slice(from);
}
