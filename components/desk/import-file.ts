import type { Bilingual } from '../../lib/language/lang.ts';
import { parseCsv } from '../../lib/templates/formats/csv.ts';
import type { Row } from '../../lib/templates/formats/csv.ts';
import { decode } from '../../lib/templates/formats/decode.ts';
import { readJson } from '../../lib/templates/formats/json.ts';
import type { BadRow } from '../../lib/templates/formats/read-list.ts';
import { readXlsx } from '../../lib/templates/formats/xlsx.ts';
import type { Template } from '../../lib/templates/template.ts';
import { decodeBytes, inflate } from './file-bytes.ts';

/** A chosen file, read but not yet understood: rows under a header, or templates of our own. */
export interface Read {
  readonly name: string;
  /** null for a spreadsheet, which has none. */
  readonly encoding: string | null;
  readonly sheets: readonly { readonly name: string; readonly rows: readonly Row[] }[];
  readonly own: { readonly templates: readonly Template[]; readonly bad: readonly BadRow[] } | null;
}

const largest = 60_000_000;
const notOurs: Bilingual = { zh: '这一条缺内容或写法不对', en: 'something is missing in it or has a wrong form' };

/** Reads a list of replies; null where it is neither text nor a spreadsheet, or too large to be a list. */
export async function readImport(file: File): Promise<Read | null> {
  if (file.size > largest) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const plain = { name: file.name, encoding: null, sheets: [], own: null };
  // a zip begins so; nothing that people write does
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const sheets = await readXlsx(bytes, decodeBytes, inflate);
    return sheets && { ...plain, sheets };
  }
  const text = decode(bytes, decodeBytes);
  if (text === null || text.text.includes('\u0000')) return null;
  const { encoding } = text;
  const json = readJson(text.text);
  if (json === null) return { ...plain, encoding, sheets: [{ name: file.name, rows: parseCsv(text.text) }] };
  if ('rows' in json) return { ...plain, encoding, sheets: [{ name: file.name, rows: json.rows }] };
  return { ...plain, encoding, own: { templates: json.templates, bad: json.bad.map((line) => ({ line, why: notOurs })) } };
}
