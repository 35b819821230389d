import { casual } from 'chrono-node/en';
import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { afterSpan, endOfPart, hourOf } from './bounds.ts';
import type { Moment, Part, Unit, When } from './bounds.ts';
import { endOf, plain, plusDays, plusMonths } from './calendar.ts';
import type { Day } from './calendar.ts';
import { englishNumber, englishValue } from './numerals.ts';
import { instantOf, offsetAt } from './zone.ts';

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
/** chrono reads "Tuesday morning" and "8 pm" and not "Tuesday in the morning" and "8 in the evening". Same length. */
const straight = (text: string): string =>
  text
    .replace(new RegExp(String.raw`\b(${dayWord}),? by (?=\d|noon)`, 'gi'), (all: string, day: string) => `${day} at `.padEnd(all.length))
    .replace(
      /\b(at\s+)?(\d{1,2}(?::\d\d)?) in the (morning|afternoon|evening)\b/gi,
      (all: string, at: string | undefined, hour: string, part: string) =>
        `${at ?? ''}${hour}${/^m/i.test(part) ? 'am' : 'pm'}`.padEnd(all.length),
    )
    .replace(/\b(morning|afternoon|evening) at (\d{1,2}(?::\d\d)?)(?![\d:]|\s*[ap]\.?m)/gi, (all: string, part: string, hour: string) =>
      `at ${hour}${/^m/i.test(part) ? 'am' : 'pm'}`.padEnd(all.length),
    )
    .replace(/ in the (morning|afternoon|evening)\b/gi, (all: string, part: string) => ` ${part}`.padEnd(all.length));

