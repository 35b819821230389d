import { guardFormulas } from '../../language/formula.ts';

/** A row with the line of the file on which it begins, from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  /** Set where the row could not be read for certain: a quotation mark that nothing closes. */
  readonly broken: boolean;
}

const separators = [',', ';', '\t', '，'] as const;

/** The separator that stands most often outside quotes in the first line. */
const separatorOf = (text: string): string => {
  const [head = ''] = text.split(/\r\n|\n|\r/, 1);
  const bare = head.replace(/"[^"]*"/g, '');
  const count = (one: string): number => bare.split(one).length - 1;
  return separators.reduce<string>((best, one) => (count(one) > count(best) ? one : best), ',');
};

/**
 * Reads separated values as spreadsheets write them: quoted cells with separators, line ends and doubled quotation marks in them.
 * A quotation mark that is never closed costs its own row, not the rest of the file. Empty rows are left out.
 */
export const parseCsv = (text: string, separator = separatorOf(text)): readonly Row[] => {
  const rows: Row[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  let patience = most.ahead;
  while (at < text.length) {
    const read = readRow(text, at, separator, patience > 0 ? most.row : lineEnd(text, at) - at);
    if (typeof read === 'number') patience -= read;
    const row = typeof read === 'number' ? bareRow(text, at, separator) : read;
    if (row.cells.some((one) => one.trim() !== '')) rows.push({ line, cells: row.cells, broken: row.broken });
    line += row.lines;
    at = row.end;
  }
  return rows;
};

/**
 * Characters: of one row, and of all that is looked ahead in vain. A file can be made in which every line opens a quotation that runs
 * to the end: it would be read as often as it has lines.
 */
const most = { row: 200_000, ahead: 20_000_000 };

interface Read {
  readonly cells: readonly string[];
  readonly end: number;
  readonly lines: number;
  readonly broken: boolean;
}

/** One row from `begin`; where a quoted cell runs on for more than `ahead`, how far was looked in vain. */
const readRow = (text: string, begin: number, separator: string, ahead: number): Read | number => {
  const cells: string[] = [];
  let at = begin;
  let lines = 1;
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      at++;
      for (;;) {
        const close = text.indexOf('"', at);
        // no cell is longer than this: a mark that closes farther away belongs to something else
        if (close < 0 || close - at > 20_000 || close - begin > ahead) return at - begin + 20_000;
        cell += text.slice(at, close);
        at = close + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at++;
      }
      lines += cell.split(/\r\n|\n|\r/).length - 1;
    }
    const start = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
    cells.push(cell + text.slice(start, at));
    if (text[at] === separator) at++;
    else return { cells, end: afterLine(text, at), lines, broken: false };
  }
};

/** The line taken as it stands, quotation marks and all. */
const bareRow = (text: string, at: number, separator: string): Read => {
  const end = lineEnd(text, at);
  return { cells: text.slice(at, end).split(separator), end: afterLine(text, end), lines: 1, broken: true };
};

const lineEnd = (text: string, at: number): number => {
  let end = at;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
};

const afterLine = (text: string, at: number): number => (text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1);

/** Rows as CSV with a byte order mark, which Excel needs to read Chinese, and CRLF line ends. */
export const writeCsv = (rows: readonly (readonly string[])[]): string => {
  const cell = (one: string): string => {
    const safe = guardFormulas(one);
    return /[",\r\n\t;]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
};
