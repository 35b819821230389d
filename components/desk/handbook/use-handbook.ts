import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CaseHead } from '../../../lib/cases/head.ts';
import type { Policy } from '../../../lib/policy/policy.ts';
import { casesFound, templatesQuery } from '../../../lib/queries.ts';
import type { Template } from '../../../lib/templates/template.ts';
import { useMeasures } from '../insights/use-measures.ts';
import { useWords } from '../use-words.ts';
import { caseEntries } from './cases.ts';
import type { Entry } from './entry.ts';
import { lawEntries } from './law.ts';
import { planEntries } from './plans.ts';
import { principleEntries } from './principles.ts';
import { processEntries } from './process.ts';
import { wordingEntries } from './wording.ts';

const noTemplates: readonly Template[] = [];
const noHeads: readonly CaseHead[] = [];

/** The whole handbook as it stands now, part by part. */
export function useHandbook(policy: Policy): readonly Entry[] {
  const { t, lang } = useWords();
  const templates = useQuery(templatesQuery).data ?? noTemplates;
  const { measures } = useMeasures();
  const closed = useQuery(casesFound({ state: 'closed' }, 0, 200)).data?.heads ?? noHeads;
  return useMemo(
    () => [
      ...processEntries(policy, t, lang),
      ...principleEntries(t, lang),
      ...planEntries(templates, measures, t, lang),
      ...wordingEntries(policy, t, lang),
      ...lawEntries(t, lang),
      ...caseEntries(closed, t),
    ],
    [policy, templates, measures, closed, t, lang],
  );
}
