import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { understand } from '../../../lib/conversation/understand.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import type { Check } from '../../../lib/practice/play.ts';
import { policyOf } from '../../../lib/queries.ts';
import { checkAll } from '../../../lib/taboos/check-all.ts';

/** The live check, with the policy that holds here. */
export function useCheck(): Check {
  const policy = useQuery(policyOf(null)).data ?? builtIn;
  return useMemo<Check>(() => (draft, conversation, now) => checkAll(draft, conversation, policy, now, understand(conversation)), [policy]);
}
