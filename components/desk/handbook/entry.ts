import type { HandbookPart } from '../../../lib/reminders/reviews.ts';

export { handbookParts as parts } from '../../../lib/reminders/reviews.ts';
export type Part = HandbookPart;

/** One thing to look up. */
export interface Entry {
  readonly id: string;
  readonly part: Part;
  /** Stands over those that belong together. */
  readonly group: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** Where it is changed, or where it came from. */
  readonly link?: { readonly href: string; readonly words: string };
  /** What not to say, and what instead. */
  readonly pair?: { readonly wrong: string; readonly right: string };
  /** Its source, its date, for whom it holds. */
  readonly note?: string;
}

/** Entries that hold all the words. */
export function entriesWith(words: string, all: readonly Entry[]): readonly Entry[] {
  const sought = words.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  if (sought.length === 0) return all;
  return all.filter((one) => {
    const text = [one.group, one.title, ...one.lines, one.pair?.wrong, one.pair?.right, one.note]
      .join('\n')
      .normalize('NFKC')
      .toLowerCase();
    return sought.every((word) => text.includes(word));
  });
}

/** What an address leads to: a part of the handbook, and one entry of it, as `process:clock:jd`. */
export function placeIn(at: string | null): { readonly view: string; readonly entry: string | null } {
  const [view = '', ...rest] = (at ?? '').split(':');
  return { view, entry: rest.length === 0 ? null : [view, ...rest].join(' ') };
}
