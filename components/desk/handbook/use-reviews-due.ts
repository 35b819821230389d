import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { ownPolicyQuery } from '../../../lib/queries.ts';
import { reviewsDue } from '../../../lib/reminders/reviews.ts';
import { useNow } from '../../now.tsx';

/** Parts and entries of the handbook whose day has come, by id; the same list as long as nothing comes to it. */
export function useReviewsDue(): readonly string[] {
  const own = useQuery(ownPolicyQuery).data ?? builtIn;
  const now = useNow();
  const due = [...reviewsDue(own, now)].join('\n');
  return useMemo(() => due.split('\n').filter(Boolean), [due]);
}
