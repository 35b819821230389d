import { useQuery } from '@tanstack/react-query';
import { Suspense, lazy, useDeferredValue, useState } from 'react';
import { groupings } from '../../lib/insights/counts.ts';
import { usualOf } from '../../lib/insights/rises.ts';
import { usualWeeks } from '../../lib/insights/weeks.ts';
import type { Insights } from '../../lib/insights/weeks.ts';
import { insightsOf } from '../../lib/queries.ts';
import { Figure } from './insights/figure.tsx';
import { Figures } from './insights/figures.tsx';
import { Grouped } from './insights/grouped.tsx';
import { LineChart } from './insights/line-chart.tsx';
import { Measures } from './insights/measures.tsx';
import { Replies } from './insights/replies.tsx';
import { Satisfied } from './insights/satisfied.tsx';
import { Signs } from './insights/signs.tsx';
import { Used } from './insights/used.tsx';
import { PageFrame } from './page-frame.tsx';
import { linkTo } from './use-route.ts';
import { useWords } from './use-words.ts';

// these name every rule, and with it load all of them: the first chart does not wait for that
const HeededFigures = lazy(() => import('./insights/heeded.tsx').then((one) => ({ default: one.HeededFigures })));
const Changes = lazy(() => import('./insights/changes.tsx').then((one) => ({ default: one.Changes })));
const Digest = lazy(() => import('./insights/digest.tsx').then((one) => ({ default: one.Digest })));
const spans = [4, 12, 26, 52] as const;
const nothing: Insights & { readonly listing: boolean } = { weeks: [], lately: {}, listing: false };

/** What goes wrong, how often, and whether it gets better. */
export function InsightsPage({ at }: { readonly at: string | null }) {
  const { t } = useWords();
  const [count, setCount] = useState<number>(usualWeeks);
  const asked = useQuery(insightsOf(count));
  // the first chart is there before the others are drawn
  const whole = useDeferredValue(true, false);
  const insights = asked.data ?? nothing;
  const { weeks, listing } = insights;
  if (at === 'digest')
    return (
      <Suspense>
        <Digest insights={insights} />
      </Suspense>
    );
  const last = weeks.at(-1);
  const five = Math.round((last?.counts['cases'] ?? 0) / 0.05);
  const points = weeks.map((week) => ({ label: week.to.slice(5), value: week.counts['cases'] ?? 0 }));
  const usual = usualOf(points.map(({ value }) => value));
  const empty = asked.isSuccess && points.every(({ value }) => value === 0);
  return (
    <PageFrame
      title={t('desk.insights')}
      note={listing ? t('ins.listing') : last && t('ins.note', { from: weeks[0]?.from ?? '', to: last.to })}
      acts={
        <>
          <select className="field" aria-label={t('ins.span')} value={count} onChange={({ target }) => setCount(Number(target.value))}>
            {spans.map((n) => (
              <option key={n} value={n}>
                {t('ins.weeks', { n })}
              </option>
            ))}
          </select>
          <a className="btn big" href={linkTo('insights', 'digest')}>
            {t('ins.digest')}
          </a>
          <button type="button" className="btn big" onClick={() => print()}>
            {t('ins.print')}
          </button>
        </>
      }
    >
      <div className="scroll padded" tabIndex={0} role="region" aria-label={t('desk.insights')} aria-busy={asked.isPending}>
        {asked.isSuccess && (
          <>
            <Signs insights={insights} />
            {empty && <p className="mute note">{t('ins.empty')}</p>}
            <Figures weeks={weeks} />
            <div className="figures">
              <Figure
                id="by-week"
                name={t('ins.by.week')}
                heads={[t('ins.week'), t('ins.count')]}
                rows={weeks.map((week) => [week.to, week.counts['cases'] ?? 0])}
                chart={<LineChart points={points} name={t('ins.by.week')} usual={usual && { ...usual, words: t('ins.usual') }} />}
              />
              {whole && (
                <>
                  {groupings.map((by) => (
                    <Grouped key={by} by={by} weeks={weeks} />
                  ))}
                  <Replies weeks={weeks} />
                  <Satisfied weeks={weeks} />
                  <Suspense>
                    <HeededFigures weeks={weeks} />
                  </Suspense>
                  <Measures weeks={weeks} />
                  <Suspense>
                    <Changes />
                  </Suspense>
                  <Used />
                </>
              )}
            </div>
            {five > 0 && <p className="s mute note">{t('ins.five', { n: five })}</p>}
          </>
        )}
      </div>
    </PageFrame>
  );
}
