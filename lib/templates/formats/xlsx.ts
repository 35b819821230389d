import type { Row } from './csv.ts';
import type { Decoder } from './decode.ts';
import { openZip, type Inflate } from './zip.ts';

/** A sheet of a workbook; its rows read as those of a CSV, the line being the row's number in the sheet. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Columns beyond this hold nothing that a list of replies has. */
const widest = 200;
/** A file of some kilobytes can unpack to what no machine holds: what has more than this is no list of people's words. */
const most = { sheets: 100, strings: 2_000_000, cells: 10_000_000 };

/** The sheets of an .xlsx file, in their order; null where it is none, or more than `most`. Cells are read as text: what a formula last gave, dates as their number. */
export const readXlsx = async (bytes: Uint8Array, read: Decoder, inflate: Inflate): Promise<readonly Sheet[] | null> => {
  const zip = openZip(bytes, read, inflate);
  const workbook = await zip?.text('xl/workbook.xml');
  const relations = await zip?.text('xl/_rels/workbook.xml.rels');
  if (!zip || !workbook || !relations) return null;
  const targets = new Map(
    [...elements(relations, 'Relationship')].map((one) => [attribute(one.head, 'Id'), attribute(one.head, 'Target')]),
  );
  const strings: string[] = [];
  for (const { body } of elements((await zip.text('xl/sharedStrings.xml')) ?? '', 'si')) {
    if (strings.push(textIn(body)) > most.strings) return null;
  }
  const sheets: Sheet[] = [];
  const met = new Set<string>();
  let left = most.cells;
  for (const { head } of elements(workbook, 'sheet')) {
    const target = (targets.get(attribute(head, 'r:id')) ?? '').replace(/^\/?(?:xl\/)?/, '');
    // each sheet has a part of its own
    if (met.has(target)) continue;
    if (met.add(target).size > most.sheets) return null;
    const xml = await zip.text(`xl/${target}`);
    if (!xml) continue;
    const rows = rowsIn(xml, strings, left);
    if (rows === null) return null;
    left -= rows.reduce((sum, one) => sum + one.cells.length, 0);
    sheets.push({ name: attribute(head, 'name'), rows });
  }
  return sheets.length > 0 ? sheets : null;
};

/** null where they have more cells than that. */
const rowsIn = (xml: string, strings: readonly string[], cellsLeft: number): readonly Row[] | null => {
  const rows: Row[] = [];
  let line = 0;
  let left = cellsLeft;
  for (const { head, body } of elements(xml, 'row')) {
    line = Number(attribute(head, 'r')) || line + 1;
    const cells: string[] = [];
    for (const cell of elements(body, 'c')) {
      const at = columnOf(attribute(cell.head, 'r')) ?? cells.length;
      if (at >= widest) continue;
      while (cells.length < at) cells.push('');
      cells[at] = valueOf(cell, strings);
    }
    left -= cells.length;
    if (left < 0) return null;
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells, broken: false });
  }
  return rows;
};

const valueOf = ({ head, body }: Element, strings: readonly string[]): string => {
  const type = attribute(head, 't');
  if (type === 'inlineStr') return textIn(body);
  const [first] = elements(body, 'v');
  const value = unescape(first?.body ?? '');
  if (type === 's') return strings[Number(value)] ?? '';
  return type === 'b' ? (value === '1' ? '是' : '否') : value;
};

/** A text may be cut into runs by its looks; phonetic guides are not part of it. */
const textIn = (xml: string): string => {
  let plain = '';
  let at = 0;
  for (const { from, to } of elements(xml, 'rPh')) {
    plain += xml.slice(at, from);
    at = to;
  }
  return [...elements(plain + xml.slice(at), 't')].map((one) => unescape(one.body)).join('');
};

/** `AB12` stands in column 27, counted from 0. */
const columnOf = (reference: string): number | null => {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  return letters ? [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1 : null;
};

interface Element {
  readonly head: string;
  readonly body: string;
  /** Where it begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** Elements of a name, in order; those that a spreadsheet writes never stand in one of their own name. */
function* elements(xml: string, name: string): Generator<Element> {
  const open = `<${name}`;
  const close = `</${name}>`;
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at)) {
    const from = at;
    const end = xml.indexOf('>', at);
    if (end < 0) return;
    const after = xml.charAt(at + open.length);
    const head = xml.slice(at + open.length, end);
    at = end + 1;
    if (!/[\s/>]/.test(after)) continue;
    const stop = head.endsWith('/') ? at : xml.indexOf(close, at);
    if (stop < 0) return;
    const body = xml.slice(at, stop);
    if (!head.endsWith('/')) at = stop + close.length;
    yield { head, body, from, to: at };
  }
}

const attribute = (head: string, name: string): string => {
  const start = ` ${head}`.indexOf(` ${name}="`);
  if (start < 0) return '';
  const from = start + name.length + 2;
  return unescape(head.slice(from, head.indexOf('"', from)));
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** XML's own escapes, and the `_x000D_` by which spreadsheets write control characters. */
const unescape = (xml: string): string =>
  xml
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,6}));/gi, (all, decimal?: string, hex?: string, name?: string) => {
      if (name) return entities[name] ?? all;
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
