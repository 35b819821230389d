import type { Conversation, Marketplace, Message } from '../../conversation/conversation.ts';

/** One conversation of an export, ready to be checked. */
export interface Talk {
  readonly id: string;
  /** Who the buyer is, as the export says; shown only on this machine. */
  readonly buyer: string;
  /** Whose message each is, by its index; empty where the export does not say. */
  readonly agents: readonly string[];
  readonly conversation: Conversation;
}

/** A row or line that could not be read, and why. */
export interface Unread {
  readonly line: number;
  readonly why: 'broken' | 'empty' | 'role' | 'form';
}

export interface Log {
  readonly talks: readonly Talk[];
  readonly unread: readonly Unread[];
  /** Rows whose time could not be read: checked without what needs the time. */
  readonly timeless: number;
}

export const conversationOf = (
  marketplace: Marketplace | null,
  buyer: string,
  orders: readonly string[],
  messages: readonly Message[],
): Conversation => ({
  marketplace,
  shop: null,
  buyer: { id: null, name: buyer === '' ? null : buyer },
  orders,
  messages,
  typing: false,
});
