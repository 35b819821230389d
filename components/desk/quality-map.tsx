import { useState } from 'react';
import { lacking, logFields } from '../../lib/audit/log/columns.ts';
import type { LogColumns } from '../../lib/audit/log/columns.ts';
import type { Opened } from './quality-file.ts';
import { useWords } from './use-words.ts';

interface Props {
  readonly opened: Opened;
  readonly start: (columns: LogColumns) => void;
  readonly cancel: () => void;
}

/** For a header that nobody knows: which column holds what, with the first rows to go by. */
export function QualityMap({ opened, start, cancel }: Props) {
  const { t } = useWords();
  const [columns, set] = useState(opened.columns);
  const missing = lacking(columns);
  // columns may bear the same name, and rows none: their place tells them apart
  const heads = opened.header.map((head, place) => ({ head, place }));
  const rows = opened.sample.map((cells, place) => ({ cells, place }));
  return (
    <form
      className="scroll padded"
      onSubmit={(event) => {
        event.preventDefault();
        if (missing.length === 0) start(columns);
      }}
    >
      <fieldset className="map">
        <legend>{t('quality.map')}</legend>
        {logFields.map((field) => (
          <label key={field} className="col">
            <span className="s mute">{t(`quality.field.${field}`)}</span>
            <select
              className="field"
              value={columns[field] ?? -1}
              onChange={({ target }) => {
                const at = Number(target.value);
                const others = Object.fromEntries(Object.entries(columns).filter(([key]) => key !== field));
                set(at < 0 ? others : { ...others, [field]: at });
              }}
            >
              <option value={-1}>{t('quality.field-none')}</option>
              {heads.map(({ head, place }) => (
                <option key={place} value={place}>
                  {`${place + 1} ${head}`.slice(0, 40)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </fieldset>
      <ul className="s is-warn">
        {missing.map((one) => (
          <li key={one}>{t(`quality.lack.${one}`)}</li>
        ))}
      </ul>
      <p className="acts">
        <button type="submit" className="btn go big" disabled={missing.length > 0}>
          {t('quality.start')}
        </button>
        <button type="button" className="btn big" onClick={cancel}>
          {t('quality.cancel')}
        </button>
        <span className="s mute">{t('quality.map-rows', { n: opened.rows })}</span>
      </p>
      <div className="scroll" role="region" aria-label={t('quality.map')} tabIndex={0}>
        <table className="t">
          <thead>
            <tr>
              {heads.map(({ head, place }) => (
                <th key={place} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ cells, place }) => (
              <tr key={place}>
                {heads.map((column) => (
                  <td key={column.place}>{(cells[column.place] ?? '').slice(0, 80)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </form>
  );
}