const weekdayForm = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?`;
const span = new RegExp(
  String.raw`\b(?<skip>(?:every|each|last|past|first|per|previous|once an?|twice an?)\s+)?(?<lead>(?:within|in|inside|after)\s+)?(?:(?:about|around|approximately|approx|roughly|at most|the next|the following|the coming|another|next|in the|under|up to|max(?:imum)?|less than)\s+){0,3}(?:(?<half>half an?|a half|half)|(?<a>${englishNumber}))(?:\s*(?:-|–|~|\/|to|or)\s*(?<b>${englishNumber}))?(?:\s+(?:more|further|full|next|coming|upcoming))?\s*-?\s*(?<unit>(?:full\s+)?(?:business|working|work|biz)[\s-]*days?|minutes?|mins?|hours?|hrs?|h|calendar days?|days?|weeks?|wks?|fortnights?|months?|years?)\b(?<and>\s+and (?:a )?half)?(?:,?\s+(?:and\s+)?(?<rest>${englishNumber})\s*(?<sub>min(?:ute)?s?|hours?)\b)?(?<tail>\s+(?:from now|at (?:the )?(?:most|latest)|max|tops|or (?:less|sooner)|later|from today))?(?!\s+(?:ago|old|warranty|guarantee|return|refund policy|money|free|policy|late\b))(?!\s+(?:after|from|before|starting)\s+(?:\d|christmas|easter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun))`,
  'gi',
);

const unitOf = (words: string): Unit => {
  const word = words.toLowerCase();
  if (/bus|work|biz/.test(word)) return 'workday';
  if (word.startsWith('mi')) return 'minute';
  if (word.startsWith('h')) return 'hour';
  if (word.startsWith('w')) return 'week';
  if (word.startsWith('f')) return 'fortnight';
  if (word.startsWith('mo')) return 'month';
  return word.startsWith('y') ? 'year' : 'day';
};

/** Lengths of time: "within 2 business days", "in half an hour", "3-5 days". */
function spans(text: string, moment: Moment): When[] {
  const found: When[] = [];
  for (const match of text.matchAll(span)) {
    const g = match.groups ?? {};
    if (g['skip']) continue;
    const unit = unitOf(g['unit'] ?? '');
    const vague = /^an?$/i.test(g['a'] ?? '') && unit === 'minute';
    // "1/2 hour" is a part, "24/48 hours" a range.
    const share = unit === 'hour' && /^[13]\/[24]$/.test(`${g['a']}/${g['b']}`) && /\//.test(match[0]);
    const high = share ? Number(g['a']) / Number(g['b']) : (g['half'] ? 0.5 : englishValue(g['b'] ?? g['a'] ?? '')) + (g['and'] ? 0.5 : 0);
    let due = afterSpan(high, unit, moment);
    const rest = englishValue(g['rest'] ?? '') * (/^h/i.test(g['sub'] ?? '') ? 3_600_000 : 60_000);
    // "1 day 2 hours" is meant to the second, unlike "1 day".
    if (rest > 0) due = (unit === 'day' ? moment.at + high * 86_400_000 : due) + rest;
    if (vague || !Number.isFinite(due)) continue;
    const low = g['b'] && g['a'] ? afterSpan(englishValue(g['a']), unit, moment) : Number.NaN;
    const bound = g['lead'] !== undefined || g['tail'] !== undefined || /\b(?:next|coming|upcoming|following)\s/i.test(match[0]);
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      due,
      earliest: Number.isFinite(low) ? low : null,
      kind: 'span',
      bound,
    });
  }
  return found;
}

const dayWord = String.raw`(?:today|tonight|tomorrow|tmrw?|${weekdayForm})`;
const periods: readonly { readonly form: RegExp; readonly due: (found: RegExpExecArray, moment: Moment) => number }[] = [
  {
    // The end of the working day is the shop's closing hour; "end of day" by itself is the day's end.
    form: new RegExp(
      String.raw`\b(?:(?<pre>${dayWord})(?:'s)?\s+)?(?<what>eod|cob|eob|close of (?:business|play)|closing time|(?:the )?end of (?:the |my |our )?(?:(?:business|working|work) )?(?:day|shift)|before (?:i|we) close)(?:,?\s+(?:on\s+)?(?<post>${dayWord}))?(?![a-z])`,
      'gi',
    ),
    due: (found, moment) => {
      const day = dayNamed(found.groups?.['pre'] ?? found.groups?.['post'] ?? 'today', moment);
      const whole = /^(?:eod|(?:the )?end of (?:the )?day)$/i.test(found.groups?.['what'] ?? '');
      return whole ? endOf(day, moment.calendar) : instantOf({ ...day, minute: moment.calendar.closes }, moment.calendar.timeZone);
    },
  },
  {
    // "Friday next week", "next week on Wednesday evening": of the week that begins next Monday, not the next Friday.
    form: new RegExp(
      String.raw`\b(?:(?<pre>${weekdayForm})(?<prePart> morning| afternoon| evening| night)?,?\s+(?:of\s+)?(?<w>next|this) week|(?<w2>next|this) week,?\s+(?:on\s+)?(?<post>${weekdayForm})(?<postPart> morning| afternoon| evening| night)?)\b`,
      'gi',
    ),
    due: (found, { wall, calendar }) => {
      const g = found.groups ?? {};
      const index = weekdays.findIndex((day) => (g['pre'] ?? g['post'] ?? '').toLowerCase().startsWith(day));
      const monday = plusDays(plain(wall), -((wall.weekday + 6) % 7));
      const day = plusDays(monday, ((index + 6) % 7) + (/next/i.test(g['w'] ?? g['w2'] ?? '') ? 7 : 0));
      const part = dayparts.find(([form]) => form.test(g['prePart'] ?? g['postPart'] ?? ''))?.[1];
      return part ? endOfPart(day, part, calendar) : endOf(day, calendar);
    },
  },
  {
    form: /\bwithin the (?<unit>hour|day|week|month)\b/gi,
    due: (found, moment) => afterSpan(1, unitOf(found.groups?.['unit'] ?? ''), moment),
  },
  {
    form: /\b(?:(?:the )?end of (?:the |this )?year|year[- ]end|eoy)\b/gi,
    due: (_, { wall, calendar }) => endOf({ year: wall.year, month: 12, day: 31 }, calendar),
  },
  {
    form: new RegExp(String.raw`\b(?:(?<pre>${dayWord}) )?(?:by|before|at) lunch(?:time)?(?: (?<post>${dayWord}))?\b`, 'gi'),
    due: (found, moment) =>
      endOfPart(dayNamed(found.groups?.['pre'] ?? found.groups?.['post'] ?? 'today', moment), 'noon', moment.calendar),
  },
  {
    form: /\b(?:eow|(?:the )?end of (?:(?:this|next|the following|the) )?week|(?:this|next|the coming|the following|coming) week|(?:(?:this|next|the|the coming) )?weekend)\b(?!\s+(?:ago|later|after|before))/gi,
    due: (found, { wall, calendar }) => {
      const sunday = plusDays(plain(wall), (7 - wall.weekday) % 7);
      return endOf(plusDays(sunday, /next|following/i.test(found[0]) ? 7 : 0), calendar);
    },
  },
  {
    form: /\b(?:(?:the )?end of (?:the |this )?(?<next>next )?month|month[- ]end|eom|(?:later )?this month|(?<also>next month))\b/gi,
    due: (found, { wall, calendar }) =>
      endOf(plain({ year: wall.year, month: wall.month + (found.groups?.['next'] || found.groups?.['also'] ? 2 : 1), day: 0 }), calendar),
  },
  {
    form: /\b(?:by|before|on|until|till) the (?<day>\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:of\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi,
    due: (found, { wall, calendar }) => {
      const day = Number(found.groups?.['day']);
      const month = plusMonths({ ...plain(wall), day: 1 }, day < wall.day ? 1 : 0);
      const exact = plain({ ...month, day });
      return exact.month === month.month && day > 0 ? endOf(exact, calendar) : Number.NaN;
    },
  },
  {
    form: new RegExp(String.raw`\b(?:(?<day>${dayWord})\s+(?:at\s+)?)?midnight(?:\s+(?<post>${dayWord}))?\b`, 'gi'),
    due: (found, moment) => endOf(dayNamed(found.groups?.['day'] ?? found.groups?.['post'] ?? 'today', moment), moment.calendar) + 1000,
  },
  {
    form: new RegExp(
      String.raw`\b(?:by|before|at|around|till|until|no later than)\s+(?<hour>1[0-2]|[1-9])(?:\s+o'?clock)?(?:\s+(?<day>${dayWord}))?(?=[\s.,;!)]|$)(?!\s*(?:[ap]\.?m|th\b|of\b|business|working|days?|hours?|min|weeks?|months?|%|pcs|items?|orders?|units?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[-/:.]\d))`,
      'gi',
    ),
    due: (found, moment) => {
      const word = found.groups?.['day'];
      const day = word ? dayNamed(word, moment) : plain(moment.wall);
      const isToday = day.day === moment.wall.day && day.month === moment.wall.month;
      const hour = hourOf(
        Number(found.groups?.['hour']),
        0,
        /night/i.test(word ?? '') ? 'evening' : null,
        !word ? 'open' : isToday ? 'today' : 'other',
        moment.wall,
      );
      return instantOf({ ...day, hour }, moment.calendar.timeZone);
    },
  },
  {
    form: new RegExp(String.raw`\bfirst thing (?:in the (?:next )?morning|(?:on )?(?<day>${dayWord})(?: morning)?)\b`, 'gi'),
    due: (found, moment) => endOfPart(dayNamed(found.groups?.['day'] ?? 'tomorrow', moment), 'morning', moment.calendar),
  },
];

