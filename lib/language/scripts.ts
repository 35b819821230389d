import type { Cut } from './act.ts';

/** Which words a text can hold at all: patterns of the other language need not be tried. */
export interface Scripts {
  readonly han: boolean;
  /** A letter of English, and two of them side by side. */
  readonly letter: boolean;
  readonly word: boolean;
}

const known = new WeakMap<Cut, Scripts>();

/** Looked at once for a text, which is searched by hundreds of patterns. */
export const scriptsOf = (cut: Cut): Scripts => {
  const before = known.get(cut);
  if (before) return before;
  const { text } = cut.normal;
  const found = { han: /[\u3400-\u9fff]/.test(text), letter: /[a-z]/.test(text), word: /[a-z]{2}/.test(text) };
  known.set(cut, found);
  return found;
};
