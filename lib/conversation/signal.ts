import type { Cut, Match } from '../language/act.ts';
import { findAll } from '../language/find.ts';
import type { Scope } from '../language/clauses.ts';

/** Words in both languages. */
export interface Words {
  readonly zh: RegExp;
  readonly en: RegExp;
}

/** Where either language's words stand in a text. */
export const seek = (cut: Cut, words: Words, unless: readonly Scope[]): Match[] => {
  const found = /[\u3400-\u9fff]/.test(cut.normal.text) ? findAll(cut, words.zh, unless) : [];
  return /[a-z]/.test(cut.normal.text) ? [...found, ...findAll(cut, words.en, unless)] : found;
};
