import type { Console, Problem } from './console.ts';
import { findKnown } from './find.ts';

/** Milliseconds after which a page that stays foreign is said to be so, and slack for timers. */
const blankFor = 5_000;
const slack = 30;

/** Tells a page of which nothing is as it was: much stands on it, and nothing that is known of its console, for a while. */
export function watchBlank(page: Document, { contacts }: Console, again: (wait: number) => void) {
  let since: number | null = null;
  return {
    /** Something that is known is there. */
    known(): void {
      since = null;
    },
    isBlank(): boolean {
      const foreign =
        (contacts === undefined || findKnown(page, contacts.row) === null) && (page.body?.textContent ?? '').trim().length > 80;
      since = foreign ? (since ?? performance.now()) : null;
      if (since === null) return false;
      again(blankFor);
      return performance.now() - since >= blankFor - slack;
    },
  };
}

/** What must be found where a conversation is open. */
export function missing({ rows, buyer }: Console): Problem[] {
  const named = [...buyer.name, ...(buyer.nameElse ?? [])].map((one) => one.at ?? '').join(' | ');
  return [...(rows ? [{ part: 'list', selector: rows.list ?? rows.row } as const] : []), { part: 'buyer', selector: named }];
}
