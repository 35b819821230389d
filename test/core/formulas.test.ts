import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine } from '../../lib/cases/csv.ts';
import { guardFormulas, unguardFormulas } from '../../lib/language/formula.ts';
import { writeCsv } from '../../lib/templates/formats/csv.ts';

/** Both ways in which the product writes tables: cases and figures by the one, templates and checked chats by the other. */
const writers = [
  ['cases and figures', (cells: readonly string[]) => csvLine(cells)],
  ['templates and checked chats', (cells: readonly string[]) => writeCsv([cells])],
] as const;
/** What a spreadsheet separates by, as its region is set. */
const separators = [',', ';', '\t'];

/** As spreadsheets read: a quotation mark counts at the beginning of a cell and after one that did; elsewhere it is a letter. */
function cellsAsRead(text: string, separator: string): string[] {
  const cells: string[] = [];
  const ends = (sign: string | undefined) => sign === undefined || sign === separator || sign === '\n' || sign === '\r';
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; at < text.length; at += 1) {
        if (text[at] === '"' && text[at + 1] !== '"') break;
        if (text[at] === '"') at += 1;
        cell += text[at];
      }
      at += 1;
    }
    while (!ends(text[at])) cell += text[at++];
    cells.push(cell);
    at += 1;
  }
  return cells;
}
const wouldRun = (cell: string): boolean => /^[=+\-@＝＋－＠]/u.test(cell.trimStart());

const bits = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '＝1',
  '\t',
  '\r',
  '\n',
  ';',
  ',',
  '"',
  "'",
  '"',
  ' ',
  '\u3000',
  '退款',
  'a',
  "=cmd|'/c calc'!A0",
  '好的',
];
const cell = fc.array(fc.constantFrom(...bits), { maxLength: 6 }).map((parts) => parts.join(''));

test.for(writers)('no cell of %s runs, however a buyer wrote it and whatever the spreadsheet separates by', ([, write]) => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
      const text = write(cells);
      for (const separator of separators)
        for (const one of cellsAsRead(text, separator)) expect(wouldRun(one), JSON.stringify([text, one])).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

test('a cell that was made text says again what it said before', () => {
  fc.assert(
    fc.property(fc.oneof(cell, fc.string({ unit: 'binary' })), (text) => {
      expect(unguardFormulas(guardFormulas(text))).toBe(text);
    }),
    { numRuns: 2_000 },
  );
});

test.for([
  ['plain words stay as they are', '48小时内给您补发', '48小时内给您补发'],
  ['a minus within words', '差价 5-10 元', '差价 5-10 元'],
  ['a formula', '=1+1', "'=1+1"],
  ['a formula behind blanks', '\u3000 =1', "'\u3000 =1"],
  ['a formula on the second line', '您好\n=1', "您好\n'=1"],
  ['a formula after a semicolon', '您好;+1', "您好;'+1"],
] as const)('%s', ([, before, after]) => {
  expect(guardFormulas(before)).toBe(after);
});
