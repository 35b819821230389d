import { Chrono, configuration as english } from 'chrono-node/en';
import type { ParsedResult, Parser, ParsingContext, ParsingOption, ParsingResult, Refiner } from 'chrono-node';
import { createCasualConfiguration as chinese } from 'chrono-node/zh/hans';
import { without } from './bounds.ts';
import type { Moment, When } from './bounds.ts';
import { offsetAt, wallAt } from './zone.ts';

/** Reads the times of a text that chrono lacks or reads otherwise than our table. */
export type Reading = (text: string, moment: Moment) => When[];
/** What a result of chrono's own parsers is by our table; null where it is not to be trusted. */
export type Judging = (result: ParsedResult, text: string, moment: Moment) => When | null;

/** chrono hands its parsers the options of the call: that is how the moment reaches ours. */
const moments = new WeakMap<ParsingOption, Moment>();
const ownResults = new WeakMap<ParsedResult, When>();

/** Signs without which chrono finds nothing that we would keep. */
const mayRead = {
  zh: /\d\s*[月年]|[一二三四五六七八九十]月|[大昨今明后前][天日]|周|星期|礼拜/u,
  en: /\b(?:to(?:day|night|morrow)|tmr|noon|midnight|morning|afternoon|evening|night|week|month|year|days?|hours?|minutes?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\d{1,2}[:/.-]\d|\d\s*[ap]\.?m\b/i,
} as const;

/** One of our readings as a parser of chrono's. It is read once for a text and then handed out in order. */
function parserOf(read: Reading): Parser {
  const readings = new WeakMap<ParsingContext, readonly When[]>();
  const of = (context: ParsingContext): readonly When[] => {
    const known = readings.get(context);
    if (known) return known;
    const moment = moments.get(context.option);
    const found = moment ? read(context.text, moment).sort((a, b) => a.start - b.start) : [];
    readings.set(context, found);
    return found;
  };
  return {
    pattern: (context) => (of(context).length ? /[\s\S]/ : /(?!)/),
    extract(context, match) {
      const when = of(context).find((one) => one.start >= (match.index ?? 0));
      const moment = moments.get(context.option);
      if (!when || !moment) return null;
      const { year, month, day, hour, minute, second } = wallAt(when.due, moment.calendar.timeZone);
      const result = context.createParsingResult(when.start, when.end, { year, month, day, hour, minute, second });
      ownResults.set(result, when);
      return result;
    },
  };
}

const overlaps = (a: ParsedResult, b: ParsedResult): boolean => a.index < b.index + b.text.length && b.index < a.index + a.text.length;

/** Refiners around chrono's own: ours are put aside before they could be merged or dropped, and are back at the end. */
function around(): { readonly before: Refiner; readonly after: Refiner } {
  const aside = new WeakMap<ParsingContext, ParsingResult[]>();
  return {
    before: {
      refine(context, results) {
        const ours = results.filter((one) => ownResults.has(one));
        aside.set(context, ours);
        return results.filter((one) => !ours.some((own) => overlaps(one, own)));
      },
    },
    after: {
      refine(context, results) {
        const ours = aside.get(context) ?? [];
        return [...ours, ...results.filter((one) => !ours.some((own) => overlaps(one, own)))];
      },
    },
  };
}

function chronoWith(base: Pick<Chrono, 'parsers' | 'refiners'>, readings: readonly Reading[]): Chrono {
  const { before, after } = around();
  return new Chrono({ parsers: [...readings.map(parserOf), ...base.parsers], refiners: [before, ...base.refiners, after] });
}

/**
 * A reader of one language on chrono: its parsers and refiners, with our readings as parsers of their own that go first,
 * and `judge` to bring what is left of chrono's to our table.
 */
export function readerOf(language: 'zh' | 'en', readings: readonly Reading[], judge: Judging): Reading {
  let chrono: Chrono | null = null;
  return (text, moment) => {
    // chrono costs many times what ours do: it is asked only where ours leave something that it might read.
    const ours = readings.flatMap((read) => read(text, moment));
    if (!mayRead[language].test(without(text, ours))) return ours;
    chrono ??= chronoWith(language === 'en' ? english.createCasualConfiguration() : chinese(), readings);
    const { at, wall, calendar } = moment;
    const option: ParsingOption = { forwardDate: true };
    moments.set(option, moment);
    // The Chinese parsers read the machine's local time whatever zone is given: they get the shop's wall clock as that.
    const reference =
      language === 'en'
        ? { instant: new Date(at), timezone: offsetAt(at, calendar.timeZone) }
        : new Date(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
    return chrono.parse(text, reference, option).flatMap((result) => ownResults.get(result) ?? judge(result, text, moment) ?? []);
  };
}
