import { endOfPart, hourOf } from './bounds.ts';
import type { Moment, Part, When } from './bounds.ts';
import { endOf, plain, plusDays } from './calendar.ts';
import type { Day } from './calendar.ts';
import { dayForms, partOf } from './en-days.ts';
import { instantOf } from './zone.ts';
import { matchesOf } from '../language/matches.ts';

/** Words that name a day, a part of one or a clock time; neighbours make one point in time. */
type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'day'; readonly day: Day | null }
  | { readonly kind: 'part'; readonly part: Part; readonly alone: boolean }
  | { readonly kind: 'clock'; readonly from: Clock | null; readonly to: Clock }
);
interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | 'pm' | null;
  /** Minutes ahead of UTC where the words name a zone. */
  readonly zone: number | null;
}

const zones: Readonly<Record<string, number>> = {
  gmt: 0,
  utc: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  ist: 330,
  sgt: 480,
  myt: 480,
  hkt: 480,
  est: -300,
  edt: -240,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  jst: 540,
  aest: 600,
};
const half = String.raw`(?:a\.?m\.?|p\.?m\.?)(?![a-z])`;
const clockOf = (tag: string): string =>
  String.raw`(?:(?<n${tag}>noon|midday|midnight)|(?<h${tag}>[01]?\d|2[0-4])(?:[:.](?<m${tag}>[0-5]\d)(?!\d))?(?:\s*(?<a${tag}>${half})|\s*(?<o${tag}>o'?clock|hrs\b))?)`;
const clock = new RegExp(
  String.raw`(?<![\d.,:/$£€#-]|rm ?)\b(?:(?<lead>at|by|before|around|about|till|until|from|between|no later than|latest|@|after)\s+)?(?:${clockOf('1')}\s*(?:-|–|to|and|until|till)\s*)?${clockOf('2')}(?:\s*(?<zone>${Object.keys(zones).join('|')})\b)?(?![\d%]|[.,:/]\d|(?:st|nd|rd|th)\b|\s*-?\s*(?:business|working|more|full|days?|hours?|h\b|hrs?|min|weeks?|months?|years?|%|pcs|pieces|items?|orders?|units?|photos?|pictures?|stars?|of\b|cm|mm|kg|g\b|ml|usd|rm|inch|times?|people|others?)|\s*[-–]\s*\d)`,
  'gi',
);
const part =
  /(?<lead>\b(?:in the|this|by|at|before|late|early|later this|for the)\s+)?\b(?<part>morning|after ?noon|arvo|evening|night)\b/gi;
const gap =
  /^\s(?:van|slot|pick-?up|truck|flight|post|collection|run|round|delivery|courier|shift|batch)\s(?:on\s)?$|^[\s,]*(?:(?:at|by|before|on|of|around|about|in|the|@|from|between|no later than|latest|sharp|during|until|till)\s*,?\s*){0,3}$/i;

type Groups = Readonly<Record<string, string | undefined>>;

function clockIn(g: Groups, tag: '1' | '2', other: 'am' | 'pm' | null): Clock | null {
  const zone = g['zone'] ? (zones[g['zone'].toLowerCase()] ?? null) : null;
  const named = g[`n${tag}`]?.toLowerCase();
  if (named) return { hour: named === 'midnight' ? 24 : 12, minute: 0, half: null, zone };
  if (g[`h${tag}`] === undefined) return null;
  const marked = g[`a${tag}`]?.toLowerCase();
  const own = marked ? (marked.startsWith('a') ? 'am' : 'pm') : null;
  return { hour: Number(g[`h${tag}`]), minute: Number(g[`m${tag}`] ?? 0), half: own ?? other, zone };
}

function clocksIn(text: string): Token[] {
  const found: Token[] = [];
  for (const match of matchesOf(text, clock)) {
    const g: Groups = match.groups ?? {};
    const to = clockIn(g, '2', null);
    if (!to || to.hour > 24) continue;
    // "tomorrow 10-12": hours, right behind their day.
    const slot =
      g['h1'] !== undefined &&
      /\b(?:today|tonight|tomorrow|tmrw?|[a-z]+day),? $/i.test(text.slice(Math.max(0, match.index - 14), match.index));
    const settled = slot || g['n2'] || g['m2'] || g['a2'] || g['o2'] || g['zone'];
    // A bare number is an hour only behind such a word, and "between 2 and 4".
    if (!settled && !/^(?:at|by|before|around|till|until|no later than|latest|@|between|from)$/i.test(g['lead'] ?? '')) continue;
    if (!settled && /^\s*(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)/i.test(text.slice(match.index + match[0].length))) continue;
    if (!settled && /^(?:between|from)$/i.test(g['lead'] ?? '') && g['h1'] === undefined) continue;
    // "2 to 4pm" is the afternoon, "10 to 1pm" is not.
    const before = clockIn(g, '1', null);
    const from = before && before.half === null && to.half !== null && before.hour < to.hour % 12 ? { ...before, half: to.half } : before;
    found.push({ kind: 'clock', start: match.index, end: match.index + match[0].length, from, to });
  }
  return found;
}

/** More times than this in one clause are none that anybody meant. */
const most = 100;

