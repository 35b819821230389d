import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { endOfPart, hourOf } from './bounds.ts';
import type { Moment, When } from './bounds.ts';
import { endOf, plain } from './calendar.ts';
import type { Day } from './calendar.ts';
import { partOf } from './en-days.ts';
import { instantOf } from './zone.ts';

const dayOf = (part: ParsedComponents, { wall }: Moment): Day => ({
  year: part.get('year') ?? wall.year,
  month: part.get('month') ?? wall.month,
  day: part.get('day') ?? wall.day,
});

/** A result of chrono's English by our table: its own defaults (noon, now) are no deadlines. */
export function judgeEnglish(result: ParsedResult, text: string, moment: Moment): When | null {
  const { text: words, index: start } = result;
  const bound = /\b(?:by|before|until|till|no later than|latest|on)\s*$/i.test(text.slice(Math.max(0, start - 20), start));
  // "now", bare numbers, and words that are months or days only by their letters.
  if (/^(?:(?:just|right) )?now$/i.test(words) || !/[a-z:/.-]/i.test(words) || (/^(?:may|sun|sat|mar|second)$/i.test(words) && !bound))
    return null;
  const due = dueOf(result.end ?? result.start, words, moment);
  return Number.isFinite(due) ? { start, end: start + words.length, due, earliest: null, kind: 'point', bound } : null;
}

function dueOf(last: ParsedComponents, words: string, moment: Moment): number {
  const { calendar, wall } = moment;
  const day = dayOf(last, moment);
  const part = partOf(words);
  if (!last.isCertain('hour')) return part ? endOfPart(day, part, calendar) : endOf(day, calendar);
  if (last.isCertain('timezoneOffset')) return last.date().getTime();
  const [hour, minute] = [last.get('hour') ?? 0, last.get('minute') ?? 0];
  if (last.isCertain('meridiem') || hour > 12 || hour === 0) return instantOf({ ...day, hour, minute }, calendar.timeZone);
  const named = last.isCertain('day') || last.isCertain('weekday');
  const today = plain(wall);
  const where = !named ? 'open' : day.year === today.year && day.month === today.month && day.day === today.day ? 'today' : 'other';
  return instantOf({ ...(named ? day : today), hour: hourOf(hour, minute, part, where, wall), minute }, calendar.timeZone);
}

/** A result of chrono's Chinese: only a day that it is sure of. It takes 快一点 for an hour, 熬夜 for tonight, and 3天内 for noon. */
export function judgeChinese(result: ParsedResult, _: string, moment: Moment): When | null {
  const last = result.end ?? result.start;
  if (!/[月号日周天]|星期|礼拜/u.test(result.text) || !last.isCertain('day') || !last.isCertain('month') || last.isCertain('hour'))
    return null;
  const due = endOf(dayOf(last, moment), moment.calendar);
  return { start: result.index, end: result.index + result.text.length, due, earliest: null, kind: 'point', bound: false };
}
