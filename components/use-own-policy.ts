import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { builtIn } from '../lib/policy/built-in.ts';
import type { PolicyProblem } from '../lib/policy/parse.ts';
import type { Policy } from '../lib/policy/policy.ts';
import { ownPolicyQuery } from '../lib/queries.ts';
import type { Ask } from './line.ts';

/** What came of the last change: nothing yet, kept, refused for these reasons, or not saved. */
export type Outcome = null | 'saved' | 'unsaved' | readonly PolicyProblem[];

interface OwnPolicy {
  readonly own: Policy;
  readonly save: (policy: unknown) => Promise<boolean>;
  readonly outcome: Outcome;
}

/** The policy as it was set, and a way to change it; a change with a mistake is refused and the one before holds. */
export function useOwnPolicy(ask: Ask): OwnPolicy {
  const known = useQuery(ownPolicyQuery).data;
  const own = known ?? builtIn;
  const [outcome, setOutcome] = useState<Outcome>(null);
  const save = async (policy: unknown): Promise<boolean> => {
    // a change of what is shown before the policy has come would put the built-in one in its place
    if (known === undefined) {
      setOutcome('unsaved');
      return false;
    }
    try {
      const answer = await ask('savePolicy', { policy });
      setOutcome('problems' in answer ? answer.problems : 'saved');
      return 'policy' in answer;
    } catch {
      setOutcome('unsaved');
      return false;
    }
  };
  return { own, save, outcome };
}
