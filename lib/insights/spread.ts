import { lengthOf } from './buckets.ts';
import { under } from './counts.ts';
import type { Counts } from './counts.ts';

/** What lies at a share (0 to 1) of all that was counted under a name, and how many that were; null where there are none. */
export function atShare(counts: Counts, name: string, share: number): { readonly ms: number; readonly of: number } | null {
  const buckets = under(counts, name)
    .map(([bucket, count]) => [Number(bucket), count] as const)
    .filter(([bucket]) => Number.isFinite(bucket))
    .toSorted(([a], [b]) => a - b);
  const of = buckets.reduce((sum, [, count]) => sum + count, 0);
  let passed = 0;
  for (const [bucket, count] of buckets) {
    passed += count;
    if (passed >= of * share) return { ms: lengthOf(bucket), of };
  }
  return null;
}

/** How large a part of two counts the first is, 0 to 1; null where there is nothing to divide. */
export function shareOf(
  counts: Counts,
  good: string,
  bad: string,
): { readonly share: number; readonly of: number; readonly good: number } | null {
  const [yes, no] = [counts[good] ?? 0, counts[bad] ?? 0];
  return yes + no === 0 ? null : { share: yes / (yes + no), of: yes + no, good: yes };
}
