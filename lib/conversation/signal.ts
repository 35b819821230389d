import type { Cut, Match } from '../language/act.ts';
import { findAll } from '../language/find.ts';
import { scriptsOf } from '../language/scripts.ts';
import type { Scope } from '../language/clauses.ts';

/** Words in both languages. */
export interface Words {
  readonly zh: RegExp;
  readonly en: RegExp;
}

const none: readonly Match[] = [];

/** Where either language's words stand in a text. */
export const seek = (cut: Cut, words: Words, unless: readonly Scope[]): readonly Match[] => {
  const { han, letter } = scriptsOf(cut);
  const found = han ? findAll(cut, words.zh, unless) : none;
  return letter ? [...found, ...findAll(cut, words.en, unless)] : found;
};
