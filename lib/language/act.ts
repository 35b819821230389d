import type { Lang, Span } from './lang.ts';
import type { Clause, Scope } from './clauses.ts';
import type { Normal } from './normalise.ts';

/** A piece of text cut into clauses, before anything is known of what it does. */
export interface Cut {
  readonly raw: string;
  readonly lang: Lang;
  readonly normal: Normal;
  readonly clauses: readonly Clause[];
}

/** Words that were looked for and found. `start`, `end` in the text as written, `from`, `to` in the normalised text. */
export interface Match extends Span {
  readonly from: number;
  readonly to: number;
  /** As normalised. */
  readonly words: string;
  /** Index of the clause in which it begins. */
  readonly clause: number;
  /** Scopes that hold where it begins. */
  readonly scopes: readonly Scope[];
}

/** Which fact a question asks for, or what an offer consists of. */
export type FactAsked =
  | 'order'
  | 'photo'
  | 'video'
  | 'address'
  | 'phone'
  | 'story'
  | 'quantity'
  | 'model'
  | 'batch'
  | 'tracking'
  | 'time'
  | 'use'
  | 'wish'
  | 'account'
  | 'name'
  | 'other';
export type Offered =
  | 'refund'
  | 'part-refund'
  | 'return'
  | 'exchange'
  | 'resend'
  | 'repair'
  | 'compensation'
  | 'gift'
  | 'discount'
  | 'other';
export type Owner = 'agent' | 'colleague' | 'other';

/** What more is known of one act. Left out where the act has no such side. */
export interface ActFacts {
  /** A time is named in the same sentence. */
  readonly bounded?: boolean;
  /** Who is to do it; null where nobody is named. */
  readonly owner?: Owner | null;
  /** A reason or a finding is named in the same sentence or the one before. */
  readonly ground?: boolean;
  /** It holds only under a condition named in the sentence. */
  readonly conditional?: boolean;
  /** Handed over with who takes over, or what was passed on. */
  readonly warm?: boolean;
  readonly asks?: FactAsked;
  readonly offers?: Offered;
}

/**
 * What a clause may do. One file each. Patterns run on normalised text (lower case, half width, simplified).
 * In `hits` the marks ‹ › show the words that are found; `passes` are near misses in which the act is not found.
 */
export interface Act {
  readonly id: string;
  readonly zh: RegExp;
  readonly en: RegExp;
  /** Scopes under which the words are not the act; denied, quoted and reported where left out. */
  readonly unless?: readonly Scope[];
  /** What more is known; null where a closer look says that it is not the act after all. */
  readonly look?: (match: Match, cut: Cut) => ActFacts | null;
  readonly hits: readonly [string, ...string[]];
  readonly passes: readonly [string, ...string[]];
}

export const defineAct = <const Id extends string>(act: Act & { readonly id: Id }): Act & { readonly id: Id } => act;

export interface ActHit<Id extends string = string> extends Match {
  readonly act: Id;
  readonly facts: ActFacts;
}
