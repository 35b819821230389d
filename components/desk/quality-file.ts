import { columnsIn, lacking } from '../../lib/audit/log/columns.ts';
import type { LogColumns } from '../../lib/audit/log/columns.ts';
import { isLines, talksInLines } from '../../lib/audit/log/from-lines.ts';
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
  return isLines(text.text) ? { lines: text.text } : { rows: parseCsv(text.text) };
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

export function lookInto(file: ChatFile): Opened {
  if ('lines' in file) return { header: [], sample: [], columns: {}, lacking: [], rows: file.lines.split('\n').length };
  const [header, ...rest] = file.rows;
  const heads = header?.cells.slice(0, 60) ?? [];
  const columns = columnsIn(heads);
  return {
    header: heads,
    sample: rest.slice(0, 3).map(({ cells }) => cells.slice(0, 60)),
    columns,
    lacking: lacking(columns),
    rows: rest.length,
  };
}

export const talksOf = (file: ChatFile, columns: LogColumns, marketplace: Marketplace | null, timeZone: string): Log =>
  'lines' in file ? talksInLines(file.lines) : talksIn(file.rows.slice(1), columns, marketplace, timeZone);
