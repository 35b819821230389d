import { fields } from '../../lib/templates/formats/format.ts';
import type { Columns } from '../../lib/templates/formats/format.ts';
import type { Row } from '../../lib/templates/formats/csv.ts';
import { useWords } from './use-words.ts';

interface Props {
  readonly rows: readonly Row[];
  readonly columns: Columns;
  readonly set: (columns: Columns) => void;
}

/** For a list whose header nobody knows: which column holds what, with the first row to go by. */
export function ColumnMap({ rows, columns, set }: Props) {
  const { t } = useWords();
  const width = Math.min(40, Math.max(0, ...rows.slice(0, 20).map((one) => one.cells.length)));
  const nameOf = (at: number) => `${t('imp.column', { n: at + 1 })}: ${(rows[0]?.cells[at] ?? '').slice(0, 24)}`;
  return (
    <fieldset className="map">
      <legend>{t('imp.map')}</legend>
      {fields.map((field) => (
        <label key={field} className="col">
          <span className="s mute">{t(`imp.field.${field}`)}</span>
          <select
            className="field"
            value={columns[field]?.[0] ?? -1}
            onChange={(event) => {
              const at = Number(event.target.value);
              const others = Object.fromEntries(Object.entries(columns).filter(([key]) => key !== field));
              set(at < 0 ? others : { ...others, [field]: [at] });
            }}
          >
            <option value={-1}>{t('imp.field-none')}</option>
            {Array.from({ length: width }, (_, at) => (
              <option key={at} value={at}>
                {nameOf(at)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
