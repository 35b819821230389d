/** Milliseconds that one call took, over all calls. */
export interface Timing {
  readonly runs: number;
  readonly mean: number;
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
  readonly max: number;
}

/** Calls `one` once for each value, `rounds` times over, after a warm-up of one round. */
export async function measure<T>(values: readonly T[], rounds: number, one: (value: T) => unknown): Promise<Timing> {
  const times: number[] = [];
  for (let round = -1; round < rounds; round++) {
    for (const value of values) {
      const since = performance.now();
      const made = one(value);
      if (made instanceof Promise) await made;
      if (round >= 0) times.push(performance.now() - since);
    }
  }
  return timingOf(times);
}

/** Sums up times in ms. */
export function timingOf(measured: readonly number[]): Timing {
  const times = measured.toSorted((a, b) => a - b);
  const at = (share: number) => Number((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(4));
  const mean = Number((times.reduce((all, one) => all + one, 0) / Math.max(1, times.length)).toFixed(4));
  return { runs: times.length, mean, p50: at(0.5), p90: at(0.9), p99: at(0.99), max: at(1) };
}

/** A median and the interval that holds it with 95 % certainty. */
export interface Within {
  readonly median: number;
  readonly from: number;
  readonly to: number;
}

/** Median of all values. Its interval is found by drawing whole blocks anew, for the values of one block are no strangers to each other. */
export function medianWithin(blocks: readonly (readonly number[])[], random: () => number, draws = 2_000): Within {
  const medians = Array.from({ length: draws }, () =>
    medianOf(blocks.flatMap(() => blocks[Math.floor(random() * blocks.length)] ?? [])),
  ).toSorted((a, b) => a - b);
  const at = (share: number) => round(medians[Math.floor(share * (draws - 1))] ?? Number.NaN);
  return { median: round(medianOf(blocks.flat())), from: at(0.025), to: at(0.975) };
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - (sorted.length % 2 === 0 ? 1 : 0)], sorted[middle]];
  return (low + high) / 2;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
