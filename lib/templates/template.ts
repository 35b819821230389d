import type { Bilingual, Lang, Span } from '../language/lang.ts';
import type { ComplaintType, Demand, Emotion, Given, Risk, Stage } from '../conversation/understanding.ts';
import type { Marketplace } from '../conversation/conversation.ts';

/** Moments that a template is made for; outside of them it is not offered. */
export const moments = [
  /** The shop is closed. */
  'after-hours',
  /** The buyer has said that it is solved, or thanks. */
  'solved',
  /** The buyer waits for news of something under way. */
  'progress',
  /** The buyer turned an offer down. */
  'turned-down',
  /** No complaint: a plain question. */
  'question',
  /** The buyer is in the middle of telling. */
  'telling',
  /** The buyer has tried what was advised, and it did not help. */
  'tried',
  /** The buyer asks for what may not be given. */
  'refusal',
  /** The buyer asks for what law or marketplace forbid: it is declined before anything else is answered. */
  'forbidden',
] as const;
export type Moment = (typeof moments)[number];

/** A prepared reply. Slots are written `{name}`, `{name|fallback}`, choices `{this/that}`; what they may be is in slots.ts. */
export interface Template {
  readonly id: string;
  readonly title: string;
  readonly lang: Lang;
  readonly group: string;
  readonly text: string;
  /** Complaint types it is for; empty: any. */
  readonly types: readonly ComplaintType[];
  /** What the conversation has come to once this is sent: an acknowledging reply is `heard`, one with two options `proposed`. */
  readonly stages: readonly Stage[];
  /** Range of the buyer's emotion, both ends included. */
  readonly emotion: readonly [Emotion, Emotion];
  /** Empty: everywhere. */
  readonly marketplaces: readonly Marketplace[];
  readonly tags: readonly string[];
  /** Demands that it answers; it is preferred where the buyer made one of them. */
  readonly demands?: readonly Demand[];
  /** Risks that it answers. */
  readonly risks?: readonly Risk[];
  /** Facts that it asks the buyer for; never offered once they are given. */
  readonly asks?: readonly Given[];
  /** Facts that it takes as given ("from your photo"); never offered before they are. */
  readonly rests?: readonly Given[];
  readonly moment?: Moment;
  /** Moments in which it would be out of place. */
  readonly not?: readonly Moment[];
  /** Words of the buyer that call for it; with cues it is offered only where one of them stands (with a moment: since the agent's last word). */
  readonly cues?: readonly string[];
  /** `own`: this person's alone, never shared with the team; the shop's when left out. */
  readonly scope?: 'own' | 'shop';
  /** Ids or shown names of the shops that it is for; left out or empty: all. */
  readonly shops?: readonly string[];
  /** Pinyin of title and tags, written when the template is saved: syllables by spaces ("po sun bu fa"). */
  readonly pinyin?: string;
  /** Short code that inserts it. */
  readonly code?: string;
  /** Local dates (YYYY-MM-DD) between which it may be offered, both included. */
  readonly from?: string;
  readonly until?: string;
}

/** A slot in a filled text: what was put there, or that somebody still has to. */
export interface Filled extends Span {
  readonly slot: string;
  readonly open: boolean;
  /** For a choice: all that may stand here; the first is not better than the others. */
  readonly options?: readonly string[];
}

/** A template ranked and filled for one conversation. */
export interface Suggestion {
  readonly template: string;
  readonly title: string;
  readonly types: readonly ComplaintType[];
  readonly stage: Stage;
  readonly text: string;
  readonly slots: readonly Filled[];
  /** One line: why this one, here. */
  readonly why: Bilingual;
}
