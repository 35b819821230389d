import { endOfPart, hourOf } from './bounds.ts';
import type { Moment, Part, When } from './bounds.ts';
import { endOf, plain, plusDays, plusMonths } from './calendar.ts';
import type { Day } from './calendar.ts';
import { festivals } from './holidays.ts';
import { valueOf } from './numerals.ts';
import { instantOf, wallAt } from './zone.ts';
import { matchesOf } from '../language/matches.ts';

const offsets: readonly (readonly [RegExp, number])[] = [
  [/^大大后/, 4],
  [/^大后/, 3],
  [/^后/, 2],
  [/^(?:明|次|隔|第二|转)/, 1],
  [/^(?:今|当|即)/, 0],
  [/^昨/, -1],
  [/^大前/, -3],
  [/^前/, -2],
];
const parts: readonly (readonly [RegExp, Part])[] = [
  [/^凌晨/, 'dawn'],
  [/^(?:清早|清晨|一上班|一早|一大早|早|上午)/, 'morning'],
  [/^(?:中午|午间|正午)/, 'noon'],
  [/^(?:下午|午后|傍晚)/, 'afternoon'],
  [/^(?:晚|夜|半夜|深夜|今夜)/, 'evening'],
];
const partOf = (words: string | undefined): Part | null => (words ? (parts.find(([form]) => form.test(words))?.[1] ?? null) : null);

const partForm = String.raw`(?:凌晨|清早|清晨|一大早|一上班|一早|早上|早晨|早间|上午|中午|午间|正午|下午|午后|傍晚|晚上|晚间|夜里|夜间|半夜|深夜|早(?![就已先前点些日一晚退买])|(?<!最)晚(?!点|些|一|于|了|到|发|会|上|间))`;
const festivalForm = Object.keys(festivals)
  .sort((a, b) => b.length - a.length)
  .join('|');
const weekday = String.raw`[一二三四五六日天末1-7]`;
const dayForm = [
  String.raw`(?<rel>大大后天|大后[天日]|大前[天日]|明后两?天|今明两?天|[今明后昨前当][天日]|[今明]儿个?|即日|次日|隔[天日]|第二天|转天|[今明后昨](?=早|晚|晨|夜|上午|下午|中午))`,
  String.raw`(?<week>(?:本|这个?|下下个?|下个?|上个?)?(?:周|星期|礼拜))(?<dow>${weekday})(?!年)(?:\s*(?:到|至|-|~)\s*(?:周|星期|礼拜)?(?<dow2>[一二三四五六日天]))?`,
  String.raw`(?<period>(?:本|这个?|下下个?|下个?)(?:周|星期|礼拜)(?![一二三四五六日天末])|(?:本|这个|下个?)?月[底末]|\d{1,2}月月?底|[一二三四五六七八九十]{1,2}月月?底|(?:本|这个?|下个?|\d{1,2}|[一二三四五六七八九十]{1,2})月(?:初|[上中下]旬|中(?![旬秋间等午]))|(?:本|这个)月(?:内|之内|以内)|年[底前](?=之前|以前|前|内|$)|年前|周末)`,
  String.raw`(?<y>\d{4})\s*[年./-]\s*(?<ym>\d{1,2})\s*[月./-]\s*(?<yd>\d{1,2})[日号]?`,
  String.raw`(?<m>\d{1,2}|[一二三四五六七八九十]{1,2})\s*月\s*(?<d>\d{1,2}|[一二三四五六七八九十]{1,3})\s*[日号]?(?:\s*(?:-|~|到|至)\s*(?:(?<m2>\d{1,2}|[一二三四五六七八九十]{1,2})\s*月\s*)?(?<d2>\d{1,2}|[一二三四五六七八九十]{1,3})\s*[日号])?`,
  String.raw`(?<![\d./-])(?<sm>\d{1,2})[./](?<sd>\d{1,2})(?![\d./%元块折倍万k公斤级])(?=\s*[日号]?\s*(?:前|之前|以前|当天|上午|下午|晚上|中午|早上|\d{1,2}[:：点]))`,
  String.raw`(?<om>(?:本|这个|下个?)月)?(?<![客服工号专员坐席仓柜线])(?<od>\d{1,2}|[一二三四五六七八九十]{1,3})\s*[号日](?![线楼库仓店机门柜桌色模位选手地链内里后无款尺码]|之内|以内|之后|以后|到|单)`,
  String.raw`(?<feast>${festivalForm})(?![一二三四五六七八九十\d月大活价期特])(?:当天|期间|假期|节)?`,
].join('|');
const clockForm = (tag: string): string =>
  String.raw`(?<h${tag}>\d{1,2}|[零一二两三四五六七八九十]{1,3})\s*(?:[:：]\s*(?<c${tag}>[0-5]\d)(?::[0-5]\d)?(?!\d)|[点时](?:钟|整)?(?!候|间|效|长|常|不|而|段|期|候|代|髦|装|尚|刻(?!钟))(?<q${tag}>半|一刻|三刻|(?:[0-5]?\d|[一二三四五]?十[一二三四五六七八九]?|零[一二三四五六七八九])分?)?)`;
