import type { FindingNote } from '../cases/case.ts';
import type { Compared } from './sides.ts';
import type { Insights } from './weeks.ts';

/** What may be asked of the background about figures: part of the one map in messages.ts. */
export interface InsightsQuestions {
  /** Counts of so many weeks that end today; `listing`: some cases are not counted yet. */
  insights: { ask: { weeks: number }; answer: Insights & { readonly listing: boolean } };
  /** So many weeks before and after what was changed within a year, the latest first, at most 60. */
  compared: { ask: { weeks: number }; answer: readonly Compared[] };
  /** Findings that were mended before anything was sent, at most 50. */
  noteMended: { ask: { findings: readonly Pick<FindingNote, 'rule' | 'taboo'>[] }; answer: null };
}
