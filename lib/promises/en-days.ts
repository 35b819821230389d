import type { Moment, Part } from './bounds.ts';
import { plain, plusDays, plusMonths, weekdayOf } from './calendar.ts';
import type { Day } from './calendar.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const weekdayForm = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?`;
export const monthForm = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
export const dayWord = String.raw`(?:today|tonight|tomorrow|tmrw?|tml|${weekdayForm})`;

const parts: readonly (readonly [RegExp, Part])[] = [
  [/morning/i, 'morning'],
  [/noon\b(?<!after ?noon)|midday/i, 'noon'],
  [/after ?noon|arvo/i, 'afternoon'],
  [/evening|tonight|night/i, 'evening'],
];
export const partOf = (words: string): Part | null => parts.find(([form]) => form.test(words))?.[1] ?? null;

export const mondayOf = (day: Day): Day => plusDays(day, -((weekdayOf(day) + 6) % 7));
const utc = (day: Day): number => Date.UTC(day.year, day.month - 1, day.day);

/** The weekday's next coming, today not counted: today is called today. */
function comingWeekday(word: string, { wall }: Moment): Day {
  const index = weekdays.findIndex((name) => word.toLowerCase().startsWith(name));
  return plusDays(plain(wall), ((index - wall.weekday + 6) % 7) + 1);
}

/** Today, tonight, tomorrow or the next such weekday. */
export function dayNamed(word: string, moment: Moment): Day {
  if (/^to(?:day|night)/i.test(word)) return plain(moment.wall);
  return /^to?m/i.test(word) ? plusDays(plain(moment.wall), 1) : comingWeekday(word, moment);
}

/** A month and a day: this year's, or next year's where this one is more than 90 days past. */
export function comingDate(month: number, day: number, { wall }: Moment, year?: number): Day | null {
  const exact = plain({ year: year ?? wall.year, month, day });
  if (exact.month !== month || day < 1) return null;
  return year === undefined && utc(plain(wall)) - utc(exact) > 90 * 86_400_000 ? { ...exact, year: exact.year + 1 } : exact;
}

export const monthOf = (word: string): number => months.indexOf(word.slice(0, 3).toLowerCase()) + 1;

const yearOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : Number(word) + (word.length === 2 ? 2000 : 0);

/** "11/25" by its only reading, or of two the one that comes first. */
function slashed(a: number, b: number, year: number | undefined, moment: Moment): Day | null {
  const readings = [comingDate(a, b, moment, year), comingDate(b, a, moment, year)].filter((day) => day !== null);
  const today = utc(plain(moment.wall));
  return readings.filter((day) => utc(day) >= today).sort((x, y) => utc(x) - utc(y))[0] ?? readings[0] ?? null;
}

/** Forms that name a day, each with what it names; null: no such day. Weekday names before a date say it twice. */
export const dayForms: readonly {
  readonly form: RegExp;
  readonly day: (g: Readonly<Record<string, string | undefined>>, moment: Moment) => Day | null;
}[] = [
  { form: /\b(?:the )?day after tomorrow\b/gi, day: (_, { wall }) => plusDays(plain(wall), 2) },
  { form: /\b(?:today|tonight|(?:later )?this(?= (?:morning|after ?noon|evening|arvo)))\b/gi, day: (_, { wall }) => plain(wall) },
  {
    form: /\b(?:tomorrow|tmrw?|tml|(?:the )?next day|(?:the )?next(?= (?:morning|evening|after ?noon)))\b/gi,
    day: (_, { wall }) => plusDays(plain(wall), 1),
  },
  { form: /\b(?:yesterday|last night)\b/gi, day: (_, { wall }) => plusDays(plain(wall), -1) },
  {
    form: /\b(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})\b/g,
    day: (g, moment) => comingDate(Number(g['m']), Number(g['d']), moment, Number(g['y'])),
  },
  {
    form: new RegExp(
      String.raw`\b(?:${weekdayForm},?\s+)?(?:the\s+)?(?:(?<from>\d{1,2})(?:st|nd|rd|th)?\s*(?:-|–|to)\s*)?(?<d>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<m>${monthForm})(?:,?\s+(?<y>20\d\d))?(?![a-z])`,
      'gi',
    ),
    day: (g, moment) => comingDate(monthOf(g['m'] ?? ''), Number(g['d']), moment, yearOf(g['y'])),
  },
  {
    form: new RegExp(
      String.raw`\b(?:${weekdayForm},?\s+)?(?<m>${monthForm})\s+(?:the\s+)?(?<d>\d{1,2})(?:st|nd|rd|th)?(?!:|\s*[ap]\.?m)(?:\s*(?:-|–|to)\s*(?<to>\d{1,2})(?:st|nd|rd|th)?(?!:|\d|\s*[ap]\.?m))?(?:,?\s+(?<y>20\d\d))?\b`,
      'gi',
    ),
    day: (g, moment) => comingDate(monthOf(g['m'] ?? ''), Number(g['to'] ?? g['d']), moment, yearOf(g['y'])),
  },
  {
    form: new RegExp(
      String.raw`\b(?<a>\d{1,2})/(?<b>\d{1,2})(?:/(?<y>\d{4}|\d{2}))?\b(?!\s*(?:h|hrs?|hours?|days?|of|star|7)\b|/|%)`,
      'gi',
    ),
    day: (g, moment) => (g['a'] === '24' ? null : slashed(Number(g['a']), Number(g['b']), yearOf(g['y']), moment)),
  },
  {
    form: new RegExp(
      String.raw`\b(?:(?<which>this coming|this|next|coming|last|every|each)\s+)?(?<name>${weekdayForm})(?<each>s)?(?:\s+(?:of\s+)?(?<week>this|next)\s+week)?\b(?!\s+to\s+${weekdayForm})`,
      'gi',
    ),
    day: (g, moment) => {
      const coming = comingWeekday(g['name'] ?? '', moment);
      if (g['each'] || /last|every|each/i.test(g['which'] ?? '')) return null;
      const next = /next/i.test(g['which'] ?? g['week'] ?? '');
      if (!next && !g['week']) return coming;
      return plusDays(mondayOf(plain(moment.wall)), ((weekdayOf(coming) + 6) % 7) + (next ? 7 : 0));
    },
  },
  {
    form: new RegExp(String.raw`\b(?<week>this|next) week,?\s+(?:on\s+)?(?<name>${weekdayForm})\b`, 'gi'),
    day: (g, moment) =>
      plusDays(
        mondayOf(plain(moment.wall)),
        ((weekdayOf(comingWeekday(g['name'] ?? '', moment)) + 6) % 7) + (/next/i.test(g['week'] ?? '') ? 7 : 0),
      ),
  },
  {
    form: /\b(?:(?<=\b(?:by|before|on|until|till) )the|on the) (?<d>\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:of\b|day|order|time))/gi,
    day: (g, { wall }) => {
      const day = Number(g['d']);
      const first = plusMonths({ ...plain(wall), day: 1 }, day < wall.day ? 1 : 0);
      const exact = plain({ ...first, day });
      return exact.month === first.month && day > 0 ? exact : null;
    },
  },
];
