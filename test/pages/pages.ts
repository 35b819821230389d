import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Buyer, Shop } from '../../lib/conversation/conversation.ts';

/** What a page beside this file holds; `at` in the zone of the page. */
export interface Expected {
  readonly url: string;
  readonly now: string;
  readonly zone: string;
  readonly shop: Shop | null;
  readonly buyer: Buyer;
  readonly orders: readonly string[];
  readonly draft: string;
  readonly messages: readonly { readonly role: string; readonly kind: string; readonly text: string; readonly at: string | null }[];
}

const here = import.meta.dirname;

/** Names of the pages that have an expectation. */
export function pageNames(): string[] {
  return readdirSync(here).filter((one) => one.endsWith('.json')).map((one) => one.slice(0, -5)).toSorted();
}

export function readExpected(name: string): Expected {
  const expected: Expected = JSON.parse(readFileSync(join(here, `${name}.json`), 'utf8'));
  return expected;
}

export const pageHtml = (name: string): string => readFileSync(join(here, `${name}.html`), 'utf8');
