import type { Span } from '../language/lang.ts';

/** Who speaks. A bot's line never counts as the agent's. */
export type Role = 'buyer' | 'agent' | 'bot' | 'system';

export const kinds = ['text', 'image', 'order', 'goods', 'video', 'file', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** Whose rules hold: the marketplaces of the audit contract. */
export const marketplaces = [
  'pinduoduo',
  'douyin',
  'taobao',
  'jd',
  'kuaishou',
  'weixin',
  'xiaohongshu',
  '1688',
  'shopee',
  'lazada',
  'tiktok',
  'amazon',
  'ebay',
  'etsy',
] as const;
export type Marketplace = (typeof marketplaces)[number];

/** One row of a conversation as read from the page or a file. Immutable: a changed row is a new object. */
export interface Message {
  /** Stable within its conversation. */
  readonly id: string;
  readonly role: Role;
  readonly kind: Kind;
  readonly text: string;
  /** Epoch milliseconds; null where the page states no time. */
  readonly at: number | null;
  /** Order numbers on the card, when the row is one. */
  readonly orders?: readonly string[];
  /** Name of the goods on the card. */
  readonly goods?: string;
}

export interface Shop {
  readonly id: string | null;
  readonly name: string | null;
}

export interface Buyer {
  /** The marketplace's own key, where the page shows one. */
  readonly id: string | null;
  /** As shown; often masked, cut, or shared by several buyers. */
  readonly name: string | null;
}

/** What the page shows of one conversation, oldest message first. Read-only. */
export interface Conversation {
  readonly marketplace: Marketplace | null;
  readonly shop: Shop | null;
  readonly buyer: Buyer;
  /** Order numbers seen on the page beside the messages, the one in question first. */
  readonly orders: readonly string[];
  readonly messages: readonly Message[];
  /** true while the console shows that the buyer is typing. */
  readonly typing: boolean;
}

/** The words that a reading rests on. `message` is an index into `Conversation.messages`. */
export interface Evidence extends Span {
  readonly message: number;
}
