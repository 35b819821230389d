import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Measure } from '../../../lib/insights/measures.ts';
import { measuresQuery } from '../../../lib/queries.ts';
import { useDesk } from '../context.ts';

const none: readonly Measure[] = [];

/** The measures, and ways to change them; one is saved as soon as its field is left. */
export function useMeasures() {
  const { ask } = useDesk();
  const kept = useQuery(measuresQuery).data ?? none;
  const [failed, setFailed] = useState(false);
  const save = (measures: readonly Measure[]) =>
    void ask('saveMeasures', { measures }).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return {
    measures: kept,
    failed,
    add: () =>
      save([...kept, { id: crypto.randomUUID(), type: '', cause: '', words: '', measure: '', owner: '', state: 'planned', since: null }]),
    change: (id: string, patch: Partial<Measure>) => save(kept.map((one) => (one.id === id ? { ...one, ...patch } : one))),
    remove: (id: string) => save(kept.filter((one) => one.id !== id)),
  };
}
