import type { Play } from '../../../lib/practice/play.ts';
import type { Result } from '../../../lib/practice/stored.ts';

/** How a practice conversation came to its end; `ended`: by the person. */
export type Ending = Result['end'];

/** The address of the form that makes a drill of a case, and of what came of practising. */
export const fromCase = 'from-case';
export const resultsAt = 'results';
/** The window in which a second person plays the buyer of a drill. */
export const buyerAt = (drill: string): string => `buyer-${drill}`;

/** Who plays the buyer: the script, somebody at the same screen, somebody in a window of their own. */
export const buyers = ['script', 'here', 'window'] as const;
export type BuyerBy = (typeof buyers)[number];

/** A practice conversation as the page shows it, whoever plays the buyer. */
export interface Talk {
  readonly play: Play;
  readonly ended: Ending | null;
  /** Epoch ms of the buyer's last word. */
  readonly since: number;
  readonly send: (text: string) => void;
  readonly again: () => void;
  /** The clock begins anew. */
  readonly restart: () => void;
  readonly finish: () => void;
  /** Takes the last reply back; null where there is none. */
  readonly back: (() => void) | null;
}
