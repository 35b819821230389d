import { add, sumOf, under } from './counts.ts';
import type { Counts } from './counts.ts';
import { isByDay } from './talk.ts';

/** Counts of one day of the shop's calendar (YYYY-MM-DD). */
export interface Day {
  readonly day: string;
  readonly counts: Counts;
}

/** Seven days, the first and the last included. */
export interface Week {
  readonly from: string;
  readonly to: string;
  readonly counts: Counts;
}

/** What the lead's page is made of. */
export interface Insights {
  /** The oldest first; the last ends today. */
  readonly weeks: readonly Week[];
  /** Today and yesterday. */
  readonly lately: Counts;
}

/** The span that the lead's page begins with. */
export const usualWeeks = 12;

/** Goods that are told apart over a span; the others are one sum, for nobody reads a thousand bars. */
const most = 60;
/** Under this name stand the goods that are not told apart. */
export const others = 'goods-others';

/** Days later, or earlier where negative. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** So many weeks that end with `last`, from days in any order; days outside of them are left out. */
export function weeksOf(days: readonly Day[], last: string, count: number): readonly Week[] {
  const end = Date.parse(`${last}T00:00:00Z`);
  const sums = Array.from({ length: count }, (): Record<string, number> => ({}));
  for (const { day, counts } of days) {
    const ago = Math.floor((end - Date.parse(`${day}T00:00:00Z`)) / 86_400_000 / 7);
    const sum = ago < 0 ? undefined : sums[count - 1 - ago];
    if (sum) add(sum, counts);
  }
  const told = new Set(
    under(sumOf(sums), 'goods')
      .slice(0, most)
      .map(([goods]) => goods),
  );
  return sums.map((sum, at) => ({
    from: dayAfter(last, (at + 1 - count) * 7 - 6),
    to: dayAfter(last, (at + 1 - count) * 7),
    counts: withFewGoods(sum, told),
  }));
}

function withFewGoods(sum: Counts, told: ReadonlySet<string>): Counts {
  const kept: Record<string, number> = {};
  for (const [name, count] of Object.entries(sum)) {
    if (isByDay(name)) continue;
    const known = !name.startsWith('goods|') || told.has(name.slice('goods|'.length));
    add(kept, { [known ? name : others]: count });
  }
  return kept;
}
