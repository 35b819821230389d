import { under } from './counts.ts';
import type { Week } from './weeks.ts';

/** Something that was complained of clearly more often in the last seven days than before. */
export interface Rise {
  readonly by: 'goods' | 'cause' | 'type';
  readonly value: string;
  /** How many in the last seven days. */
  readonly now: number;
  /** How many a week on average in the weeks before, and how many weeks those were. */
  readonly before: number;
  readonly weeks: number;
}

/** Weeks that are compared with. */
const compared = 4;
/** Fewer than this are chance, whatever they are compared with. */
const least = 5;

/**
 * What has risen: at least five, at least half as many again as in a usual week, and further from it than chance would
 * lead (three times the deviation of a Poisson count). Nothing where there is no week to compare with.
 */
export function risesOf(weeks: readonly Week[]): readonly Rise[] {
  const now = weeks.at(-1);
  // weeks before anything was counted are not weeks without complaints, and the first that was counted was not whole
  const began = weeks.findIndex(({ counts }) => (counts['cases'] ?? 0) > 0);
  const past = weeks.slice(Math.max(began <= 0 ? began : began + 1, weeks.length - 1 - compared), -1);
  if (!now || began < 0 || past.length === 0) return [];
  const rises = (['goods', 'cause', 'type'] as const).flatMap((by) =>
    under(now.counts, by).flatMap(([value, count]): readonly Rise[] => {
      if (by === 'cause' && value === 'none') return [];
      const before = past.reduce((sum, { counts }) => sum + (counts[`${by}|${value}`] ?? 0), 0) / past.length;
      const clearly = count >= least && count >= 1.5 * before && count > before + 3 * Math.sqrt(Math.max(1, before));
      return clearly ? [{ by, value, now: count, before, weeks: past.length }] : [];
    }),
  );
  return rises.toSorted((a, b) => b.now - b.before - (a.now - a.before));
}

/** Within what a week's complaints usually lie, by the weeks before the last: as far as chance leads. null: too few weeks to say. */
export function usualOf(counts: readonly number[]): { readonly from: number; readonly to: number } | null {
  const past = counts.slice(0, -1);
  const known = past.slice(past.findIndex((count) => count > 0));
  if (known.length < compared || known.every((count) => count === 0)) return null;
  const mean = known.reduce((sum, count) => sum + count, 0) / known.length;
  const chance = 2 * Math.sqrt(mean);
  return { from: Math.max(0, mean - chance), to: mean + chance };
}
