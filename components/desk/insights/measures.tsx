import { causes } from '../../../lib/cases/form.ts';
import { complaintTypes } from '../../../lib/conversation/understanding.ts';
import { effectOf, measureStates } from '../../../lib/insights/measures.ts';
import type { Measure } from '../../../lib/insights/measures.ts';
import type { Week } from '../../../lib/insights/weeks.ts';
import { useWords } from '../use-words.ts';
import { CsvLink } from './csv-link.tsx';
import { useMeasures } from './use-measures.ts';
import { useNaming } from './naming.ts';

const rounded = (n: number): string => String(Math.round(n * 10) / 10);

/** How many a week before a measure and since; nothing is said before a whole week has passed. */
export function useEffectWords(weeks: readonly Week[]): (measure: Measure) => string {
  const { t } = useWords();
  return (measure) => {
    const { before, after } = effectOf(measure, weeks);
    if (measure.since === null) return '';
    return `${before === null ? '–' : rounded(before)} → ${after === null ? t('meas.early') : rounded(after)}`;
  };
}

/** What lies behind the complaints, what is done about it, by whom, and whether it helps. Each field is saved when it is left. */
export function Measures({ weeks }: { readonly weeks: readonly Week[] }) {
  const { t, lang } = useWords();
  const { measures, failed, add, addUsual, change, remove } = useMeasures();
  const nameOf = useNaming();
  const effect = useEffectWords(weeks);
  const heads = (['type', 'cause', 'words', 'measure', 'owner', 'state', 'since', 'effect'] as const).map((one) => t(`meas.${one}`));
  const rows = measures.map((one) => [
    one.type && nameOf('type', one.type),
    one.cause && nameOf('cause', one.cause),
    one.words,
    one.measure,
    one.owner,
    t(`meas.state.${one.state}`),
    one.since ?? '',
    effect(one),
  ]);
  const pick = (one: Measure, field: 'type' | 'cause', values: readonly string[]) => (
    <select
      className="field"
      aria-label={t(`meas.${field}`)}
      value={one[field]}
      onChange={({ target }) => change(one, { [field]: target.value })}
    >
      <option value="">{t('meas.any')}</option>
      {values.map((value) => (
        <option key={value} value={value}>
          {nameOf(field, value)}
        </option>
      ))}
    </select>
  );
  const written = (one: Measure, field: 'words' | 'measure' | 'owner', most: number) => (
    <input
      key={one[field]}
      className="field"
      aria-label={t(`meas.${field}`)}
      defaultValue={one[field]}
      maxLength={most}
      onBlur={({ target }) => target.value !== one[field] && change(one, { [field]: target.value })}
    />
  );
  return (
    <section className="fig wide" aria-label={t('meas.title')}>
      <header>
        <h2>{t('meas.title')}</h2>
        {failed && <p className="s is-warn">{t('desk.unsaved')}</p>}
        <span className="grow" />
        <button type="button" className="link" onClick={add}>
          {t('meas.add')}
        </button>
        {measures.length > 0 && <CsvLink id="measures" name={t('meas.title')} heads={heads} rows={() => rows} />}
      </header>
      {measures.length === 0 ? (
        <>
          <p className="mute s">{t('meas.none')}</p>
          <button type="button" className="link" onClick={() => addUsual(lang)}>
            {t('meas.usual')}
          </button>
        </>
      ) : (
        <div className="tbox whole" tabIndex={0} role="group" aria-label={t('meas.title')}>
          <table className="t mini meas">
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {measures.map((one) => (
                <tr key={one.id}>
                  <td>{pick(one, 'type', complaintTypes)}</td>
                  <td>{pick(one, 'cause', causes)}</td>
                  <td>{written(one, 'words', 200)}</td>
                  <td>{written(one, 'measure', 300)}</td>
                  <td className="w80">{written(one, 'owner', 80)}</td>
                  <td>
                    <select
                      className="field"
                      aria-label={t('meas.state')}
                      value={one.state}
                      onChange={({ target }) => change(one, { state: measureStates.find((state) => state === target.value) ?? one.state })}
                    >
                      {measureStates.map((state) => (
                        <option key={state} value={state}>
                          {t(`meas.state.${state}`)}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td>
                    <input
                      className="field"
                      type="date"
                      aria-label={t('meas.since')}
                      value={one.since ?? ''}
                      onChange={({ target }) => change(one, { since: target.value === '' ? null : target.value })}
                    />
                  </td>
                  <td className="nb">{effect(one)}</td>
                  <td>
                    <button type="button" className="link" onClick={() => remove(one)}>
                      {t('meas.remove')}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
