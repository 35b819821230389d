/** A store that is in trouble is asked again after half a minute, then twice as long each time, at most an hour; ms. */
const first = 30_000;
const longest = 3_600_000;

/**
 * How long to wait after `failures` in a row (1 or more), in ms: never less than the store asked for, and spread by a fifth, so that a
 * team does not come back all at once. `random` is in [0, 1).
 */
export function waitAfter(failures: number, asked: number | null, random: number): number {
  const usual = Math.min(longest, first * 2 ** Math.min(20, Math.max(0, failures - 1)));
  return Math.round(Math.max(usual * (0.8 + 0.4 * random), asked ?? 0));
}
