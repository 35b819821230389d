/** How long a buyer has waited, in milliseconds, and how much of the limit that is. */
export interface Waiting {
  readonly waited: number;
  readonly limit: number | null;
  /** `soon` from 60 %, `near` from 85 %, `late` past the limit. */
  readonly stage: 'quiet' | 'soon' | 'near' | 'late';
}

/** Percent of the limit, at most 100; nothing where no limit holds. */
export const share = ({ waited, limit }: Waiting): number => (limit === null ? 0 : Math.min(100, (100 * waited) / limit));
