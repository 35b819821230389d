import { instantOf, wallAt } from '../promises/zone.ts';

/** Hours in which nothing rings: local minutes after midnight; `from` may be later than `to`, over midnight. Alike: none. */
export interface Quiet {
  readonly from: number;
  readonly to: number;
}

/** The quiet stretch that an instant falls in, epoch ms; null where it may ring. */
export function quietAround(at: number, { from, to }: Quiet, timeZone: string): { readonly start: number; readonly end: number } | null {
  if (from === to) return null;
  const today = wallAt(at, timeZone);
  for (const shift of [-1, 0]) {
    const start = instantOf({ ...today, day: today.day + shift, hour: 0, minute: from, second: 0 }, timeZone);
    const end = instantOf({ ...today, day: today.day + shift + (to < from ? 1 : 0), hour: 0, minute: to, second: 0 }, timeZone);
    if (at >= start && at < end) return { start, end };
  }
  return null;
}
