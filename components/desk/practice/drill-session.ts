import type { Play } from '../../../lib/practice/play.ts';
import type { Result } from '../../../lib/practice/stored.ts';

/** How a practice conversation came to its end; `ended`: by the person. */
export type Ending = Result['end'];

/** The address of the form that makes a drill of a case. */
export const fromCase = 'from-case';

export interface Session {
  readonly play: Play;
  /** Plays before each reply, so that a reply can be tried again. */
  readonly before: readonly Play[];
  /** Epoch ms of the buyer's last word. */
  readonly since: number;
  readonly ended: Ending | null;
}
