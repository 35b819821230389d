import type { CaseHead } from '../../../lib/cases/head.ts';
import type { DeskSay } from '../../../lib/words/desk/say.ts';
import { linkTo } from '../use-route.ts';
import type { Entry } from './entry.ts';

/** Closed cases from which something was learnt, by their cause. The buyer is not named. */
export function caseEntries(heads: readonly CaseHead[], t: DeskSay): readonly Entry[] {
  return heads
    .filter(({ lesson }) => lesson !== '')
    .map((one) => ({
      id: `case ${one.id}`,
      part: 'cases' as const,
      group: t(`cause.${one.cause ?? 'none'}`),
      title: [one.goods, one.summary].filter(Boolean).join(' · '),
      lines: [t('hand.lesson', { lesson: one.lesson })],
      note: [t(`outcome.${one.outcome ?? 'none'}`), ...one.tags].join(' · '),
      link: { href: linkTo('cases', one.id), words: t('desk.cases') },
    }))
    .toSorted((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0));
}
