/** A time as a page states it, before it is known which day is meant. */
export interface Stated {
  readonly day:
    | { readonly kind: 'date'; readonly year: number | null; readonly month: number; readonly date: number }
    /** 0 today, 1 yesterday. */
    | { readonly kind: 'back'; readonly days: number }
    /** 0 Sunday to 6 Saturday; the last such day before today. */
    | { readonly kind: 'weekday'; readonly weekday: number }
    | null;
  readonly clock: { readonly hour: number; readonly minute: number; readonly second: number; readonly seconds: boolean } | null;
  /** Milliseconds before now, for "3 minutes ago". */
  readonly ago: number | null;
}

const months: readonly RegExp[] = [
  /^(jan|janeiro|ene|tháng 1\b|thg 1\b|ม\.?ค)/,
  /^(feb|fev|thg 2\b|tháng 2\b|ก\.?พ)/,
  /^(mar|mac|thg 3\b|tháng 3\b|มี\.?ค)/,
  /^(apr|abr|thg 4\b|tháng 4\b|เม\.?ย)/,
  /^(may|mai|mei|thg 5\b|tháng 5\b|พ\.?ค)/,
  /^(jun|thg 6\b|tháng 6\b|มิ\.?ย)/,
  /^(jul|thg 7\b|tháng 7\b|ก\.?ค)/,
  /^(aug|ago|agu|ogos|thg 8\b|tháng 8\b|ส\.?ค)/,
  /^(sep|set|thg 9\b|tháng 9\b|ก\.?ย)/,
  /^(oct|okt|out|thg 10\b|tháng 10\b|ต\.?ค)/,
  /^(nov|thg 11\b|tháng 11\b|พ\.?ย)/,
  /^(dec|des|dez|dis|thg 12\b|tháng 12\b|ธ\.?ค)/,
];
const backWords: readonly (readonly [RegExp, number])[] = [
  [/^(今天|今日|today|hoje|hari ini|hôm nay|วันนี้)/i, 0],
  [/^(昨天|昨日|yesterday|ontem|kemarin|semalam|hôm qua|เมื่อวาน)/i, 1],
  [/^(前天|前日)/, 2],
];
const weekdays: readonly RegExp[] = [
  /^(?:星期|周|週)[日天]|^sun/i,
  /^(?:星期|周|週)一|^mon/i,
  /^(?:星期|周|週)二|^tue/i,
  /^(?:星期|周|週)三|^wed/i,
  /^(?:星期|周|週)四|^thu/i,
  /^(?:星期|周|週)五|^fri/i,
  /^(?:星期|周|週)六|^sat/i,
];
const agoUnits: readonly (readonly [RegExp, number])[] = [
  [/^(\d{1,3})\s*(?:秒(?:钟)?前|s(?:ec(?:ond)?s?)? ago)$/i, 1_000],
  [/^(\d{1,3})\s*(?:分钟?前|m(?:in(?:ute)?s?)? ago)$/i, 60_000],
  [/^(\d{1,3})\s*(?:个?小时前|h(?:ours?|rs?)? ago)$/i, 3_600_000],
];
const clockOf = /^(凌晨|早上|上午|中午|下午|晚上)?\s*(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([ap]\.?m\.?)?$/i;

/**
 * Reads a time that a page states. The whole text must be a time; anything else gives null.
 * @param dayFirst 03/04/2026 is the third of April
 */
export function parseTime(raw: string, dayFirst = false): Stated | null {
  const text = raw.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  if (text === '' || text.length > 40) return null;
  if (/^(?:现在|刚刚|just now|now)$/i.test(text)) return { day: null, clock: null, ago: 0 };
  for (const [unit, size] of agoUnits) {
    const found = unit.exec(text);
    if (found) return { day: null, clock: null, ago: Number(found[1]) * size };
  }
  const days = /^(\d{1,2})\s*(?:天前|d(?:ays?)? ago)$/i.exec(text);
  if (days) return { day: { kind: 'back', days: Number(days[1]) }, clock: null, ago: null };

  const { day, rest } = leadingDay(text, dayFirst);
  const tail = rest.replace(/^[,\s]*(?:at |às )?[,\s]*/i, '').trim();
  if (tail === '') return day ? { day, clock: null, ago: null } : null;
  const clock = parseClock(tail);
  return clock ? { day, clock, ago: null } : null;
}

function leadingDay(text: string, dayFirst: boolean): { readonly day: Stated['day']; readonly rest: string } {
  const none = { day: null, rest: text };
  const full = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:T(?=\d))?(?=$|[\s,]|\d{1,2}:)/.exec(text);
  if (full) return dated(full[1], full[2], full[3], text.slice(full[0].length)) ?? none;
  const noYear = /^(\d{1,2})\s*[-月]\s*(\d{1,2})\s*日?(?=$|[\s,])/.exec(text);
  if (noYear) return dated(null, noYear[1], noYear[2], text.slice(noYear[0].length)) ?? none;
  const slashed = /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}))?(?=$|[\s,])/.exec(text);
  if (slashed) {
    const [month, date] = dayFirst ? [slashed[2], slashed[1]] : [slashed[1], slashed[2]];
    return dated(slashed[3] ?? null, month, date, text.slice(slashed[0].length)) ?? none;
  }
  for (const [word, back] of backWords) {
    const found = word.exec(text);
    if (found) return { day: { kind: 'back', days: back }, rest: text.slice(found[0].length) };
  }
  const named =
    /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? )?(\d{1,2})(?: de)? (thg \d{1,2}|tháng \d{1,2}|[\p{L}\p{M}.]{3,12})(?:(?: de)?,? (\d{4}))?(?=$|[\s,])/iu.exec(
      text,
    ) ?? null;
  if (named) {
    const month = monthOf(named[2] ?? '');
    if (month) return dated(named[3] ?? null, month, named[1], text.slice(named[0].length)) ?? none;
  }
  const first =
    /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?(?=$|[\s,])/i.exec(text);
  if (first) {
    const month = monthOf(first[1] ?? '');
    if (month) return dated(first[3] ?? null, month, first[2], text.slice(first[0].length)) ?? none;
  }
  for (const [weekday, pattern] of weekdays.entries()) {
    const found = pattern.exec(text);
    if (!found) continue;
    const word = /^(?:(?:星期|周|週)[一二三四五六日天]|[a-z]+\.?)/i.exec(text)?.[0] ?? found[0];
    return { day: { kind: 'weekday', weekday }, rest: text.slice(word.length) };
  }
  return none;
}

function dated(year: string | null | undefined, month: string | number | undefined, date: string | undefined, rest: string) {
  const [m, d] = [Number(month), Number(date)];
  const y = year ? Number(year) : null;
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31) || (y !== null && (y < 2000 || y > 2100))) return null;
  return { day: { kind: 'date', year: y, month: m, date: d } as const, rest };
}

function monthOf(word: string): number | null {
  const index = months.findIndex((one) => one.test(word.toLowerCase()));
  return index < 0 ? null : index + 1;
}

function parseClock(text: string): Stated['clock'] {
  const found = clockOf.exec(text);
  if (!found) return null;
  const [, part, hours, minutes, seconds, half] = found;
  let hour = Number(hours);
  const [minute, second] = [Number(minutes), Number(seconds ?? 0)];
  if (half && (hour < 1 || hour > 12)) return null;
  if (half) hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  else if (part && /下午|晚上|中午/.test(part) && hour < 12 && !(part === '中午' && hour > 9)) hour += 12;
  return hour <= 23 && minute <= 59 && second <= 59 ? { hour, minute, second, seconds: seconds !== undefined } : null;
}
