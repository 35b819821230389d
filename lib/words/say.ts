import { fill } from './fill.ts';
import { words } from './index.ts';
import type { Lang, Slots, Value } from './words.ts';

export type Key = keyof typeof words;

/** The values that a key asks for: none, or one for each of its slots. */
export type Values<K extends Key> = [Slots<(typeof words)[K]['zh']>] extends [never]
  ? []
  : [Readonly<Record<Slots<(typeof words)[K]['zh']>, Value>>];

/** The words of a key in a language, its slots filled. */
export const say = <K extends Key>(lang: Lang, key: K, ...values: Values<K>): string => fill(words[key][lang], values[0] ?? {});

/** The same, with the language already chosen. */
export type Say = <K extends Key>(key: K, ...values: Values<K>) => string;
export const speak =
  (lang: Lang): Say =>
  (key, ...values) =>
    say(lang, key, ...values);
