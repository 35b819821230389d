import type { Bilingual, Lang, Span } from '../language/lang.ts';
import type { ComplaintType, Emotion, Stage } from '../conversation/understanding.ts';
import type { Marketplace } from '../conversation/conversation.ts';

/** A prepared reply. Slots are written `{name}` or `{name|fallback}`; what they may be is in slots.ts. */
export interface Template {
  readonly id: string;
  readonly title: string;
  readonly lang: Lang;
  readonly group: string;
  readonly text: string;
  /** Complaint types it is for; empty: any. */
  readonly types: readonly ComplaintType[];
  readonly stages: readonly Stage[];
  /** Range of the buyer's emotion, both ends included. */
  readonly emotion: readonly [Emotion, Emotion];
  /** Empty: everywhere. */
  readonly marketplaces: readonly Marketplace[];
  readonly tags: readonly string[];
}

/** A slot in a filled text: what was put there, or that somebody still has to. */
export interface Filled extends Span {
  readonly slot: string;
  readonly open: boolean;
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
