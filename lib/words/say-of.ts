import { fill } from './fill.ts';
import type { Lang, Slots, Value, Words } from './words.ts';

/** The values that a key asks for: none, or one for each of its slots. */
type ValuesOf<W extends Words, K extends keyof W> = [Slots<W[K]['zh']>] extends [never] ? [] : [Readonly<Record<Slots<W[K]['zh']>, Value>>];

/** The words of a key with the language already chosen, its slots filled. */
export type SayOf<W extends Words> = <K extends keyof W & string>(key: K, ...values: ValuesOf<W, K>) => string;

/** Speaks a part of the catalogue that only some pages load. */
export const sayOf =
  <const W extends Words>(words: W) =>
  (lang: Lang): SayOf<W> =>
  (key, ...values) =>
    fill(words[key]?.[lang] ?? '', values[0] ?? {});
