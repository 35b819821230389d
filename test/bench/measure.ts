/** Milliseconds that one call took, over all calls. */
export interface Timing {
  readonly runs: number;
  readonly mean: number;
  readonly p50: number;
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
  return { runs: times.length, mean, p50: at(0.5), p99: at(0.99), max: at(1) };
}
