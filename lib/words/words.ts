/** The languages that the product speaks; the same values as the language room's. */
export type Lang = 'zh' | 'en';

/** The same words in both languages. */
export type Both = Readonly<Record<Lang, string>>;

/**
 * Words by key. A text may hold slots: `{n}` is replaced by the value of that name, `{n|day|days}` by the first
 * form where the value is 1 and by the second elsewhere. Both languages of a key name the same slots.
 */
export type Words = Readonly<Record<string, Both>>;

/** Keeps the keys and the slots of a part of the catalogue in its type, so that a missing word does not compile. */
export const defineWords = <const T extends Words>(words: T): T => words;

/** What may stand in a slot. */
export type Value = string | number;

/** The names of the slots in a text. */
export type Slots<S extends string> = S extends `${string}{${infer Slot}}${infer Rest}` ? Name<Slot> | Slots<Rest> : never;
type Name<S extends string> = S extends `${infer N}|${string}` ? N : S;
