import type { Case, Entry } from './case.ts';
import { plainly } from './grams.ts';

/** A case in whose history some words stand, with the lines that hold them. */
export interface TalkHit {
  readonly id: string;
  readonly buyer: string;
  readonly lines: readonly Pick<Entry, 'id' | 'at' | 'kind' | 'text'>[];
}

/** Lines shown of one case: enough to know it by. */
const most = 3;

/** Cases whose history holds every one of the words in one line. */
export function talkHits(cases: readonly Case[], words: string): readonly TalkHit[] {
  const sought = plainly(words).split(' ').filter(Boolean);
  if (sought.length === 0) return [];
  return cases.flatMap((one) => {
    const lines = one.timeline.filter(({ text }) => {
      const flat = plainly(text);
      return sought.every((word) => flat.includes(word));
    });
    if (lines.length === 0) return [];
    const shown = lines.slice(0, most).map(({ id, at, kind, text }) => ({ id, at, kind, text: text.slice(0, 200) }));
    return [{ id: one.id, buyer: one.buyer.name ?? one.buyer.id ?? '', lines: shown }];
  });
}
