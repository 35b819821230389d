import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Cell } from '../../../lib/cases/csv.ts';
import { useWords } from '../use-words.ts';
import { CsvLink } from './csv-link.tsx';

interface Props {
  /** Names its file. */
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** The same for a spreadsheet, where it is to reckon with what is shown in words. */
  readonly file?: { readonly heads: readonly string[]; readonly rows: readonly (readonly Cell[])[] };
  /** Said where there are no rows. */
  readonly none?: string;
  /** Left out: a table alone. */
  readonly chart?: ReactNode;
  readonly wide?: boolean;
}

/** Figures stand under one another by their last digit. */
const isFigure = (cell: Cell | undefined): boolean => typeof cell === 'number' || (typeof cell === 'string' && /^\d+%$/.test(cell));

/** A chart with the table that it is drawn from, and both as a file. */
export function Figure({ id, name, note, heads, rows, file = { heads, rows }, none, chart, wide = false }: Props) {
  const { t } = useWords();
  const [shown, show] = useState<'chart' | 'table'>('chart');
  const table = chart === undefined || shown === 'table';
  return (
    <section className={wide ? 'fig wide' : 'fig'} aria-label={name}>
      <header>
        <h2>{name}</h2>
        {note && <p className="s mute cut">{note}</p>}
        <span className="grow" />
        {chart !== undefined && rows.length > 0 && (
          <span className="seg" role="group" aria-label={t('ins.shown-as', { name })}>
            {(['chart', 'table'] as const).map((one) => (
              <button key={one} type="button" aria-pressed={shown === one} onClick={() => show(one)}>
                {t(`ins.${one}`)}
              </button>
            ))}
          </span>
        )}
        {rows.length > 0 && <CsvLink id={id} name={name} heads={file.heads} rows={() => file.rows} />}
      </header>
      {rows.length === 0 && <p className="mute s">{none ?? t('ins.fig.none')}</p>}
      {rows.length > 0 && !table && chart}
      {rows.length > 0 && table && (
        <div className="tbox" tabIndex={0} role="group" aria-label={name}>
          <table className="t mini">
            <thead>
              <tr>
                {heads.map((head, at) => (
                  <th key={head} scope="col" className={at > 0 && isFigure(rows[0]?.[at]) ? 'r' : undefined}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((cells, row) => (
                <tr key={`${row} ${cells.join('|')}`}>
                  {cells.map((cell, at) => (
                    <td key={heads[at]} className={at > 0 && isFigure(cell) ? 'r' : undefined}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