/** The next such weekday, today counted. */
function dayNamed(word: string, { wall }: Moment): Day {
  const name = word.toLowerCase();
  if (/^to(?:day|night)/.test(name)) return plain(wall);
  if (/^tom|^tm/.test(name)) return plusDays(plain(wall), 1);
  const index = weekdays.findIndex((day) => name.startsWith(day));
  return plusDays(plain(wall), index < 0 ? 0 : (index - wall.weekday + 7) % 7);
}

const dayparts: readonly (readonly [RegExp, Part])[] = [
  [/\bmorning\b/i, 'morning'],
  [/\b(?:noon|midday)\b/i, 'noon'],
  [/\b(?:afternoon|arvo)\b/i, 'afternoon'],
  [/\b(?:evening|tonight|night)\b/i, 'evening'],
];

/** The instant at which a result of chrono ends, by our table: its own defaults (noon, now) are not deadlines. */
function dueOf(result: ParsedResult, moment: Moment): number {
  const last: ParsedComponents = result.end ?? result.start;
  const day = { year: last.get('year') ?? moment.wall.year, month: last.get('month') ?? 1, day: last.get('day') ?? 1 };
  const part = dayparts.find(([form]) => form.test(result.text))?.[1] ?? null;
  if (!last.isCertain('hour')) return part ? endOfPart(day, part, moment.calendar) : endOf(day, moment.calendar);
  if (last.isCertain('timezoneOffset')) return last.date().getTime();
  const hour = last.get('hour') ?? 0;
  const minute = last.get('minute') ?? 0;
  const settled = last.isCertain('meridiem') || hour > 12 || hour === 0 || /[ap]\.?m\b|noon|\b0\d:/i.test(result.text);
  if (settled)
    return instantOf({ ...day, hour, minute, second: last.isCertain('second') ? (last.get('second') ?? 0) : 0 }, moment.calendar.timeZone);
  const named = last.isCertain('day') || last.isCertain('weekday');
  const today = plain(moment.wall);
  const isToday = day.year === today.year && day.month === today.month && day.day === today.day;
  const base = named ? day : today;
  return instantOf(
    { ...base, hour: hourOf(hour, minute, part, !named ? 'open' : isToday ? 'today' : 'other', moment.wall), minute },
    moment.calendar.timeZone,
  );
}

