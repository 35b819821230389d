import * as v from 'valibot';
import type { Week } from './weeks.ts';

export const measureStates = ['planned', 'trial', 'done'] as const;

/** What is done about a kind of complaint, by whom, since when. Type and cause are values of the cases, or empty for any. */
export interface Measure {
  readonly id: string;
  readonly type: string;
  readonly cause: string;
  /** The cause in the shop's own words. */
  readonly words: string;
  readonly measure: string;
  readonly owner: string;
  readonly state: (typeof measureStates)[number];
  /** Since when it holds, YYYY-MM-DD; null: it does not yet. */
  readonly since: string | null;
}

const line = (most: number) => v.pipe(v.string(), v.maxLength(most));
export const MeasureShape: v.GenericSchema<unknown, Measure> = v.object({
  id: v.pipe(line(80), v.minLength(1)),
  type: line(40),
  cause: line(40),
  words: line(200),
  measure: line(300),
  owner: line(80),
  state: v.picklist(measureStates),
  since: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
});

/** A measure from the text that it was kept as; null where it is none. */
export function measureIn(text: string): Measure | null {
  try {
    const read = v.safeParse(MeasureShape, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** Complaints a week before and since a measure; null where there is no whole week on that side. */
export interface Effect {
  readonly before: number | null;
  readonly after: number | null;
}

/** The weeks on each side that are compared. */
const compared = 4;

/** What became of the complaints that a measure is about: whole weeks on each side of the day on which it began. */
export function effectOf({ type, cause, since }: Measure, weeks: readonly Week[]): Effect {
  if (since === null) return { before: null, after: null };
  const count = ({ counts }: Week): number => {
    if (type !== '' && cause !== '') return counts[`pair|${type}|${cause}`] ?? 0;
    if (type !== '') return counts[`type|${type}`] ?? 0;
    return (cause === '' ? counts['cases'] : counts[`cause|${cause}`]) ?? 0;
  };
  const mean = (some: readonly Week[]): number | null =>
    some.length === 0 ? null : some.reduce((sum, week) => sum + count(week), 0) / some.length;
  return {
    before: mean(weeks.filter(({ to }) => to < since).slice(-compared)),
    after: mean(weeks.filter(({ from }) => from >= since).slice(-compared)),
  };
}
