import { afterSpan } from './bounds.ts';
import type { Moment, Unit, When } from './bounds.ts';
import { englishNumber, englishValue } from './numerals.ts';
import { matchesOf } from '../language/matches.ts';

const month = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const form = new RegExp(
  String.raw`\b(?<skip>(?:every|each|last|past|first|per|previous|once an?|twice an?)\s+)?(?<lead>(?:within|in|inside|after)\s+)?(?:(?:about|around|approximately|approx|roughly|at most|the next|the following|the coming|another|next|in the|under|up to|max(?:imum)?|less than)\s+){0,3}(?:(?<half>half an?|a half|half)|(?<a>${englishNumber}))(?:\s*(?:-|–|~|\/|to|or)\s*(?<b>${englishNumber}))?(?:\s+(?:more|further|full|next|coming|upcoming))?\s*-?\s*(?<unit>(?:full\s+)?(?:business|working|work|biz)[\s-]*days?|minutes?|mins?|hours?|hrs?|h|calendar days?|days?|weeks?|wks?|fortnights?|months?|years?)\b(?<and>\s+and (?:a )?half)?(?:,?\s+(?:and\s+)?(?<rest>${englishNumber})\s*(?<sub>min(?:ute)?s?|hours?)\b)?(?<tail>\s+(?:from now|at (?:the )?(?:most|latest)|max|tops|or (?:less|sooner)|later|from today))?(?!\s+(?:ago|old|warranty|guarantee|return|refund policy|money|free|policy|late\b))(?!\s+(?:after|from|before|starting)\s+(?:\d|christmas|easter|${month}|mon|tue|wed|thu|fri|sat|sun))`,
  'gi',
);

const units: readonly (readonly [RegExp, Unit])[] = [
  [/bus|work|biz/i, 'workday'],
  [/^mi/i, 'minute'],
  [/^h/i, 'hour'],
  [/^w/i, 'week'],
  [/^f/i, 'fortnight'],
  [/^mo/i, 'month'],
  [/^y/i, 'year'],
];
export const unitOf = (words: string): Unit => units.find(([name]) => name.test(words))?.[1] ?? 'day';

/** Lengths of time in an English text: "within 2 business days", "in half an hour", "3-5 days", "1 hour and 30 minutes". */
export function enSpans(text: string, moment: Moment): When[] {
  const found: When[] = [];
  for (const match of matchesOf(text, form)) {
    const g = match.groups ?? {};
    const unit = unitOf(g['unit'] ?? '');
    // "in a minute" is a manner of speaking.
    if (g['skip'] || (/^an?$/i.test(g['a'] ?? '') && unit === 'minute')) continue;
    // "1/2 hour" is a part, "24/48 hours" a range.
    const part = unit === 'hour' && /^[13]\/[24]$/.test(`${g['a']}/${g['b']}`) && match[0].includes('/');
    const count = part ? Number(g['a']) / Number(g['b']) : (g['half'] ? 0.5 : englishValue(g['b'] ?? g['a'] ?? '')) + (g['and'] ? 0.5 : 0);
    const rest = englishValue(g['rest'] ?? '') * (/^h/i.test(g['sub'] ?? '') ? 3_600_000 : 60_000);
    // "1 day 2 hours" is meant to the second, unlike "1 day".
    const due = rest > 0 && unit === 'day' ? moment.at + count * 86_400_000 + rest : afterSpan(count, unit, moment) + (rest > 0 ? rest : 0);
    if (!Number.isFinite(due)) continue;
    const low = g['b'] && g['a'] && !part ? afterSpan(englishValue(g['a']), unit, moment) : Number.NaN;
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
