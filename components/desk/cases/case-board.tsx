import { useQueries } from '@tanstack/react-query';
import { steps } from '../../../lib/cases/case.ts';
import type { Filter } from '../../../lib/cases/filter.ts';
import { casesFound } from '../../../lib/queries.ts';
import { lasting } from '../../../lib/words/times.ts';
import { Dotted } from '../../dotted.tsx';
import { useNow } from '../../now.tsx';
import { usePolicy } from '../use-policy.ts';
import { useWords } from '../use-words.ts';
import { CaseDue } from './case-due.tsx';
import { MoodCells, Risks, useNames } from './case-marks.tsx';

/** Cards of a column; the list shows the rest. */
const shown = 40;

interface Props {
  readonly filter: Filter;
  readonly current: string | null;
  readonly open: (id: string) => void;
}

/** The cases of a filter by the step that they are at. */
export function CaseBoard({ filter, current, open }: Props) {
  const { t, lang } = useWords();
  const { place } = useNames();
  const { own } = usePolicy();
  const now = useNow();
  const columns = steps.filter((step) => filter.step === undefined || filter.step.includes(step));
  const asked = useQueries({ queries: columns.map((step) => casesFound({ ...filter, step: [step] }, 0, shown)) });
  const allowed = {
    receive: own.steps.contact,
    'first-check': own.steps.department,
    analyse: own.steps.solution,
    propose: own.steps.solution,
  };
  return (
    <div className="board">
      {columns.map((step, at) => {
        const { total = 0, heads = [] } = asked[at]?.data ?? {};
        const limit = step === 'feedback' || step === 'follow-up' ? null : allowed[step];
        return (
          <section key={step} aria-label={t(`step.${step}`)} tabIndex={0}>
            <h2>
              {t(`step.${step}`)} <span className="mute">{total}</span>
              <span className="grow" />
              {limit !== null && <span className="s mute">{t('board.within', { time: lasting(limit * 1000, lang) })}</span>}
            </h2>
            <ul>
              {heads.map((head) => (
                <li key={head.id} className={head.id === current ? 'on' : head.due !== null && head.due < now ? 'tover' : undefined}>
                  <a
                    href={`#/cases/${encodeURIComponent(head.id)}`}
                    onClick={(event) => {
                      event.preventDefault();
                      open(head.id);
                    }}
                  >
                    <span className="top">
                      <CaseDue head={head} />
                      <span className="grow" />
                      <MoodCells level={head.emotion} />
                    </span>
                    <span className="cut">
                      <b>{head.buyer}</b> {head.summary || head.goods}
                    </span>
                    <span className="s mute cut">
                      <Risks risks={head.risks.slice(0, 1)} />
                      <Dotted words={[place(head), head.waiting?.whom ?? (head.owner || t('col.me'))]} />
                    </span>
                  </a>
                </li>
              ))}
            </ul>
            {total > heads.length && <p className="s mute more">{t('board.more', { n: total - heads.length })}</p>}
          </section>
        );
      })}
    </div>
  );
}
