import { linkTo } from '../use-route.ts';
import { useWords } from '../use-words.ts';
import { fromCase, resultsAt } from './drill-session.ts';

const views = [
  ['drills', undefined],
  ['results', resultsAt],
  ['from', fromCase],
] as const;

/** The parts of the practice page: to practise, what came of it, to make a drill of a case. */
export function PracticeViews({ at }: { readonly at: (typeof views)[number][0] }) {
  const { t } = useWords();
  return views.map(([id, to]) => (
    <a key={id} href={linkTo('practice', to)} aria-current={id === at ? 'page' : undefined}>
      {t(`practice.view.${id}`)}
    </a>
  ));
}