const bound = String.raw`(?<tail>\s*(?:之前|以前|前(?!台|面|端|两|几|后|往|来|期|天|一(?!定|起|并|次性)|三|\d)|之内|以内|内|左右|之后|以后|后(?![天日续面台期])|过后))?`;
const closing = String.raw`(?<closing>(?:下班|打烊|收工|闭店|交班)(?:之前|以前|前))`;
/** Signs that such a time can begin with: all other places are passed over at once. */
const first = String.raw`(?=[\d零一二两三四五六七八九十今明后昨前当即次隔第转大本这下周星礼年月每凌清早上中午正傍晚夜半深打收闭交${[...new Set(Object.keys(festivals).map((name) => name.charAt(0)))].join('')}])`;
const form = new RegExp(
  String.raw`${first}(?<skip>每(?:个)?(?:天|日|周|月|年|晚|早))?(?:(?:${dayForm})\s*[,，]?\s*(?:的)?\s*)?(?:${closing}|(?<part>${partForm})?\s*的?(?:${clockForm('')}(?:\s*(?:-|~|～|—|–|到|至)\s*(?<part2>${partForm})?\s*${clockForm('2')})?)?)${bound}`,
  'gu',
);

/** What every point in time has one of: a look at these is cheaper than the form. */
const may = new RegExp(
  String.raw`[点时:：天日号月周星礼儿早晚晨午夜昨今明即]|年[底前]|下班|打烊|收工|闭店|交班|\d\s*[./-]\s*\d|${festivalForm}`,
  'u',
);

const minutesOf = (colon: string | undefined, words: string | undefined): number => {
  if (colon) return Number(colon);
  if (!words) return 0;
  if (words === '半') return 30;
  if (words.endsWith('刻')) return words.startsWith('一') ? 15 : 45;
  return valueOf(words.replace('分', '').replace(/^零/, ''));
};

/** The next such month and day that is not long past; a deadline named once is not taken for next year's at once. */
function coming(month: number, day: number, { wall }: Moment): Day | null {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const near = plain({ year: wall.year, month, day });
  if (near.month !== month) return null;
  return daysBehind(near, wall) > 90 ? { ...near, year: near.year + 1 } : near;
}

const daysBehind = (day: Day, today: Day): number =>
  (Date.UTC(today.year, today.month - 1, today.day) - Date.UTC(day.year, day.month - 1, day.day)) / 86_400_000;

const monday = (wall: Day & { readonly weekday: number }): Day => plusDays(wall, -((wall.weekday + 6) % 7));
const place = (sign: string): number =>
  sign === '末' ? 6 : '一二三四五六日'.includes(sign) ? '一二三四五六日'.indexOf(sign) : sign === '天' ? 6 : Number(sign) - 1;
const weeks = (words: string): number => (words.startsWith('下下') ? 2 : words.startsWith('下') ? 1 : words.startsWith('上') ? -1 : 0);

type Groups = Readonly<Record<string, string | undefined>>;

