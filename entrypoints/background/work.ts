import { fixedPolicy, loadManaged } from '../../lib/browser/managed.ts';
import type { Relay } from '../../lib/browser/relay.ts';
import { loadPolicy } from '../../lib/database/policies.ts';
import { latestVerdicts } from '../../lib/database/verdicts.ts';
import type { FixedPolicy } from '../../lib/policy/fixed.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import { underFixed } from '../../lib/policy/fixed.ts';
import type { Changed } from '../../lib/messages.ts';
import { withVerdicts } from '../../lib/taboos/verdict.ts';
import type { Disk } from './disk.ts';
import type { Reminding } from './reminding.ts';
import type { Teaching } from './teaching.ts';
import type { GoTo } from './way-to.ts';

export interface Needs {
  readonly disk: Disk;
  readonly relay: Relay;
  readonly reminders: Reminding;
  readonly goTo: GoTo;
  /** Look at the waiting clocks anew. */
  readonly look: () => Promise<void>;
  readonly teaching: Teaching;
  readonly now: () => number;
  readonly id: () => string;
}

/** What every answer works with. */
export interface Work extends Needs {
  readonly fixed: () => Promise<FixedPolicy>;
  readonly shopPolicy: () => Promise<Policy>;
  /** The policy that holds, with what this person lets pass. */
  readonly policyNow: () => Promise<Policy>;
  /** The answer, after everybody was told what was saved, and the alarm set anew. */
  readonly written: <T>(answer: T, ...what: readonly Changed[]) => Promise<T>;
}

export function workOf(needs: Needs): Work {
  const { disk, relay, reminders } = needs;
  const fixed = async () => fixedPolicy(await loadManaged());
  const shopPolicy = async () => underFixed(await loadPolicy(await disk()), await fixed());
  return {
    ...needs,
    fixed,
    shopPolicy,
    policyNow: async () => withVerdicts(await shopPolicy(), await latestVerdicts(await disk())),
    async written(answer, ...what) {
      relay.changed(what);
      if (what.includes('reminders')) await reminders.speak();
      return answer;
    },
  };
}
