import type { Span } from '../language/lang.ts';

/** Who is to act: the agent who writes, a colleague, or somebody else such as the carrier. */
export type By = 'agent' | 'colleague' | 'other';

/** A commitment with an act and a bound in time, found in a draft or a sent message. */
export interface Promised extends Span {
  readonly text: string;
  readonly by: By;
  /** Epoch ms; null while a condition is unmet. */
  readonly due: number | null;
  /** Earlier end of a range ("3-5 working days"); null where there is none. */
  readonly earliest: number | null;
  /** Holds only once something else has happened ("after we have checked"). */
  readonly conditional: boolean;
}

/** What a date in words is reckoned with. */
export interface Calendar {
  /** IANA zone of the shop. */
  readonly timeZone: string;
  /** Local closing time, minutes after midnight. */
  readonly closes: number;
  /** Local dates (YYYY-MM-DD) that are not worked although they are weekdays. */
  readonly holidays: ReadonlySet<string>;
  /** Local dates that are worked although they are weekend. */
  readonly workdays: ReadonlySet<string>;
}
