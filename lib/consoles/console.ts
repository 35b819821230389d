import type { Buyer, Marketplace, Message, Shop } from '../conversation/conversation.ts';

/**
 * What is known of one seller console, as data. The engine (read, write, watch, guard) obeys it and never asks which
 * console it is. Selectors, in order of preference: data attribute, stable id, part of a readable class, structure.
 * Hashed class names are refused by a test.
 */
export interface Console {
  readonly id: string;
  readonly marketplace: Marketplace;
  readonly name: { readonly zh: string; readonly en: string };
  /** Match patterns of the pages that hold the chat. */
  readonly matches: readonly string[];
}

/** What the adapter read from one page at one moment. */
export interface Reading {
  readonly console: string;
  readonly shop: Shop | null;
  readonly buyer: Buyer;
  readonly orders: readonly string[];
  readonly draft: string;
  readonly messages: readonly Message[];
  readonly typing: boolean;
  /** Parts that the adapter must find and did not. When any of them decides who said what, `messages` is empty. */
  readonly problems: readonly Problem[];
}

/** A part of a console that the adapter must find. */
export type Part = 'buyer' | 'list' | 'row' | 'role' | 'text' | 'time' | 'draft' | 'send';
export interface Problem {
  readonly part: Part;
  readonly selector: string;
}
