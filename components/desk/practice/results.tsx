import { progressOf, stepsOver } from '../../../lib/practice/progress.ts';
import { stepPoints } from '../../../lib/practice/score.ts';
import { stampOf } from '../../../lib/words/times.ts';
import { Bars } from '../insights/bars.tsx';
import { Figure } from '../insights/figure.tsx';
import { LineChart } from '../insights/line-chart.tsx';
import { PageFrame } from '../page-frame.tsx';
import { useWords } from '../use-words.ts';
import { PracticeViews } from './practice-views.tsx';
import type { Practice } from './use-practice.ts';

/** Results that the picture holds, and those that the steps are averaged over. */
const shown = 60;
const lately = 20;

/** What came of practising: over time, step by step, drill by drill. */
export function PracticeResults({ practice }: { readonly practice: Practice }) {
  const { t, lang, timeZone } = useWords();
  const { results, all } = practice;
  const nameOf = (id: string) => all.find((one) => one.id === id)?.title[lang] ?? t('result.gone');
  const last = results.slice(-shown);
  const rows = last.map((one) => [
    stampOf(one.at, timeZone),
    nameOf(one.drill),
    one.percent,
    t(`result.end.${one.end}`),
    t(`result.buyer.${one.buyer}`),
    one.limit === null ? '' : one.limit,
  ]);
  const points = last.map((one) => ({ label: stampOf(one.at, timeZone).slice(5, 10), value: one.percent }));
  const averages = stepsOver(results.slice(-lately));
  const tenth = (n: number) => Math.round(n * 10) / 10;
  return (
    <PageFrame
      title={t('result.title')}
      note={t('practice.alone')}
      views={<PracticeViews at="results" />}
      acts={
        results.length > 0 && (
          <button type="button" className="btn big" onClick={() => print()}>
            {t('ins.print')}
          </button>
        )
      }
    >
      <div className="scroll padded" tabIndex={0} role="region" aria-label={t('result.title')}>
        <div className="figures">
          <Figure
            id="practice-results"
            name={t('result.over', { n: last.length })}
            heads={[t('result.when'), t('result.drill'), t('result.percent'), t('result.end'), t('result.buyer'), t('result.limit')]}
            rows={rows}
            none={t('result.none')}
            chart={<LineChart points={points} name={t('result.over', { n: last.length })} />}
          />
          <Figure
            id="practice-steps"
            name={t('result.steps')}
            note={t('result.steps-note', { n: lately })}
            heads={[t('practice.step'), t('result.points')]}
            rows={averages.map(({ step, points: of }) => [t(`practice.step.${step}`), tenth(of)])}
            none={t('result.none')}
            chart={
              <Bars
                name={t('result.steps')}
                bars={averages.map(({ step, points: of }) => ({
                  id: step,
                  label: t(`practice.step.${step}`),
                  count: of,
                  more: stepPoints - of,
                  before: null,
                  words: t('result.of', { n: tenth(of), all: stepPoints }),
                }))}
              />
            }
          />
          <Figure
            id="practice-drills"
            name={t('result.by-drill')}
            wide
            heads={[t('result.drill'), t('result.times'), t('result.first'), t('result.best'), t('result.last'), t('result.when')]}
            rows={progressOf(results).map((one) => [
              nameOf(one.drill),
              one.times,
              one.first,
              one.best,
              one.last,
              stampOf(one.at, timeZone),
            ])}
            none={t('result.none')}
          />
        </div>
      </div>
    </PageFrame>
  );
}