/** The local day that the words name; `null`: none named, `undefined`: no such day. */
function dayOf(g: Groups, moment: Moment): { readonly day: Day; readonly today: boolean } | null | undefined {
  const { wall } = moment;
  const today = plain(wall);
  const at = (day: Day | null) =>
    day ? { day, today: day.year === today.year && day.month === today.month && day.day === today.day } : undefined;
  if (g['rel']) {
    if (/^明后/.test(g['rel'])) return at(plusDays(today, 2));
    if (/^今明/.test(g['rel'])) return at(plusDays(today, 1));
    return at(plusDays(today, offsets.find(([form]) => form.test(g['rel'] ?? ''))?.[1] ?? 0));
  }
  if (g['week'] !== undefined && g['dow'] !== undefined) {
    const turn = weeks(g['week']);
    const bare = /^[周星礼]/.test(g['week']);
    const day = plusDays(monday({ ...today, weekday: wall.weekday }), turn * 7 + place(g['dow2'] ?? g['dow']));
    // "周二" without an hour, said on a Tuesday, is the next one: today is called 今天.
    const behind = daysBehind(day, today);
    return at(bare && (behind > 0 || (behind === 0 && !g['h'] && !g['part'] && !g['closing'])) ? plusDays(day, 7) : day);
  }
  if (g['period']) {
    const words = g['period'];
    if (/^周末/.test(words)) return at(plusDays(monday({ ...today, weekday: wall.weekday }), 6));
    if (/周|星期|礼拜/.test(words)) return at(plusDays(monday({ ...today, weekday: wall.weekday }), weeks(words) * 7 + 6));
    if (/^年/.test(words)) return at({ year: today.year, month: 12, day: 31 });
    const third = /^(.+?)月(初|[上中下]旬|中)$/.exec(words);
    if (third) {
      // A third of a month ends on its 10th, its 20th, its last day.
      const [, of = '', part = ''] = third;
      const first = /[本这下]/.test(of)
        ? plain({ year: today.year, month: today.month + (of.startsWith('下') ? 1 : 0), day: 1 })
        : coming(valueOf(of), 1, moment);
      return at(
        first &&
          (part === '下旬' ? plain({ ...first, month: first.month + 1, day: 0 }) : { ...first, day: part.startsWith('中') ? 20 : 10 }),
      );
    }
    const named = /^(.+?)月月?底$/.exec(words)?.[1];
    const month = named && !/[本这下]/.test(named) ? valueOf(named) : null;
    if (month !== null) {
      const first = coming(month, 1, moment);
      return at(first && plain({ year: first.year, month: first.month + 1, day: 0 }));
    }
    return at(plain({ year: today.year, month: today.month + (words.startsWith('下') ? 2 : 1), day: 0 }));
  }
  if (g['y']) return at(plain({ year: Number(g['y']), month: Number(g['ym']), day: Number(g['yd']) }));
  if (g['m']) return at(coming(valueOf(g['m2'] ?? g['m']), valueOf(g['d2'] ?? g['d'] ?? ''), moment));
  if (g['sm']) return at(coming(Number(g['sm']), Number(g['sd']), moment));
  if (g['od']) {
    const day = valueOf(g['od']);
    if (!(day >= 1 && day <= 31)) return undefined;
    const next = g['om'] ? g['om'].startsWith('下') : day < today.day;
    const month = plusMonths({ ...today, day: 1 }, next ? 1 : 0);
    const exact = plain({ ...month, day });
    return exact.month === month.month ? at(exact) : undefined;
  }
  if (g['feast']) {
    const known = festivals[g['feast']];
    const of = (year: number): Day | null => {
      const key = typeof known === 'string' ? known : known?.[year];
      return key ? { year, month: Number(key.slice(0, 2)), day: Number(key.slice(3)) } : null;
    };
    const first = of(today.year);
    return at(first && daysBehind(first, today) > 30 ? of(today.year + 1) : first);
  }
  return null;
}

