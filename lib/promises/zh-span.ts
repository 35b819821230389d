import { afterSpan } from './bounds.ts';
import type { Moment, Unit, When } from './bounds.ts';
import { number, valueOf } from './numerals.ts';
import { matchesOf } from '../language/matches.ts';

const units: readonly (readonly [RegExp, Unit])[] = [
  [/^个?工作[日天]$/, 'workday'],
  [/^(?:分钟|分|min|刻钟)/i, 'minute'],
  [/^(?:个?(?:小时|钟头|钟)|h)/i, 'hour'],
  [/^秒/, 'second'],
  [/^个?(?:自然)?[天日]$/, 'day'],
  [/^(?:周|个?星期|个?礼拜)$/, 'week'],
  [/^个?月$/, 'month'],
  [/^年$/, 'year'],
];
const unitOf = (words: string): Unit | null => units.find(([form]) => form.test(words))?.[1] ?? null;

const unit = String.raw`(?:个?工作[日天]|刻钟|分钟|min(?:s|utes?)?|个?小时|个?钟头|hours?|hrs?|h(?![a-z])|秒钟?|个?自然[日天]|天|日(?![期常本用均前志记程])|周(?![年末一二三四五六日])|个?星期(?![一二三四五六日天])|个?礼拜(?![一二三四五六日天])|个月|年)`;
/** A length has a unit and a number. */
const may = /[天日周年月时钟分秒h]|星期|礼拜|min/iu;
const before = String.raw`(?<last>(?:[前上每这头首]|(?<!最)近)[^\S\n]?|过去|已经?|超过?|满|拆封|质保|保修|价保|有效期|保质期|第|用了|过了|等了|晚了)?`;
const after = String.raw`(?<tail>\s*(?:之内|以内|内|里(?!面)|之后|以后|过后|后|左右|上下|前|之前|以前))?`;
/** Signs that it can begin with: all other places are passed over at once. */
const first = String.raw`(?=[\d零一二两三四五六七八九十百半前上每这头首近过已超满拆质保价有第用等晚])`;
const form = new RegExp(
  String.raw`${first}${before}(?<half>半(?=个?(?:小时|钟头|天|个月|年)))?(?<a>${number})?(?<more>来|多|几)?(?<mid>个半(?=小时|钟头|月))?(?:\s*(?:-|~|～|—|–|至|到|、)\s*(?<b>${number}))?\s*(?<unit>${unit})(?<and>半)?(?:[又零余]?(?<rest>${number})\s*(?<sub>个?小时|个?钟头|分钟?|天))?${after}`,
  'giu',
);
/** What follows makes it a fact about goods, rules or opening hours and no time to come. */
const factAfter =
  /^\s*(?:无理由|保修|质保|质量|价保|保价|包退|包换|营业|在线|客服|不间断|发货时效|前后|(?:以?内)?价保|(?:的?)(?:有效期|保质期|期限|使用|经验|质保)|大促|一次|一台|一瓶)/u;
/** Two digits spoken as a range: 三五天, 两三天, 一两个小时. */
const pair = /^[一二两三四五六七八九]{2}$/u;

/** Lengths of time in a Chinese text: "48小时内", "3-5个工作日", "两三天", "半小时后", "一个半小时". */
export function zhSpans(text: string, moment: Moment): When[] {
  if (!may.test(text)) return [];
  const found: When[] = [];
  for (const match of matchesOf(text, form)) {
    const part = match.groups ?? {};
    const { half, a, more, mid, b, and, rest, last, tail } = part;
    if (!half && !a) continue;
    const named = unitOf(part['unit'] ?? '');
    const end = match.index + match[0].length;
    // "这两天一直没动静" looks back, "这两天内", "这两天给您补" ahead.
    const ahead = last === '这' && (/内/.test(tail ?? '') || /^(?:就|会|给|帮|为|安排|把)/u.test(text.slice(end)));
    if (!named || (last && !ahead) || /前/.test(tail ?? '') || factAfter.test(text.slice(end))) continue;
    if (/日$/.test(part['unit'] ?? '') && named === 'day' && !/[内里后]/.test(tail ?? '')) continue;
    if (/[\d.]/.test(text[match.index - 1] ?? '')) continue;
    let low: number | null = null;
    let high: number;
    if (half) high = 0.5;
    else if (a && pair.test(a) && !b) {
      low = valueOf(a[0] ?? '');
      high = valueOf(a[1] ?? '');
    } else if (b) {
      low = valueOf(a ?? '');
      high = valueOf(b);
    } else high = valueOf(a ?? '');
    if (more === '几' && high % 10 === 0) high += 9;
    if (part['unit'] === '刻钟') high *= 15;
    if (and || mid) high += 0.5;
    let due = afterSpan(high, named, moment);
    const sub = rest ? unitOf(part['sub'] ?? '') : null;
    if (rest && (sub === 'minute' || sub === 'hour')) {
      // "8天20小时" is meant to the second, unlike "8天".
      const days = named === 'day' ? high : named === 'week' ? high * 7 : null;
      due = (days === null ? due : moment.at + days * 86_400_000) + valueOf(rest) * (sub === 'minute' ? 60_000 : 3_600_000);
    }
    if (!Number.isFinite(due)) continue;
    const earliest = low === null ? null : afterSpan(low, named, moment);
    const start = match.index;
    found.push({
      start,
      end,
      due,
      earliest: Number.isFinite(earliest ?? Number.NaN) ? earliest : null,
      kind: 'span',
      bound: tail !== undefined,
    });
  }
  return found;
}
