import type { Buyer, Marketplace, Shop } from '../conversation/conversation.ts';
import type { ComplaintType, Demand, Emotion, Risk } from '../conversation/understanding.ts';
import type { Severity, Taboo } from '../taboos/finding.ts';
import type { By } from '../promises/promise.ts';
import type { Change, Channel, Form } from './form.ts';

/** The six steps of the seeds, in their order, and the end. */
export const steps = ['receive', 'first-check', 'analyse', 'propose', 'feedback', 'follow-up'] as const;
export type Step = (typeof steps)[number];

/** What was found in a sent draft, without its words. */
export interface FindingNote {
  readonly rule: string;
  readonly taboo: Taboo;
  readonly severity: Severity;
}

/** One line of a case's history. Texts are masked before they are written. */
export interface Entry {
  readonly id: string;
  readonly at: number;
  readonly kind: 'buyer' | 'sent' | 'step' | 'promise' | 'note';
  readonly text: string;
  readonly findings: readonly FindingNote[];
  /** Where `kind` is `step`: where the case went. Its words are in the catalogue, not here. */
  readonly to?: Step | 'closed' | 'opened';
  /** Where `kind` is `promise`: which one, and what became of it. */
  readonly promise?: { readonly id: string; readonly state: CasePromise['state'] };
  /** Sent, and not read for promises yet. */
  readonly unread?: true;
  /** How it came or went, where it was noted by hand and not seen in a conversation. */
  readonly channel?: Channel;
}

/** A commitment that was sent; `kept` and `broken` are set by a person or by what the conversation shows. */
export interface CasePromise {
  readonly id: string;
  readonly text: string;
  readonly by: By;
  readonly made: number;
  /** Epoch ms; null while its condition is unmet. */
  readonly due: number | null;
  readonly state: 'open' | 'kept' | 'broken' | 'withdrawn';
  /** When the buyer was written to after it was made, epoch ms: it may be kept, which a person says. */
  readonly answered?: number;
}

/** One complaint and what the shop owes. Epoch milliseconds throughout. */
export interface Case {
  readonly id: string;
  /** Of the stored form; migrations lead from each to the next. */
  readonly schema: 3;
  /** Id of the console's adapter; `by-hand` where the complaint came another way. */
  readonly console: string;
  readonly marketplace: Marketplace | null;
  readonly shop: Shop;
  readonly buyer: Buyer;
  readonly orders: readonly string[];
  readonly types: readonly ComplaintType[];
  readonly demands: readonly Demand[];
  readonly emotion: Emotion;
  readonly risks: readonly Risk[];
  /** What happened and what is wanted, one masked line. */
  readonly summary: string;
  readonly step: Step;
  readonly opened: number;
  readonly changed: number;
  readonly closed: number | null;
  /** When the buyer said that it is well, and has written nothing else since. */
  readonly well?: number;
  readonly timeline: readonly Entry[];
  readonly promises: readonly CasePromise[];
  /** What a person may write or set. */
  readonly form: Form;
  /** The last changes of the form, oldest first. */
  readonly changes: readonly Change[];
}
