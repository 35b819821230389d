/**
 * What a spreadsheet would run as a formula (OWASP, CSV injection): a cell that begins so, blanks or not before it, and with the wide
 * signs of Asian locales. A spreadsheet that separates by semicolons or tabs takes quotation marks in the middle of a row for letters,
 * so a cell may begin after each of those and at each new line.
 */
const begins = String.raw`(?<=^|[;\t\r\n])`;
const runs = String.raw`(?=(?:[^\S\t\r\n]|['"])*[=+\-@＝＋－＠])`;
const open = new RegExp(begins + runs, 'gu');
const shut = new RegExp(`${begins}'${runs}`, 'gu');

/** An apostrophe before each such place makes it text. */
export const guardFormulas = (cell: string): string => cell.replace(open, "'");

/** What `guardFormulas` was given. */
export const unguardFormulas = (cell: string): string => cell.replace(shut, '');
