import type { Bilingual } from '../../lib/language/lang.ts';
import type { Severity, Taboo } from '../../lib/taboos/finding.ts';
import { inferences } from '../../lib/taboos/inferences/index.ts';
import type { Example, Ground } from '../../lib/taboos/rule.ts';
import { rules } from '../../lib/taboos/rules/index.ts';

/** A rule as a person reads it: found in words, or inferred from the whole. */
export interface KnownRule {
  readonly id: string;
  readonly taboo: Taboo;
  readonly severity: Severity;
  readonly inferred: boolean;
  readonly because: Bilingual;
  readonly instead: Bilingual;
  readonly ground: Ground | null;
  readonly flags: readonly Example[];
  readonly passes: readonly Example[];
}

/** Every rule with its proofs, by taboo and then by name. */
export const knownRules: readonly KnownRule[] = [
  ...rules.map((one) => ({ ...one, ground: one.ground ?? null, inferred: false })),
  ...inferences.map((one) => ({ ...one, severity: 'warn' as const, ground: null, inferred: true })),
].toSorted((a, b) => a.taboo - b.taboo || (a.id < b.id ? -1 : 1));

/** Rules that hold all the words that were typed, in their name, their reasons or their examples. */
export function rulesWith(words: string, all: readonly KnownRule[] = knownRules): readonly KnownRule[] {
  const looked = words.toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter((one) => {
    const text = JSON.stringify([one.id, one.because, one.instead, one.ground, one.flags, one.passes]).toLowerCase();
    return looked.every((word) => text.includes(word));
  });
}
