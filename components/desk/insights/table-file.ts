import { bom, csvLine } from '../../../lib/cases/csv.ts';
import type { Cell } from '../../../lib/cases/csv.ts';

/** A table as a CSV file that spreadsheets read as it is meant. */
export const tableFile = (heads: readonly string[], rows: readonly (readonly Cell[])[]): Blob =>
  new Blob([bom + csvLine(heads) + rows.map(csvLine).join('')], { type: 'text/csv;charset=utf-8' });
