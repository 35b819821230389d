import type { Console, Problem } from './console.ts';
import type { Buyer, Shop } from '../conversation/conversation.ts';
import { findAll, pickAll, pickFirst } from './find.ts';
import { plainText } from './plain-text.ts';
import type { Row } from './row.ts';

export interface Head {
  readonly shop: Shop | null;
  readonly name: string | null;
  /** Every different key that the page shows for the open conversation. */
  readonly ids: readonly string[];
  readonly own: string | null;
  /** Places that name the buyer do not agree. */
  readonly torn: boolean;
}

export function readHead(root: ParentNode, console: Console, url: string): Head {
  const names = console.buyer.name.flatMap((pick) =>
    pickAll(root, pick)
      .slice(0, pick.attr === undefined ? 1 : 9)
      .map((one) => one.value),
  );
  const titled = openByTitle(root, console);
  const name = names.find((one) => !one.endsWith('…')) ?? names[0] ?? titled.name ?? pickFirst(root, console.buyer.nameElse)?.value ?? null;
  const ids = (console.buyer.id ?? []).flatMap((pick) => pickAll(root, pick).map((one) => one.value));
  return {
    shop: readShop(root, console, url),
    name,
    ids: [...new Set(titled.id === null ? ids : [...ids, titled.id])],
    own: pickFirst(root, console.own)?.value ?? null,
    torn: names.some((one) => name !== null && !sameName(one, name)),
  };
}

/** The one contact whose title stands at the head of the thread. */
function openByTitle(root: ParentNode, { buyer: { byTitle }, contacts }: Console): Buyer {
  const none = { id: null, name: null };
  if (!byTitle || !contacts) return none;
  const shown = new Set(findAll(root, byTitle.shown).map((one) => plainText(one)));
  const open = findAll(root, contacts.row).filter((row) => findAll(row, byTitle.title).some((one) => shown.has(plainText(one))));
  const [row] = open;
  return row && open.length === 1
    ? { id: pickFirst(row, contacts.id)?.value ?? null, name: pickFirst(row, contacts.name)?.value ?? null }
    : none;
}

export interface Whose {
  readonly buyer: Buyer;
  readonly missing: readonly Problem[];
  /** The page is between two conversations, or has changed. */
  readonly conflicts: readonly Problem[];
}

/** Whose conversation it is, where the head of the page and its rows agree about it. */
export function buyerOf(head: Head, rows: readonly Row[], console: Console): Whose {
  const ids = new Set([...head.ids, ...rows.flatMap((one) => (one.buyer === null ? [] : [one.buyer]))]);
  const [id = null] = ids;
  const selector = [...console.buyer.name, ...(console.buyer.id ?? [])].map((one) => one.at ?? '').join(' | ');
  const torn = head.torn || ids.size > 1;
  // a page that an agent has taught names nobody
  const sought =
    selector !== '' || console.buyer.nameElse !== undefined || console.buyer.byTitle !== undefined || console.rows?.sender !== undefined;
  const senders = new Set(rows.flatMap((one) => (one.role === 'buyer' && one.sender !== null ? [one.sender] : [])));
  const [only = null] = senders;
  const name = head.name ?? (senders.size === 1 ? only : null);
  return {
    buyer: torn ? { id: null, name: null } : { id, name },
    missing: sought && !torn && id === null && name === null ? [{ part: 'buyer', selector }] : [],
    conflicts: torn ? [{ part: 'buyer', selector }] : [],
  };
}

/** Names are cut in lists. */
export const sameName = (one: string, other: string): boolean =>
  one === other || (one.endsWith('…') && other.startsWith(one.slice(0, -1))) || (other.endsWith('…') && one.startsWith(other.slice(0, -1)));

function readShop(root: ParentNode, console: Console, url: string): Shop | null {
  const { shop } = console;
  if (!shop) return null;
  const name = pickFirst(root, shop.name)?.value ?? null;
  const asked = shop.query === undefined || !URL.canParse(url) ? null : new URL(url).searchParams.get(shop.query);
  const id = pickFirst(root, shop.id)?.value ?? asked;
  return name === null && id === null ? null : { id, name };
}
