import type { Filter } from '../../../lib/cases/filter.ts';
import { daysAhead } from '../../../lib/words/times.ts';

const hour = 3_600_000;

/** The instant at which the day of `now` ends on the shop's wall. */
export function endOfDay(now: number, timeZone: string): number {
  let at = now + 30 * 60_000 - (now % (30 * 60_000));
  while (daysAhead(at, now, timeZone) < 1) at += 30 * 60_000;
  return at;
}

/** Midnight of a day written as 2026-11-22 on the shop's wall; null where it is none. */
export function dayStart(day: string, timeZone: string): number | null {
  const noon = Date.parse(`${day}T12:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(noon)) return null;
  const begin = endOfDay(noon, timeZone) - 24 * hour;
  return daysAhead(begin, noon, timeZone) === 0 ? begin : begin + 24 * hour;
}

/** Filters that everybody has. */
export const views = ['ours', 'today', 'theirs', 'risk', 'open', 'closed'] as const;
export type ViewName = (typeof views)[number];

export function viewOf(name: ViewName, now: number, timeZone: string): Filter {
  switch (name) {
    case 'ours':
      return { state: 'open', turn: 'ours', order: 'due' };
    case 'today':
      return { dueBefore: endOfDay(now, timeZone), order: 'due' };
    case 'theirs':
      return { state: 'open', turn: 'theirs', order: 'due' };
    case 'risk':
      return { state: 'open', risk: ['any'], order: 'due' };
    case 'open':
      return { state: 'open', order: 'due' };
    case 'closed':
      return { state: 'closed', order: 'latest' };
  }
}
