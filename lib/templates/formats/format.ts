import type { Bilingual } from '../../language/lang.ts';

/** What a column of an imported list may hold. */
export const fields = ['title', 'text', 'group', 'tags', 'code'] as const;
export type Field = (typeof fields)[number];

/** Which columns hold what, by index; a group may have several, the widest first. */
export type Columns = Readonly<Partial<Record<Field, readonly number[]>>>;

/** A kind of list that other tools write, as the names of its columns. */
export interface Format {
  readonly id: string;
  readonly name: Bilingual;
  /** Names in the header, without what stands in brackets; all of `needs` must be there. */
  readonly needs: readonly string[];
  readonly columns: Readonly<Partial<Record<Field, readonly string[]>>>;
}

export const defineFormat = (format: Format): Format => format;

/** `话术标题（选填）` and ` 话术标题* ` are the same header. */
export const headerName = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/\([^)]*\)|\[[^\]]*\]|[*:\s\uFEFF"]/g, '')
    .toLowerCase();

/** The columns of a format in a header; null where a needed one is missing. */
export const columnsOf = (format: Format, header: readonly string[]): Columns | null => {
  const names = header.map(headerName);
  if (!format.needs.every((one) => names.includes(one))) return null;
  const columns: Partial<Record<Field, readonly number[]>> = {};
  for (const field of fields) {
    const found = (format.columns[field] ?? []).map((one) => names.indexOf(one)).filter((one) => one >= 0);
    // synonyms name one column; only a group is spread over several
    const used = field === 'group' || field === 'tags' ? [...new Set(found)] : found.slice(0, 1);
    if (used.length > 0) columns[field] = used;
  }
  return columns.text ? columns : null;
};
