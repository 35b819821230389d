import type { Calendar } from './promise.ts';
import { momentOf } from './bounds.ts';
import type { Moment, When } from './bounds.ts';
import { enPeriods } from './en-period.ts';
import { enPoints } from './en-point.ts';
import { enSpans } from './en-span.ts';
import { judgeChinese, judgeEnglish } from './judge.ts';
import { readerOf } from './reader.ts';
import { zhPoints } from './zh-point.ts';
import { zhSpans } from './zh-span.ts';

/** A cheap look before the dear one: without any of these signs there is no time in the text. */
const zhSign =
  /\d|[零一二两三四五六七八九十百半][个点时天小分刻工周星礼月年号日来多几零一二两三四五六七八九十到至~-]|[今明后昨前当次][天日早晚晨儿上下中后夜]|第二天|隔[天日]|转天|即日|周|星期|礼拜|月[底末内]|年[底前]|下班|打烊|收工|闭店|交班|[上中下正]午|早|清晨|凌晨|午[间后]|傍晚|晚|夜|[这本下]个?月|国庆|五一|十一|双十|春节|元旦|中秋|端午|清明|除夕|过年|元宵|圣诞|劳动节|六一八/u;
const enSign =
  /\d\s?(?:[ap]\.?m|h|o'?clock|st\b|nd\b|rd\b|th\b|wks?|biz|min)|\d\s*[:/.–-]\s*\d|(?:\b(?:at|by|before|until|till|around|about|between|from|than|latest)|@)\s*\d|\b(?:today|tonight|tomorrow|tmr|tmrw|noon|midnight|morning|afternoon|evening|night|lunch|week|month|year|fortnight|eo[mwy]|day|hours?|minutes?|mins?|hrs?|eod|cob|eob|close|closing|shift|end of|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const han = /\p{Script=Han}/u;
const latin = /[a-z]{2}/i;

const readChinese = readerOf('zh', [zhPoints, zhSpans], judgeChinese);
const readEnglish = readerOf('en', [enSpans, enPeriods, enPoints], judgeEnglish);

/** Same length, so that offsets hold: full-width digits and signs as half-width. */
const narrow = (text: string): string => text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/**
 * Times in words and the instants at which they end, by the table of promises, in the order of the text; never overlapping.
 * `at` is epoch ms. Expressions of the past are among them: their `due` is not after `at`.
 */
export function expressionsIn(text: string, at: number, calendar: Calendar): When[] {
  return expressionsAt(text, momentOf(at, calendar));
}

/** A cheap look: without any sign of a time there is none to be found. */
export const mayName = (text: string): boolean => zhSign.test(text) || enSign.test(text);

export function expressionsAt(raw: string, moment: Moment): When[] {
  const text = /[！-～]/.test(raw) ? narrow(raw) : raw;
  const isHan = han.test(text);
  if (!(isHan ? zhSign : enSign).test(text) && !(isHan && latin.test(text) && enSign.test(text))) return [];
  const found: When[] = [];
  if (isHan) found.push(...readChinese(text, moment));
  if (latin.test(text) && enSign.test(text)) found.push(...readEnglish(text, moment));
  return joined(apart(found, text.length), text);
}

/** Where two overlap the longer stands, then the earlier. */
function apart(all: readonly When[], length: number): When[] {
  if (all.length < 2) return [...all];
  const taken = new Uint8Array(length);
  const kept: When[] = [];
  for (const one of [...all].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (taken.subarray(one.start, one.end).includes(1)) continue;
    taken.fill(1, one.start, one.end);
    kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/**
 * "今天到周五", "10pm today - 8am tomorrow": two points with a dash or "to" between them are one range, its later end due.
 * "元旦过后1月4号": what comes after a point and names a later one is that later one.
 */
function joined(all: readonly When[], text: string): When[] {
  const out: When[] = [];
  for (const one of all) {
    const last = out.at(-1);
    const between = last && last.kind === 'point' && one.kind === 'point' ? text.slice(last.end, one.start) : null;
    if (
      last &&
      between !== null &&
      /^\s*(?:到|至|-|~|–|—|to|and|until|till)\s*$/i.test(between) &&
      one.due > last.due &&
      (!/and/i.test(between) || /\bbetween\s*$/i.test(text.slice(0, last.start)))
    ) {
      out[out.length - 1] = { ...one, start: last.start, earliest: last.due };
    } else if (last && /^[\s,的]{0,2}$/.test(between ?? '-') && /后$/.test(text.slice(last.start, last.end)) && one.due > last.due) {
      out[out.length - 1] = { ...one, start: last.start };
    } else out.push(one);
  }
  return out;
}
