import type { Taboo } from '../../taboos/finding.ts';

/** What any buyer would say, milder and harder. */
export interface Lines {
  /** After a reply that breaks this taboo. */
  readonly broken: Readonly<Record<Exclude<Taboo, 0 | 9>, readonly [string, string]>>;
  /** Asked for what the buyer does not have. */
  readonly lacks: string;
  /** Offered something before a word was said about the trouble. */
  readonly unheard: string;
  /** Something is to be done, at no known time. */
  readonly when: string;
  /** One way is offered where the buyer would like to choose; it is taken all the same. */
  readonly takes: readonly [string, string];
  /** It is settled, and nobody has said who looks after it. */
  readonly whoTells: string;
  /** Heard, and waiting for what comes of it. */
  readonly waits: string;
  /** The reply came too late. */
  readonly late: string;
  /** No reply came in time: the first time, the second time. */
  readonly silent: readonly [string, string];
  /** The end of the buyer's patience. */
  readonly leaves: string;
  /** For a buyer of a drill that was made from a case, where the case holds no such line. */
  readonly own: Readonly<Record<'photo' | 'order' | 'more' | 'wants' | 'pressed' | 'threat' | 'thanks', string>>;
}
