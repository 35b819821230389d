import { under } from './counts.ts';
import type { Counts } from './counts.ts';

/** What people did with the findings of a rule, or of all rules of a taboo. */
export interface Heeded {
  /** Mended before sending. */
  readonly mended: number;
  /** Still there when it was sent. */
  readonly sent: number;
}

/** By taboo number and by rule id. */
export function heededOf(counts: Counts): {
  readonly taboos: readonly (Heeded & { readonly taboo: number })[];
  readonly rules: readonly (Heeded & { readonly taboo: number; readonly rule: string })[];
} {
  const rules = new Map<string, Heeded & { taboo: number; rule: string }>();
  for (const what of ['mended', 'sent'] as const)
    for (const [name, count] of under(counts, what)) {
      const [taboo = '0', rule = ''] = name.split('|');
      const before = rules.get(rule) ?? { taboo: Number(taboo), rule, mended: 0, sent: 0 };
      rules.set(rule, { ...before, [what]: before[what] + count });
    }
  const all = [...rules.values()].toSorted((a, b) => b.mended + b.sent - (a.mended + a.sent));
  const taboos = new Map<number, Heeded & { taboo: number }>();
  for (const { taboo, mended, sent } of all) {
    const before = taboos.get(taboo) ?? { taboo, mended: 0, sent: 0 };
    taboos.set(taboo, { taboo, mended: before.mended + mended, sent: before.sent + sent });
  }
  return { taboos: [...taboos.values()].toSorted((a, b) => a.taboo - b.taboo), rules: all };
}
