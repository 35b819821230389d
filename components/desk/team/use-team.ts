import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { refresh, teamItemsQuery, teamQuery } from '../../../lib/queries.ts';
import type { Failed } from '../../../lib/team/outcome.ts';
import type { TeamItemRow } from '../../../lib/team/kept.ts';

export type Trouble = Failed['failed'] | 'unsaved';

export interface Work {
  /** What is under way, by its name; null: nothing. */
  readonly busy: string | null;
  readonly trouble: Trouble | null;
  /** Do one thing, say so while it lasts, and say what went wrong with it. */
  readonly run: <T extends object>(name: string, work: () => Promise<T | Failed>) => Promise<T | null>;
}

/** One thing at a time, and what came of it. */
export function useWork(): Work {
  const client = useQueryClient();
  const [busy, setBusy] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  return {
    busy,
    trouble,
    async run(name, work) {
      setBusy(name);
      setTrouble(null);
      try {
        const answer = await work();
        await refresh(client, ['team', 'templates', 'policy']);
        if (!('failed' in answer)) return answer;
        setTrouble(answer.failed);
        return null;
      } catch {
        setTrouble('unsaved');
        return null;
      } finally {
        setBusy(null);
      }
    },
  };
}

export const useTeam = () => useQuery(teamQuery);
export const useItems = (): readonly TeamItemRow[] => useQuery(teamItemsQuery).data ?? [];
