import type { BrowserName } from '../browsers/driver.ts';
import type { Timing } from './measure.ts';

/** What an issue asks for. */
export interface Aim {
  readonly words: string;
  readonly reached: boolean;
}

/** One line of what `npm run bench` tells. */
export interface Row {
  readonly what: string;
  /** All that was measured: the line of `--json`. */
  readonly numbers: object;
  /** Times of single calls, ms. */
  readonly timing?: Timing;
  /** What is not a matter of single calls, in words. */
  readonly told?: string;
  readonly aim?: Aim;
  /** Another program or a plain way, over the same input in the same run. */
  readonly peer?: true;
}

/** One file of numbers; `npm run bench -- NAME…` runs those whose name holds one of the words. */
export interface Bench {
  readonly name: string;
  /** Builds that must be there. */
  readonly needs?: readonly BrowserName[];
  readonly rows: () => AsyncIterable<Row>;
}

export const timed = (what: string, timing: Timing, aim?: Aim): Row => ({ what, numbers: timing, timing, ...(aim && { aim }) });
export const peer = (what: string, timing: Timing): Row => ({ ...timed(what, timing), peer: true });
export const told = (what: string, numbers: object, words: string, aim?: Aim): Row => ({
  what,
  numbers,
  told: words,
  ...(aim && { aim }),
});

/** The aim that a share of the calls keeps under `most` ms. */
export const keeps = (timing: Timing, which: 'p50' | 'p90' | 'p99' | 'max', most: number): Aim => ({
  words: `${which} < ${most} ms`,
  reached: timing[which] < most,
});
export const below = (value: number, most: number, unit: string): Aim => ({ words: `< ${most} ${unit}`, reached: value < most });

/** Numbers of a flat object as words: "requests 2000 · ms 812". */
export const wordsOf = (numbers: object): string =>
  Object.entries(numbers)
    .map(([name, value]) => `${name} ${typeof value === 'object' ? wordsOf(value ?? {}) : String(value)}`)
    .join(' · ');
