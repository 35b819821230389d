import { columnsIn, lacking } from '../../lib/audit/log/columns.ts';
import type { LogColumns } from '../../lib/audit/log/columns.ts';
import { linesIn, talksInLines } from '../../lib/audit/log/from-lines.ts';
import { talksIn } from '../../lib/audit/log/from-rows.ts';
import type { Log } from '../../lib/audit/log/talk.ts';
import type { Marketplace } from '../../lib/conversation/conversation.ts';
import { parseCsv } from '../../lib/templates/formats/csv.ts';
import type { Row } from '../../lib/templates/formats/csv.ts';
import { decode } from '../../lib/templates/formats/decode.ts';
import { readXlsx } from '../../lib/templates/formats/xlsx.ts';
import { decodeBytes, inflate } from './file-bytes.ts';

/** A chat log as it came from the disk: lines of the audit, or rows under a header. */
export type ChatFile = { readonly lines: string } | { readonly rows: readonly Row[] };

const largest = 300_000_000;

/** Why a file was not checked: not to be read at all, or with nothing in it; `broken`: the check itself fell over. */
export type Unfit = 'unreadable' | 'empty' | 'broken';

/** null: neither text nor a spreadsheet, or too large. Of a workbook the sheet with the most rows is the log. */
export async function readChatFile(file: Blob): Promise<ChatFile | null> {
  if (file.size > largest) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  // a zip begins so; nothing that people write does
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const sheets = await readXlsx(bytes, decodeBytes, inflate);
    const [sheet] = (sheets ?? []).toSorted((a, b) => b.rows.length - a.rows.length);
    return sheet ? { rows: sheet.rows } : null;
  }
  const text = decode(bytes, decodeBytes);
  if (text === null || text.text.includes('\u0000')) return null;
  const lines = linesIn(text.text);
  return lines === null ? { rows: parseCsv(text.text) } : { lines };
}

/** What is known of a file before it is checked. */
export interface Opened {
  /** Empty for lines of the audit, which need no header. */
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly columns: LogColumns;
  readonly lacking: readonly ('text' | 'talk' | 'role')[];
  readonly rows: number;
}

/** Rows above a header: a title, the shop, the days that were asked for. */
const mostAbove = 10;

/** Where the header stands: the first row that names all that is needed, else the one that names the most. */
function headerAt(rows: readonly Row[]): number {
  const known = rows.slice(0, mostAbove).map(({ cells }) => columnsIn(cells));
  const whole = known.findIndex((columns) => lacking(columns).length === 0);
  const named = known.map((columns) => Object.keys(columns).length);
  return whole >= 0 ? whole : Math.max(0, named.indexOf(Math.max(...named)));
}

export function lookInto(file: ChatFile): Opened {
  if ('lines' in file) return { header: [], sample: [], columns: {}, lacking: [], rows: file.lines.split('\n').length };
  const at = headerAt(file.rows);
  const heads = file.rows[at]?.cells.slice(0, 60) ?? [];
  const columns = columnsIn(heads);
  return {
    header: heads,
    sample: file.rows.slice(at + 1, at + 4).map(({ cells }) => cells.slice(0, 60)),
    columns,
    lacking: lacking(columns),
    rows: Math.max(0, file.rows.length - at - 1),
  };
}

export const talksOf = (file: ChatFile, columns: LogColumns, marketplace: Marketplace | null, timeZone: string): Log =>
  'lines' in file ? talksInLines(file.lines) : talksIn(file.rows.slice(headerAt(file.rows) + 1), columns, marketplace, timeZone);