function tokensIn(text: string, moment: Moment): Token[] {
  const found: Token[] = clocksIn(text);
  for (const { form, day } of dayForms) {
    for (const match of matchesOf(text, form)) {
      found.push({ kind: 'day', start: match.index, end: match.index + match[0].length, day: day(match.groups ?? {}, moment) });
    }
  }
  for (const match of matchesOf(text, part)) {
    const of = partOf(match.groups?.['part'] ?? '');
    if (of && !/\bgood\s*$/i.test(text.slice(0, match.index))) {
      found.push({
        kind: 'part',
        start: match.index,
        end: match.index + match[0].length,
        part: of,
        alone: match.groups?.['lead'] !== undefined,
      });
    }
  }
  // Where two overlap the longer stands; "this" of "this afternoon" belongs to both.
  const kept: Token[] = [];
  for (const one of found.slice(0, most).sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    const over = kept.filter((other) => one.start < other.end && other.start < one.end);
    if (over.every((other) => other.kind === 'part' && one.kind === 'day' && one.start === other.start)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start || (a.kind === 'day' ? -1 : 1));
}

const hours = ['twelve', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const hourWord = String.raw`(?<hour>${hours.join('|')}|1[0-2]|[1-9])`;
const inWords: readonly (readonly [RegExp, (hour: number) => string])[] = [
  [new RegExp(String.raw`\bhalf (?:past )?${hourWord}\b(?! (?:a|an|hours?|days?))`, 'gi'), (hour) => `${hour || 12}:30`],
  [new RegExp(String.raw`\b(?:a )?quarter past ${hourWord}\b`, 'gi'), (hour) => `${hour || 12}:15`],
  [new RegExp(String.raw`\b(?:a )?quarter to ${hourWord}\b`, 'gi'), (hour) => `${(hour + 11) % 12 || 12}:45`],
  [
    new RegExp(
      String.raw`(?<=\b(?:at|by|before|till|until) )${hourWord}\b(?= (?:tonight|today|tomorrow|o'clock|this |in the |[ap]\.?m)|[.,;!]|$)`,
      'gi',
    ),
    (hour) => `${hour || 12}`,
  ],
];

/** "half eight", "quarter to nine", "by seven tonight" in digits, at the same length. */
function inDigits(text: string): string {
  let out = text;
  for (const [form, digits] of inWords) {
    for (const match of matchesOf(out, form)) {
      const word = match.groups?.['hour'] ?? '';
      const hour = hours.indexOf(word.toLowerCase());
      const written = digits(hour >= 0 ? hour : Number(word) % 12);
      if (written.length <= match[0].length)
        out = out.slice(0, match.index) + written.padEnd(match[0].length) + out.slice(match.index + match[0].length);
    }
  }
  return out;
}

/** Days and clock times in an English text, in their order. What is past is among them. */
export function enPoints(written: string, moment: Moment): When[] {
  const text = /\b(?:half|quarter|(?:at|by|before|till|until) [a-z])/i.test(written) ? inDigits(written) : written;
  const groups: Token[][] = [];
  for (const token of tokensIn(text, moment)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const fits = group && last && !group.some((one) => one.kind === token.kind) && gap.test(text.slice(last.end, token.start));
    if (fits) group.push(token);
    else groups.push([token]);
  }
  return groups.flatMap((group) => whenOf(group, text, moment) ?? []);
}

function whenOf(group: readonly Token[], text: string, moment: Moment): When | null {
  const day = group.find((one) => one.kind === 'day');
  const time = group.find((one) => one.kind === 'clock');
  const word = group.find((one) => one.kind === 'part');
  if (day && day.day === null) return null;
  if (!day && !time && !(word?.kind === 'part' && word.alone)) return null;
  const start = Math.min(...group.map((one) => one.start));
  const end = Math.max(...group.map((one) => one.end));
  const words = text.slice(start, end);
  const of = word?.kind === 'part' ? word.part : /tonight/i.test(words) ? 'evening' : null;
  const today = plain(moment.wall);
  const named = day?.kind === 'day' && day.day ? day.day : null;
  const base = named ?? today;
  const where = !named ? 'open' : named.year === today.year && named.month === today.month && named.day === today.day ? 'today' : 'other';
  const { calendar, wall, at } = moment;
  const instant = ({ hour, minute, half: mark, zone }: Clock): number => {
    const settled = mark !== null || hour > 12 || hour === 0 || /\b0\d[:.]/.test(words) || /\bnoon|midday/i.test(words);
    const turn = mark ? (hour % 12) + (mark === 'pm' ? 12 : 0) : settled ? hour : hourOf(hour, minute, of, where, wall);
    if (zone !== null) return Date.UTC(base.year, base.month - 1, base.day, turn, minute) - zone * 60_000;
    const point = instantOf({ ...base, hour: turn, minute }, calendar.timeZone);
    // A time of day that is past today is tomorrow's.
    return !named && settled && point <= at ? instantOf({ ...plusDays(base, 1), hour: turn, minute }, calendar.timeZone) : point;
  };
  const bound =
    /\b(?:by|before|until|till|no later than|latest|on)\s*$/i.test(text.slice(Math.max(0, start - 20), start)) ||
    /\b(?:by|before|until|till|no later than|latest)\b/i.test(words);
  const point = (due: number, earliest: number | null = null): When => ({ start, end, due, earliest, kind: 'point', bound });
  if (time?.kind === 'clock') {
    const { hour, minute, half: mark } = time.to;
    const turn = mark ? (hour % 12) + (mark === 'pm' ? 12 : 0) : hourOf(hour, minute, of, 'other', wall);
    return {
      ...point(instant(time.to), time.from ? instant(time.from) : null),
      clock: { minutes: turn * 60 + minute, dayNamed: named !== null },
    };
  }
  if (!of) return point(endOf(base, calendar));
  const due = endOfPart(base, of, calendar);
  return point(!named && due <= at ? endOfPart(plusDays(base, 1), of, calendar) : due);
}
