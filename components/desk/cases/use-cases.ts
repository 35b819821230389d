import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CaseControls } from '../../case-controls.ts';
import type { Step } from '../../../lib/cases/case.ts';
import type { CasePromise } from '../../../lib/cases/case.ts';
import type { Question } from '../../../lib/messages.ts';
import { caseById } from '../../../lib/queries.ts';
import { useDesk } from '../context.ts';

/** A case by its id with what can be done to it; undefined while it is asked for, null where it is gone. */
export function useOneCase(id: string) {
  return useQuery(caseById(id)).data;
}

/** What a person can do with one case, each as one question; `failed` tells of the last one that was not saved. */
export function useCaseActs(id: string) {
  const { ask } = useDesk();
  const client = useQueryClient();
  const doing = useMutation({
    mutationFn: async (run: () => Promise<unknown>) => run(),
    onSettled: () => client.invalidateQueries({ queryKey: ['cases'] }),
  });
  const { mutate } = doing;
  const acts = useMemo(() => {
    const go = <Q extends Question>(question: Q, body: Parameters<typeof ask<Q>>[1]) => mutate(() => ask(question, body));
    const controls: CaseControls = {
      edit: (edits) => go('editCase', { id, edits }),
      undo: () => go('undoEdit', { id }),
      close: (edits) => go('closeCase', { id, edits }),
      note: (note) => go('noteByHand', { case: id, ...note }),
    };
    return {
      controls,
      move: (to: Step | 'closed') => go('moveCase', { id, to }),
      promise: (promise: string, state: CasePromise['state']) => go('notePromise', { case: id, promise, state }),
      open: () => go('openConsole', { case: id }),
    };
  }, [ask, id, mutate]);
  return { ...acts, failed: doing.isError };
}
