/** The two languages that the product reads and speaks. */
export type Lang = 'zh' | 'en';

/** The same words in both languages. */
export type Bilingual = Readonly<Record<Lang, string>>;

/** Half-open range in UTF-16 code units of the text as written. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