const blank = (text: string, from: number, to: number): string => text.slice(0, from) + '\n'.repeat(to - from) + text.slice(to);

/** Times in an English text. Lengths, working days and the ends of periods are our own; the rest is chrono's. */
export function enWhens(text: string, moment: Moment): When[] {
  const found = spans(text, moment);
  let rest = / in the | by |(?:morning|afternoon|evening) at /i.test(text) ? straight(text) : text;
  for (const one of found) rest = blank(rest, one.start, one.end);
  for (const { form, due } of periods) {
    for (const match of rest.matchAll(form)) {
      const at = due(match, moment);
      if (!Number.isFinite(at)) continue;
      const end = match.index + match[0].length;
      found.push({ start: match.index, end, due: at, earliest: null, kind: 'point', bound: isBound(text, match.index) });
      rest = blank(rest, match.index, end);
    }
  }
  if (
    !/\d|today|ton|tom|tm|noon|mor|aft|even|night|day|week|month|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i.test(
      rest,
    )
  )
    return found;
  const reference = { instant: new Date(moment.at), timezone: offsetAt(moment.at, moment.calendar.timeZone) };
  for (const result of casual.parse(rest, reference, { forwardDate: true })) {
    if (!meant(result, text)) continue;
    const due = dueOf(result, moment);
    if (!Number.isFinite(due)) continue;
    const earliest = result.end ? result.start.date().getTime() : null;
    found.push({
      start: result.index,
      end: result.index + result.text.length,
      due,
      earliest,
      kind: 'point',
      bound: isBound(text, result.index),
    });
  }
  return found;
}

const isBound = (text: string, index: number): boolean =>
  /\b(?:by|before|until|till|no later than|latest|not later than|on)\s*$/i.test(text.slice(Math.max(0, index - 20), index));

/** "now", "2 to 5" in a count and bare numbers are no deadlines. */
function meant(result: ParsedResult, text: string): boolean {
  if (/^(?:now|just now|right now)$/i.test(result.text)) return false;
  if (!/[a-z:/.-]/i.test(result.text)) return false;
  return !/^(?:may|sun|sat|mar)$/i.test(result.text) || isBound(text, result.index);
}
