import { afterSpan, endOfPart } from './bounds.ts';
import type { Moment, When } from './bounds.ts';
import { endOf, plain, plusDays } from './calendar.ts';
import { comingDate, dayNamed, dayWord, mondayOf, monthForm, monthOf } from './en-days.ts';
import { unitOf } from './en-span.ts';
import { instantOf } from './zone.ts';
import { matchesOf } from '../language/matches.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** Ends of days, weeks, months and years; NaN where there is none. */
const periods: readonly { readonly form: RegExp; readonly due: (words: string, g: Groups, moment: Moment) => number }[] = [
  {
    // The end of the working day is the shop's closing hour; "end of day" by itself is the day's end.
    form: new RegExp(
      String.raw`\b(?:(?<pre>${dayWord})(?:'s)?\s+)?(?:by\s+)?(?<what>eod|cob|eob|close of (?:business|play)|closing time|(?:the )?end of (?:the |my |our )?(?:(?:business|working|work) )?(?:day|shift)|before (?:i|we) close)(?:,?\s+(?:on\s+)?(?<post>${dayWord}))?(?![a-z])`,
      'gi',
    ),
    due: (_, g, moment) => {
      const day = dayNamed(g['pre'] ?? g['post'] ?? 'today', moment);
      const whole = /^(?:eod|(?:the )?end of (?:the )?day)$/i.test(g['what'] ?? '');
      return whole ? endOf(day, moment.calendar) : instantOf({ ...day, hour: 0, minute: moment.calendar.closes }, moment.calendar.timeZone);
    },
  },
  { form: /\bwithin the (?<unit>hour|day|week|month)\b/gi, due: (_, g, moment) => afterSpan(1, unitOf(g['unit'] ?? ''), moment) },
  {
    form: /\b(?:eow|(?:the )?end of (?:(?:this|next|the following|the) )?week|(?:this|next|the coming|the following|coming) week|(?:(?:this|next|the|the coming) )?weekend)\b(?!\s+(?:ago|later|after|before|(?:on )?(?:mon|tue|wed|thu|fri|sat|sun)))(?<!day next week|day of next week|day this week|day of this week)/gi,
    due: (words, _, { wall, calendar }) => endOf(plusDays(mondayOf(plain(wall)), /next|following/i.test(words) ? 13 : 6), calendar),
  },
  {
    form: new RegExp(String.raw`\b(?:the )?end of (?<m>${monthForm})(?![a-z])|\bin (?<in>${monthForm})(?![a-z]|\s+\d)`, 'gi'),
    due: (_, g, moment) => {
      const first = comingDate(monthOf(g['m'] ?? g['in'] ?? ''), 1, moment);
      return first ? endOf(plain({ year: first.year, month: first.month + 1, day: 0 }), moment.calendar) : Number.NaN;
    },
  },
  {
    // A third of a month ends on its 10th, its 20th, its last day.
    form: new RegExp(String.raw`\b(?<third>early|mid|late)[- ](?:in )?(?<m>${monthForm})(?![a-z])`, 'gi'),
    due: (_, g, moment) => {
      const first = comingDate(monthOf(g['m'] ?? ''), 1, moment);
      if (!first) return Number.NaN;
      const late = plain({ year: first.year, month: first.month + 1, day: 0 });
      return endOf(/late/i.test(g['third'] ?? '') ? late : { ...first, day: /mid/i.test(g['third'] ?? '') ? 20 : 10 }, moment.calendar);
    },
  },
  {
    form: /\b(?:(?:the )?end of (?:the |this )?(?:next )?month|month[- ]end|eom|(?:later )?this month|next month)\b/gi,
    due: (words, _, { wall, calendar }) =>
      endOf(plain({ year: wall.year, month: wall.month + (/next/i.test(words) ? 2 : 1), day: 0 }), calendar),
  },
  {
    form: /\b(?:(?:the )?end of (?:the |this )?year|year[- ]end|eoy)\b/gi,
    due: (_, __, { wall, calendar }) => endOf({ year: wall.year, month: 12, day: 31 }, calendar),
  },
  {
    form: new RegExp(String.raw`\b(?:(?<pre>${dayWord}) )?(?:by|before|at) lunch(?:time)?(?: (?<post>${dayWord}))?\b`, 'gi'),
    due: (_, g, moment) => endOfPart(dayNamed(g['pre'] ?? g['post'] ?? 'today', moment), 'noon', moment.calendar),
  },
  {
    form: new RegExp(String.raw`\bfirst thing (?:in the (?:next )?morning|(?:on )?(?<day>${dayWord})(?: morning)?)\b`, 'gi'),
    due: (_, g, moment) => endOfPart(dayNamed(g['day'] ?? 'tomorrow', moment), 'morning', moment.calendar),
  },
];

/** Periods of the calendar in an English text: "EOD", "COB Friday", "this weekend", "end of the month". */
export function enPeriods(text: string, moment: Moment): When[] {
  return periods.flatMap(({ form, due }) =>
    matchesOf(text, form).flatMap((match): When[] => {
      const at = due(match[0], match.groups ?? {}, moment);
      const bound =
        /\b(?:by|before|until|till|no later than)\s*$/i.test(text.slice(Math.max(0, match.index - 20), match.index)) ||
        /^(?:by|before|within)/i.test(match[0]);
      return Number.isFinite(at)
        ? [{ start: match.index, end: match.index + match[0].length, due: at, earliest: null, kind: 'point', bound }]
        : [];
    }),
  );
}
