/** The two languages that the product reads and speaks. */
export type Lang = 'zh' | 'en';

/** The same words in both languages. */
export type Bilingual = Readonly<Record<Lang, string>>;

/** Half-open range in UTF-16 code units of the text as written. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Which of the two languages a text is mostly in; `otherwise` where it holds no words of either ("?", a number, an emoji).
 * A Chinese word is about one and a half characters long, hence the weight.
 */
export const langOf = (text: string, otherwise: Lang = 'zh'): Lang => {
  const han = text.match(/[\u3400-\u9fff\uf900-\ufaff]/g)?.length ?? 0;
  const latin = text.match(/[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’]+|\b[IiAaUu]\b/g)?.length ?? 0;
  if (han === 0 && latin === 0) return otherwise;
  return han / 1.5 >= latin ? 'zh' : 'en';
};
