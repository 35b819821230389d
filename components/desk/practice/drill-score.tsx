import type { Play } from '../../../lib/practice/play.ts';
import { fullPoints, stepPoints } from '../../../lib/practice/score.ts';
import type { Score } from '../../../lib/practice/score.ts';
import { useDesk } from '../context.ts';
import { DrillMood } from './drill-mood.tsx';
import { DrillPast } from './drill-past.tsx';
import type { Ending } from './drill-session.ts';
import type { Practice } from './use-practice.ts';
import { linkTo } from '../use-route.ts';
import { useWords } from '../use-words.ts';

interface Props {
  readonly play: Play;
  readonly score: Score;
  readonly practice: Practice;
  readonly ended: Ending | null;
}

/** The six steps with their points, the buyer's mood, and results over time. */
export function DrillScore({ play, score, practice, ended }: Props) {
  const { t } = useWords();
  const { ask } = useDesk();
  const { drill } = play;
  const before = practice.results.filter((one) => one.drill === drill.id);
  // the one that has just ended is not the last time
  const last = before.at(ended ? -2 : -1);
  return (
    <aside className="pub" aria-label={t('practice.score')}>
      <p className="big2">
        <b>{score.points}</b> <span className="mute">{t('practice.of', { n: fullPoints })}</span>
        <span className="grow" />
        {last && <span className="s mute">{t('practice.last', { n: last.percent })}</span>}
      </p>
      <table className="t six">
        <caption className="sr">{t('practice.step')}</caption>
        <tbody>
          {score.steps.map(({ step, points }) => (
            <tr key={step}>
              <th scope="row">{t(`practice.step.${step}`)}</th>
              <td>
                <span className="pips" role="img" aria-label={t('practice.points', { n: points, all: stepPoints })}>
                  {Array.from({ length: stepPoints }, (_, pip) => (
                    <i key={pip} className={pip < points ? 'got' : undefined} />
                  ))}
                </span>
              </td>
              <td className="s mute">{points < stepPoints && play.turns.length > 0 ? t(`practice.miss.${step}`) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ended && score.steps.some((one) => one.points === 0 && one.better) && (
        <>
          <h2 className="sec flat">{t('practice.better')}</h2>
          <ul className="missed">
            {score.steps
              .filter((one) => one.points === 0 && one.better)
              .map((one) => (
                <li key={one.step}>
                  <b className="s">{t(`practice.step.${one.step}`)}</b>
                  <ins className="out" lang={drill.lang}>
                    {one.better}
                  </ins>
                </li>
              ))}
          </ul>
        </>
      )}
      <DrillMood play={play} />
      <DrillPast results={practice.results} all={practice.all} />
      {practice.own.includes(drill) && (
        <p>
          <button
            type="button"
            className="btn big"
            onClick={() => {
              void ask('savePaper', { kind: 'drill', id: drill.id, text: null });
              location.hash = linkTo('practice');
            }}
          >
            {t('practice.remove')}
          </button>
        </p>
      )}
    </aside>
  );
}
