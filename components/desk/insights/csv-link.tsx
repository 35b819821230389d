import type { Cell } from '../../../lib/cases/csv.ts';
import { useDesk } from '../context.ts';
import { tableFile } from './table-file.ts';

interface Props {
  /** Names the file. */
  readonly id: string;
  /** Of what it is the table. */
  readonly name: string;
  readonly heads: readonly string[];
  /** Made when it is pressed. */
  readonly rows: () => readonly (readonly Cell[])[];
}

/** A table as a file. */
export function CsvLink({ id, name, heads, rows }: Props) {
  const { saveFile } = useDesk();
  return (
    <button type="button" className="link" aria-label={`${name} CSV`} onClick={() => saveFile(`tuoda-${id}.csv`, tableFile(heads, rows()))}>
      CSV
    </button>
  );
}
