import { instantOf } from '../../promises/zone.ts';

const written = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]+(\d{1,2})[:时](\d{1,2})(?:[:分](?:(\d{1,2})秒?)?)?)?$/;
const day = 86_400_000;
/** Spreadsheets count days from 30 December 1899 (ECMA-376 part 1, 18.17.4.1, the 1900 date base). */
const sheetStart = Date.UTC(1899, 11, 30);

/**
 * The instant that a cell of an export names, epoch ms; null where it names none. What bears no zone of its own is read on the
 * shop's wall clock; a bare number is seconds or milliseconds since 1970, or a spreadsheet's day.
 */
export function timeIn(cell: string, timeZone: string): number | null {
  const text = cell.trim();
  if (text === '') return null;
  if (/^\d{9,10}$/.test(text)) return Number(text) * 1000;
  if (/^\d{12,13}$/.test(text)) return Number(text);
  const local = written.exec(text.replace(/\.\d+$/, ''));
  if (local) {
    const [, year, month, date, hour = '0', minute = '0', second = '0'] = local;
    return wall(Number(year), Number(month), Number(date), Number(hour), Number(minute), Number(second), timeZone);
  }
  if (/^\d{5}(?:\.\d+)?$/.test(text)) {
    const utc = new Date(sheetStart + Math.round(Number(text) * day));
    return wall(
      utc.getUTCFullYear(),
      utc.getUTCMonth() + 1,
      utc.getUTCDate(),
      utc.getUTCHours(),
      utc.getUTCMinutes(),
      utc.getUTCSeconds(),
      timeZone,
    );
  }
  const parsed = /\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(parsed) ? null : parsed;
}

function wall(year: number, month: number, date: number, hour: number, minute: number, second: number, timeZone: string): number | null {
  if (month < 1 || month > 12 || date < 1 || date > 31 || hour > 24 || minute > 59 || second > 60) return null;
  return instantOf({ year, month, day: date, hour, minute, second }, timeZone);
}
