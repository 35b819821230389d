import type { Bilingual } from '../language/lang.ts';
import type { Law } from '../policy/law/law.ts';
import type { Scene } from './scene.ts';
import type { Severity, Taboo } from './finding.ts';

/** Where a rule is broken: a span of the draft as written, or the whole draft. */
export interface Hit {
  readonly start: number | null;
  readonly end: number | null;
  /** Text to put in place of the span, where the rule knows one; it is offered only if it passes the check itself. */
  readonly fix?: string | undefined;
  /** Said instead of `because`, where the words depend on the scene. */
  readonly because?: Bilingual | undefined;
  /** The law that this very place breaks, where a rule stands for several. */
  readonly ground?: Ground | undefined;
  /** A milder or harder severity than the rule's own, where the scene decides. */
  readonly severity?: Severity | undefined;
}

/** The law that a rule rests on; `own`: rules of single marketplaces, named in its place in their conversations. */
export interface Ground extends Law {
  readonly own?: readonly Law[];
}

/**
 * One example. The words that are flagged stand in ‹ ›; marks around nothing at all mean the whole draft.
 * `after` is the conversation before it, oldest first: `<` a buyer's message, `>` an agent's, `|` a bot's; `<[图片]` a picture.
 * `limit` is the agent's limit in CNY, `limitPercent` and `limitTimes` the same as a share and a multiple of the price, `waited` the minutes since the last message.
 */
export type Example =
  | string
  | {
      readonly after: readonly string[];
      readonly draft: string;
      readonly typing?: boolean;
      readonly limit?: number;
      readonly limitPercent?: number;
      readonly limitTimes?: number;
      readonly waited?: number;
    };

type Examples = readonly [Example, Example, Example, ...Example[]];

/** One way of breaking one taboo. */
export interface Rule {
  /** = name of its file. */
  readonly id: string;
  readonly taboo: Taboo;
  readonly severity: Severity;
  /** Why this is a problem, in one sentence, for the person who writes. */
  readonly because: Bilingual;
  /** What to write in its place; advice, never inserted by itself. */
  readonly instead: Bilingual;
  readonly ground?: Ground;
  /** Ids of rules whose findings say the same thing less exactly: dropped where this one is found. */
  readonly covers?: readonly string[];
  readonly find: (scene: Scene) => readonly Hit[];
  readonly flags: Examples;
  /** Near misses: drafts that look alike and are right. */
  readonly passes: Examples;
}

export const defineRule = (rule: Rule): Rule => rule;
