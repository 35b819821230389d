import type { FindingNote } from '../cases/case.ts';
import type { Insights } from './weeks.ts';

/** What may be asked of the background about figures: part of the one map in messages.ts. */
export interface InsightsQuestions {
  /** Counts of so many weeks that end today; `listing`: some cases are not counted yet. */
  insights: { ask: { weeks: number }; answer: Insights & { readonly listing: boolean } };
  /** Findings that were mended before anything was sent, at most 50. */
  noteMended: { ask: { findings: readonly Pick<FindingNote, 'rule' | 'taboo'>[] }; answer: null };
}
