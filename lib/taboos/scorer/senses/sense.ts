/** A loose family of words that mean the same to a reader. None of them proves anything; the scorer weighs them together. */
export interface Sense {
  readonly id: string;
  readonly zh: RegExp;
  readonly en: RegExp;
}

export const sense = (id: string, zh: RegExp, en: RegExp): Sense => ({ id, zh, en });
