import type { ActHit, Cut } from './act.ts';
import { acts, type ActId } from './acts/index.ts';
import { cutText, hitsOf } from './cut.ts';
import { remember } from './remember.ts';

/** What one piece of text says and does, on its own. */
export interface Text extends Cut {
  /** In the order of the text. */
  readonly acts: readonly ActHit<ActId>[];
}

/** Reads a text with every act. Pure: the same string gives the same (remembered) answer. */
export const readText: (raw: string) => Text = remember((raw) => {
  const cut = cutText(raw);
  const hits = acts.flatMap((act): ActHit<ActId>[] => hitsOf(cut, act));
  return { ...cut, acts: hits.sort((a, b) => a.from - b.from || b.to - a.to) };
});

/** The hits of some acts in a text. */
export const actsOf = (text: Text, ...ids: readonly ActId[]): ActHit<ActId>[] => text.acts.filter((hit) => ids.includes(hit.act));
