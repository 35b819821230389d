import type { Buyer } from '../conversation/conversation.ts';
import type { Console } from './console.ts';
import { findAll, pickFirst } from './find.ts';

/** The row of a buyer in the console's own list, one that is drawn if there are several; null where it is not on the page. */
export function findContact(page: Document, console: Console, buyer: Buyer): Element | null {
  const { contacts } = console;
  if (!contacts) return null;
  const rows = findAll(page, contacts.row).filter((row) => {
    const id = pickFirst(row, contacts.id)?.value ?? null;
    if (buyer.id !== null && id !== null) return id === buyer.id;
    const name = pickFirst(row, contacts.name)?.value ?? null;
    return buyer.name !== null && name === buyer.name;
  });
  // two buyers under one name: better none than the wrong one
  const drawn = rows.filter((row) => row.getClientRects().length > 0);
  return buyer.id !== null || drawn.length === 1 ? (drawn[0] ?? null) : null;
}
