import { under } from './counts.ts';
import type { Counts } from './counts.ts';

export const marks = [5, 4, 3, 2, 1] as const;

/** What buyers answered when they were asked: how many, and their mean to one place; null where nobody was. */
export function ratedOf(counts: Counts): { readonly of: number; readonly mean: number | null } {
  const all = under(counts, 'satisfied');
  const of = all.reduce((sum, [, count]) => sum + count, 0);
  const sum = all.reduce((total, [mark, count]) => total + Number(mark) * count, 0);
  return { of, mean: of === 0 ? null : Math.round((sum / of) * 10) / 10 };
}
