import { fill } from '../fill.ts';
import type { Lang, Slots, Value } from '../words.ts';
import { deskWords } from './index.ts';

export type DeskKey = keyof typeof deskWords;

/** The values that a key asks for: none, or one for each of its slots. */
type Values<K extends DeskKey> = [Slots<(typeof deskWords)[K]['zh']>] extends [never]
  ? []
  : [Readonly<Record<Slots<(typeof deskWords)[K]['zh']>, Value>>];

/** The words of a key with the language already chosen, its slots filled. */
export type DeskSay = <K extends DeskKey>(key: K, ...values: Values<K>) => string;
export const speakDesk =
  (lang: Lang): DeskSay =>
  (key, ...values) =>
    fill(deskWords[key][lang], values[0] ?? {});
