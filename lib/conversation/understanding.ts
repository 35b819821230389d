import type { FactAsked, Offered } from '../language/act.ts';
import type { Lang } from '../language/lang.ts';
import type { Evidence } from './conversation.ts';

/** Values of the buyer's side; their meaning is in the catalogue of words. */
export const complaintTypes = [
  'quality',
  'mismatch',
  'wrong-item',
  'damaged',
  'late-shipment',
  'delivery',
  'lost',
  'refund',
  'exchange',
  'repair',
  'price',
  'invoice',
  'attitude',
  'counterfeit',
  'safety',
  'privacy',
  'account',
  'other',
] as const;
export type ComplaintType = (typeof complaintTypes)[number];

export const risks = ['regulator', 'platform', 'media', 'legal', 'review', 'injury', 'vulnerable', 'group'] as const;
export type Risk = (typeof risks)[number];

export const demands = [
  'refund',
  'return',
  'exchange',
  'resend',
  'repair',
  'compensation',
  'apology',
  'explanation',
  'speed-up',
  'invoice',
  'price-difference',
  'cancel',
  'manager',
  'information',
] as const;
export type Demand = (typeof demands)[number];

/** How far the conversation has come: the furthest step that it shows. */
export const stages = ['received', 'heard', 'verified', 'proposed', 'agreed', 'carried-out', 'followed-up', 'closed'] as const;
export type Stage = (typeof stages)[number];

/** 0 calm · 1 worried or displeased · 2 upset · 3 angry · 4 out of control. */
export type Emotion = 0 | 1 | 2 | 3 | 4;

/** What a buyer may already have given; asking for it again breaks taboo 1. */
export const givens = ['order', 'photo', 'video', 'address', 'phone', 'story', 'quantity', 'model', 'batch', 'tracking'] as const;
export type Given = (typeof givens)[number];

export interface Complaint {
  readonly type: ComplaintType;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: Evidence;
}

export interface Amount {
  /** null where only a share or a multiple is named. */
  readonly value: number | null;
  readonly currency: string | null;
  readonly words: string;
  readonly evidence: Evidence;
}

/** A need behind the topic: what it is really about for this buyer. */
export const needs = ['deadline', 'safety', 'money', 'trust', 'respect', 'effort', 'gift', 'certainty', 'after-sales'] as const;
export type Need = (typeof needs)[number];

/** Something that an agent offered earlier in the conversation. */
export interface OfferMade {
  readonly offers: Offered;
  readonly amount: Amount | null;
  readonly bounded: boolean;
  readonly conditional: boolean;
  readonly evidence: Evidence;
}

/** A fact that an agent asked for, and whether the buyer has given it since. */
export interface Asked {
  readonly asks: FactAsked;
  readonly answered: boolean;
  readonly evidence: Evidence;
}

export interface Facts {
  /** Order numbers, most relevant first, from cards, texts and the page. */
  readonly orders: readonly string[];
  /** From a card, else the plain name that the buyer gives; null where neither is known. */
  readonly goods: string | null;
  readonly amounts: readonly Amount[];
  /** Days and times that the buyer named, as written. */
  readonly dates: readonly { readonly words: string; readonly evidence: Evidence }[];
}

/** What a conversation means, each reading with the words that it rests on. Best or strongest first. */
export interface Understanding {
  /** The language to answer in: that of the buyer. */
  readonly lang: Lang;
  readonly complaints: readonly Complaint[];
  readonly emotion: { readonly level: Emotion; readonly evidence: Evidence | null };
  readonly risks: readonly { readonly risk: Risk; readonly evidence: Evidence }[];
  readonly demands: readonly { readonly demand: Demand; readonly evidence: Evidence }[];
  readonly facts: Facts;
  readonly given: readonly { readonly given: Given; readonly evidence: Evidence }[];
  /** Facts that this complaint needs and nobody has given yet. */
  readonly missing: readonly Given[];
  /** Questions and demands of the buyer that no agent's message has answered. */
  readonly open: readonly { readonly kind: 'question' | 'demand'; readonly evidence: Evidence }[];
  /** The need behind the topic, where the buyer says it. */
  readonly needs: readonly { readonly need: Need; readonly evidence: Evidence }[];
  /** What the buyer has already tried against the trouble. */
  readonly tried: readonly Evidence[];
  /** Where the buyer tells what the shop promised before, here or elsewhere ("你们上次说周五到"). */
  readonly promised: readonly Evidence[];
  /** What agents offered so far, oldest first. */
  readonly offered: readonly OfferMade[];
  /** What agents asked so far, oldest first. */
  readonly asked: readonly Asked[];
  readonly stage: Stage;
  /** The buyer said in words that it is solved. */
  readonly solved: boolean;
  /** The buyer is in the middle of a run of messages, or typing. */
  readonly burst: boolean;
  /** Epoch ms of the oldest buyer message that no agent has answered (bots do not answer); null when nobody waits. */
  readonly waitingSince: number | null;
  /** The last twenty texts that agents sent in this conversation, oldest first. */
  readonly sent: readonly string[];
}
