import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { judgedOf, yardsticks } from '../../../lib/insights/judged.ts';
import type { Judged } from '../../../lib/insights/judged.ts';
import type { Compared } from '../../../lib/insights/sides.ts';
import { comparedOf } from '../../../lib/queries.ts';
import { useWords } from '../use-words.ts';
import { sidesOf, useChangeWords } from './change-words.ts';
import { CsvLink } from './csv-link.tsx';

const spans = [1, 2, 4, 8] as const;
const columns = ['chg.before', 'chg.before-of', 'chg.after', 'chg.after-of'] as const;
const none: readonly Compared[] = [];

/** What became of each change: the same weeks before it and after it, with what every number rests on. */
export function Changes() {
  const { t } = useWords();
  const [weeks, setWeeks] = useState<number>(4);
  const compared = useQuery(comparedOf(weeks)).data ?? none;
  const wordsOf = useChangeWords();
  const names = yardsticks.map((one) => t(`chg.by.${one}`));
  const heads = [t('chg.day'), t('chg.what'), ...names.flatMap((name) => [...columns.map((one) => t(one, { name })), name])];
  const rows = () => {
    const cells = (one: Judged | null) =>
      one ? [one.before.count, one.before.of, one.after.count, one.after.of, t(`chg.${one.differs}`)] : ['', '', '', '', ''];
    return compared.map((one) => [one.change.day, wordsOf(one.change).words, ...judgedOf(one).flatMap(cells)]);
  };
  return (
    <section className="fig wide" aria-label={t('chg.title')}>
      <header>
        <h2>{t('chg.title')}</h2>
        <p className="s mute cut">{t('chg.note')}</p>
        <span className="grow" />
        {compared.length > 0 && (
          <>
            <select className="field" aria-label={t('chg.weeks')} value={weeks} onChange={({ target }) => setWeeks(Number(target.value))}>
              {spans.map((n) => (
                <option key={n} value={n}>
                  {t('chg.span', { n })}
                </option>
              ))}
            </select>
            <CsvLink id="changes" name={t('chg.title')} heads={heads} rows={rows} />
          </>
        )}
      </header>
      {compared.length === 0 ? (
        <p className="mute s">{t('chg.none')}</p>
      ) : (
        <div className="tbox tall" tabIndex={0} role="group" aria-label={t('chg.title')}>
          <table className="t mini chg">
            <thead>
              <tr>
                {[t('chg.day'), t('chg.what'), ...names].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {compared.map((one) => {
                const { words, link } = wordsOf(one.change);
                return (
                  <tr key={`${one.change.day} ${one.change.what} ${one.change.key}`}>
                    <td className="nb">{one.change.day}</td>
                    <td>
                      <a className="link" href={link}>
                        {words}
                      </a>
                      {one.change.what === 'template' && one.change.was !== one.change.is && (
                        <p className="s mute">{t(one.change.replies === null ? 'chg.replies-all' : 'chg.replies-kind')}</p>
                      )}
                      {one.others > 0 && <p className="s mute">{t('chg.others', { n: one.others })}</p>}
                    </td>
                    {judgedOf(one).map((judged, at) => (
                      <td key={yardsticks[at]}>{judged ? <Sides judged={judged} /> : '–'}</td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** Both sides of one number, what they rest on, and whether they clearly differ. */
function Sides({ judged }: { readonly judged: Judged }) {
  const { t } = useWords();
  const { before, after, differs } = judged;
  const basis = t(judged.by === 'cases' ? 'chg.basis.cases' : 'chg.basis', { a: before.count, b: before.of, c: after.count, d: after.of });
  return (
    <>
      <p className={differs === 'few' ? 'mute' : undefined}>
        {differs === 'few' ? t('chg.few') : sidesOf(judged)}
        {(differs === 'fewer' || differs === 'more') && <b> {t(`chg.${differs}`)}</b>}
      </p>
      <p className="s mute">{basis}</p>
    </>
  );
}
