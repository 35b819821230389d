import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { papersQuery } from '../../../lib/queries.ts';
import type { Drill } from '../../../lib/practice/drill.ts';
import { drills } from '../../../lib/practice/drills/index.ts';
import { drillsIn, resultsIn } from '../../../lib/practice/stored.ts';
import type { Result } from '../../../lib/practice/stored.ts';

export interface Practice {
  readonly own: readonly Drill[];
  readonly all: readonly Drill[];
  /** The oldest first. */
  readonly results: readonly Result[];
}

/** Drills that ship, those that were made here, and what came of practising. */
export function usePractice(): Practice {
  const papers = useQuery(papersQuery('drill')).data;
  const kept = useQuery(papersQuery('drill-result')).data;
  return useMemo(() => {
    const own = drillsIn((papers ?? []).map(({ text }) => text));
    return { own, all: [...own, ...drills], results: resultsIn((kept ?? []).map(({ text }) => text)) };
  }, [papers, kept]);
}
