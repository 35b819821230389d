import type { Place, Policy } from './schema.ts';

/**
 * What a policy says, as one line a setting: `rule|insults` → `off`, `limit` → `200 CNY`; of a place with the place before
 * it: `place|jd|青柚家居|limit`. Two of them tell what was changed in between.
 */
export type Standing = Readonly<Record<string, string>>;

type Settings = Omit<Place, 'marketplace' | 'shop'>;

/** More of them are one line: a list that was imported is no change of each of its lines. */
const mostPhrases = 500;

export function standingOf(policy: Policy): Standing {
  const { clocks, exceptions, opens, closes, callBackAfter, places, ...settings } = policy;
  return {
    ...linesOf({ ...settings, clock: policy.clock ?? undefined }),
    ...Object.fromEntries(Object.entries(clocks).map(([marketplace, clock]) => [`clock|${marketplace}`, clockLine(clock)])),
    hours: `${hour(opens)}-${hour(closes)}`,
    'call-back': String(callBackAfter),
    exceptions: String(exceptions.length),
    ...Object.assign({}, ...places.map((one) => placed(one))),
  };
}

const hour = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
const clockLine = ({ first, each }: NonNullable<Policy['clock']>): string => `${first ?? ''}/${each ?? ''}`;

function placed({ marketplace, shop, ...settings }: Place): Standing {
  const where = `place|${marketplace ?? ''}|${shop?.replaceAll('|', ' ') ?? ''}|`;
  return Object.fromEntries(Object.entries(linesOf(settings)).map(([key, value]) => [where + key, value]));
}

/** What is not set leaves no line. */
function linesOf({ limit, limitPercent, limitTimes, clock, steps, progress, rules, phrases }: Settings): Standing {
  const lines: Record<string, string> = {};
  if (limit) lines['limit'] = `${limit.amount} ${limit.currency}`;
  if (typeof limitPercent === 'number') lines['limit-percent'] = String(limitPercent);
  if (typeof limitTimes === 'number') lines['limit-times'] = String(limitTimes);
  if (clock) lines['clock'] = clockLine(clock);
  for (const [step, seconds] of Object.entries(steps ?? {})) lines[`step|${step}`] = String(seconds);
  for (const [weight, seconds] of Object.entries(progress ?? {})) lines[`progress|${weight}`] = String(seconds);
  for (const [rule, grade] of Object.entries(rules ?? {})) lines[`rule|${rule}`] = grade;
  if (phrases && phrases.length > mostPhrases) lines['phrases'] = String(phrases.length);
  else for (const { find, severity, instead } of phrases ?? []) lines[`phrase|${find}`] = `${severity} ${instead}`.trim();
  return lines;
}

/** A setting that was changed; empty where it was not set. */
export interface Difference {
  readonly key: string;
  readonly was: string;
  readonly is: string;
}

/** What became different. Of a list of phrases it is one change, with the first of them by name: they are found under one name too. */
export function differencesOf(before: Standing, after: Standing): readonly Difference[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const all = keys.flatMap((key): readonly Difference[] => {
    const [was = '', is = ''] = [before[key], after[key]];
    return was === is ? [] : [{ key, was, is }];
  });
  const listOf = ({ key }: Difference): string => /^(place\|[^|]*\|[^|]*\|)?phrase\|/.exec(key)?.[0] ?? '';
  const lists = [...new Set(all.map(listOf))];
  return lists.flatMap((list) => {
    const some = all.filter((one) => listOf(one) === list);
    return list === '' ? some : [phrasesAs(list, some)];
  });
}

const named = 3;

function phrasesAs(list: string, some: readonly Difference[]): Difference {
  const say = (side: 'was' | 'is'): string => {
    const words = some.filter((one) => one[side] !== '').map(({ key }) => key.slice(list.length));
    return words.slice(0, named).join('、') + (words.length > named ? ` +${words.length - named}` : '');
  };
  return { key: list.replace(/phrase\|$/, 'phrases'), was: say('was'), is: say('is') };
}
