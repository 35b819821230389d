import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Lang } from '../../../lib/language/lang.ts';
import { usualMeasures } from '../../../lib/insights/usual-measures.ts';
import { measureIn } from '../../../lib/insights/measures.ts';
import type { Measure } from '../../../lib/insights/measures.ts';
import type { Paper } from '../../../lib/cases/paper.ts';
import { papersQuery } from '../../../lib/queries.ts';
import { useDesk } from '../context.ts';

const none: readonly Paper[] = [];
const blank = { type: '', cause: '', words: '', measure: '', owner: '', state: 'planned', since: null } as const;

/** The measures in the order in which they were begun, and ways to change them; one is saved as soon as its field is left. */
export function useMeasures() {
  const { ask } = useDesk();
  const kept = useQuery(papersQuery('measure')).data ?? none;
  const measures = useMemo(() => kept.flatMap(({ text }) => measureIn(text) ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1)), [kept]);
  const [failed, setFailed] = useState(false);
  const save = (id: string, one: Measure | null) =>
    void ask('savePaper', { kind: 'measure', id, text: one && JSON.stringify(one) }).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return {
    measures,
    failed,
    add: () => {
      const id = `${Date.now()}-${crypto.randomUUID()}`;
      save(id, { ...blank, id });
    },
    /** What most shops begin with, all of it planned and none begun; the order stays as it is written. */
    addUsual: (lang: Lang) => {
      const now = Date.now();
      for (const [at, { type, cause, words, measure, owner }] of usualMeasures.entries()) {
        const id = `${now + at}-${crypto.randomUUID()}`;
        save(id, { ...blank, id, type, cause, words: words[lang], measure: measure[lang], owner: owner[lang] });
      }
    },
    change: (one: Measure, patch: Partial<Measure>) => save(one.id, { ...one, ...patch }),
    remove: ({ id }: Measure) => save(id, null),
  };
}