/** Points and periods of the calendar in a Chinese text: "明天中午12点前", "周五", "月底前", "今天下班前", "11月20日17点". */
export function zhPoints(text: string, moment: Moment): When[] {
  if (!may.test(text)) return [];
  const { wall, calendar } = moment;
  const found: When[] = [];
  for (const match of matchesOf(text, form)) {
    const g: Groups = match.groups ?? {};
    const words = match[0].trim();
    if (!words || g['skip']) continue;
    const dayless = !g['rel'] && !g['week'] && !g['period'] && !g['y'] && !g['m'] && !g['sm'] && !g['od'] && !g['feast'];
    const hourless = g['h'] === undefined;
    if (dayless && hourless && !g['part'] && !g['closing']) continue;
    if (!hourless && dayless && !clockIsMeant(text, match.index, g)) continue;
    const part = partOf(g['part']);
    const named = dayOf(g, moment);
    if (named === undefined) continue;
    const base = named?.day ?? plain(wall);
    const where = named ? (named.today ? 'today' : 'other') : 'open';
    const clock = (hour: string, colon: string | undefined, quarter: string | undefined, of: Part | null): number => {
      const minute = minutesOf(colon, quarter);
      // "七八点": the later.
      const spoken = /^[一二三四五六七八九]{2}$/u.test(hour) ? valueOf(hour[1] ?? '') : valueOf(hour);
      if (!(spoken <= 24) || !(minute < 60)) return Number.NaN;
      const turn = colon && /^\d\d$/.test(hour) && spoken < 10 ? spoken : hourOf(spoken, minute, of, where, wall);
      return instantOf({ ...base, hour: turn, minute }, calendar.timeZone);
    };
    let due: number;
    let earliest: number | null = null;
    if (g['closing']) due = instantOf({ ...base, hour: 0, minute: calendar.closes }, calendar.timeZone);
    else if (g['h'] !== undefined) {
      const first = clock(g['h'], g['c'], g['q'], part);
      if (g['h2'] === undefined) due = first;
      else {
        due = clock(g['h2'], g['c2'], g['q2'], partOf(g['part2']) ?? part);
        if (due < first && Number(g['h2']) < 12) due += 12 * 3_600_000;
        earliest = first;
      }
    } else if (named && /^(?:的)?(?:这个?时候|此时|这会儿|这时)/u.test(text.slice(match.index + match[0].length)))
      due = instantOf({ ...base, hour: wall.hour, minute: wall.minute }, calendar.timeZone);
    else if (part) due = endOfPart(base, part, calendar);
    else {
      const after = /后/.test(g['tail'] ?? '') && !g['closing'];
      due = endOf(after ? plusDays(base, 1) : base, calendar);
    }
    if (!Number.isFinite(due)) continue;
    // Said at night, "凌晨一点" and "早上九点" are still to come.
    if (!named && !hourless && due <= moment.at && (part === 'dawn' || (part === 'morning' && wall.hour >= 18))) {
      const { hour, minute } = wallAt(due, calendar.timeZone);
      due = instantOf({ ...plusDays(base, 1), hour, minute }, calendar.timeZone);
    }
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const last = g['h2'] ?? g['h'];
    const minute = minutesOf(g['c2'] ?? g['c'], g['h2'] === undefined ? g['q'] : g['q2']);
    const minutes =
      last === undefined ? Number.NaN : hourOf(valueOf(last), minute, partOf(g['part2']) ?? part, 'other', wall) * 60 + minute;
    found.push({
      start,
      end: start + words.replace(/[,，的\s]+$/u, '').length,
      due,
      earliest,
      kind: 'point',
      bound: g['tail'] !== undefined || g['closing'] !== undefined,
      ...(Number.isFinite(minutes) ? { clock: { minutes, dayNamed: named !== null } } : {}),
    });
  }
  return found;
}

/** "3点建议" and "快一点" name no hour: a bare hour needs a part of the day, a colon, minutes, or a bound after it. */
function clockIsMeant(text: string, index: number, g: Groups): boolean {
  if (g['part'] || g['tail'] || g['h2'] || g['c']) return !/[第共]$/u.test(text.slice(0, index));
  if (/[第共这那有差快慢早晚好多少]$/u.test(text.slice(0, index))) return false;
  const words = g['h'] ?? '';
  const behind = text.slice(index + text.slice(index).search(/[点时]/u) + 1);
  if (/^\d+$/.test(words) && /^(?:钟|整)?(?:我|给|准时|会|来|联系|回|再|$)/u.test(behind)) return true;
  if (g['q'] && !/^[一两]$/.test(words)) return true;
  return /^\d+$/.test(words) && Number(words) >= 7 && Number(words) <= 24;
}
