import { unguardFormulas } from '../../language/formula.ts';
import type { Bilingual } from '../../language/lang.ts';
import { loneSurrogates } from '../clean.ts';
import { longestText } from '../schema.ts';
import type { Row } from './csv.ts';
import { columnsOf, type Columns, type Field, type Format } from './format.ts';
import { formats } from './index.ts';

/** One reply as a list held it. */
export interface Entry {
  readonly line: number;
  readonly title: string;
  readonly text: string;
  readonly group: string;
  readonly tags: readonly string[];
  readonly code: string | null;
}

/** A row that could not be taken, and why. */
export interface BadRow {
  readonly line: number;
  readonly why: Bilingual;
}

export interface List {
  /** null: no known header; `header` is shown, and a person says which column is what. */
  readonly format: Format | null;
  readonly header: readonly string[];
  readonly columns: Columns | null;
  readonly entries: readonly Entry[];
  readonly bad: readonly BadRow[];
}

const why = {
  empty: { zh: '没有话术内容', en: 'has no text' },
  long: { zh: `超过 ${longestText} 字`, en: `is longer than ${longestText} characters` },
  broken: { zh: '引号没有成对，这一行读不准', en: 'has a quotation mark that is never closed' },
} satisfies Record<string, Bilingual>;

const none: Bilingual = { zh: '未分组', en: 'Ungrouped' };

/** Rows of a list as entries. `columns` says what a person chose where the header is unknown; then the first row is a row as any. */
export const readList = (rows: readonly Row[], columns: Columns | null = null): List => {
  const [first, ...rest] = rows;
  const header = first?.cells ?? [];
  const format = columns ? null : (formats.find((one) => columnsOf(one, header) !== null) ?? null);
  const map = columns ?? (format && columnsOf(format, header));
  if (!map) return { format, header, columns: null, entries: [], bad: [] };
  const entries: Entry[] = [];
  const bad: BadRow[] = [];
  for (const row of columns ? rows : rest) {
    const entry = entryOf(row, map);
    const problem = row.broken ? why.broken : entry.text === '' ? why.empty : entry.text.length > longestText ? why.long : null;
    if (problem) bad.push({ line: row.line, why: problem });
    else entries.push(entry);
  }
  return { format, header, columns: map, entries, bad };
};

// Lines and tabs may stand in a reply; other control characters and turned writing may not.
const unseen = /(?![\n\t\u200D])[\p{Cc}\p{Cf}\u2028\u2029]/gu;

const entryOf = (row: Row, columns: Columns): Entry => {
  const cells = (field: Field): readonly string[] =>
    (columns[field] ?? [])
      .map((at) =>
        unguardFormulas(row.cells[at] ?? '')
          .replace(/\r\n?/g, '\n')
          .replace(unseen, '')
          .replace(loneSurrogates, '')
          .trim(),
      )
      .filter(Boolean);
  const text = cells('text').join('\n');
  const short = (words: string, most: number): string => Array.from(words).slice(0, most).join('').trim();
  const [title = text.replace(/\s+/g, ' ')] = cells('title');
  const group = cells('group').join(' / ');
  const tags = cells('tags')
    .flatMap((one) => one.split(/[,，;；、|\n]|\[and\]|\[or\]/))
    .map((one) => short(one, 40))
    .filter(Boolean);
  return {
    line: row.line,
    title: short(title.replace(/\s+/g, ' '), 60),
    text,
    group: short(group, 60) || none.zh,
    tags: [...new Set(tags)].slice(0, 60),
    code: short(cells('code')[0] ?? '', 20) || null,
  };
};
