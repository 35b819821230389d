import type { Policy } from '../policy/policy.ts';
import type { Severity, Taboo } from './finding.ts';

/** `once`: not in this draft. `always`: never again for these words. `wrong`: the rule is mistaken here. */
export const verdictKinds = ['once', 'always', 'wrong'] as const;

/** What a person said of a finding. Kept on this machine. */
export interface Verdict {
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  readonly what: (typeof verdictKinds)[number];
  readonly rule: string;
  readonly taboo: Taboo;
  readonly severity: Severity;
  /** The words that were pointed at; empty where it was about the whole draft. */
  readonly words: string;
  /** The draft, with what names people masked. */
  readonly draft: string;
  /** Id of the console; null where it was said of a sentence that was only tried. */
  readonly console: string | null;
}

/** The policy as it holds for a person who has said `always`: those words pass those rules. */
export function withVerdicts(policy: Policy, verdicts: readonly Verdict[]): Policy {
  const own = verdicts.flatMap(({ what, rule, words }) => (what === 'always' && words !== '' ? [{ rule, words }] : []));
  return own.length === 0 ? policy : { ...policy, exceptions: [...policy.exceptions, ...own] };
}

/** Whether a finding can be passed over for good: only words can be remembered, a block is never silenced, and a team's phrase is its own rule. */
export const canPassAlways = (finding: { readonly rule: string; readonly severity: Severity; readonly start: number | null }): boolean =>
  finding.severity !== 'block' && finding.start !== null && !finding.rule.startsWith('phrase:');
