import type { Span } from './lang.ts';
import { rawSpan, type Normal } from './normalise.ts';
import { matchesOf } from './matches.ts';

/** A sum of money, a share or a multiple, as named in a text. */
export interface AmountNamed extends Span {
  readonly kind: 'money' | 'percent' | 'multiple';
  /** In the unit of `kind`: money in the currency's main unit, percent 0 to 100 (and above), times. */
  readonly value: number;
  /** ISO 4217; null for shares, multiples, and "$" alone where the country is unknown is read as USD. */
  readonly currency: string | null;
  readonly words: string;
}

/** Chinese numerals as people type them. */
export const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  仨: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const unit: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10000 };

/** A number in digits or in Chinese numerals ("一百二", "两千零五", "3.5", "1,280"); NaN where it is none. */
export const numberOf = (words: string): number => {
  const plain = words.replaceAll(',', '');
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  const mixed = /^(\d+(?:\.\d+)?)([百千万k])$/.exec(plain);
  if (mixed) return Number(mixed[1]) * (mixed[2] === 'k' ? 1000 : (unit[mixed[2] ?? ''] ?? Number.NaN));
  if (words === '半') return 0.5;
  let total = 0;
  let section = 0;
  let current = 0;
  let lastUnit = 1;
  let zero = false;
  for (const char of words) {
    const d = digits[char];
    const u = unit[char];
    if (d !== undefined) {
      current = d;
      if (d === 0) zero = true;
    } else if (u === 10000) {
      total = (section + current) * u;
      section = 0;
      current = 0;
      lastUnit = u;
    } else if (u !== undefined) {
      section += (current || 1) * u;
      current = 0;
      lastUnit = u;
      zero = false;
    } else return Number.NaN;
  }
  // "一百二" is 120, "一百零二" 102.
  return total + section + (current && !zero && lastUnit >= 100 ? (current * lastUnit) / 10 : current);
};

const arabic = '\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,4})?|\\d{1,10}(?:\\.\\d{1,4})?';
const han = '[零〇一二两三四五六七八九十百千万]{1,12}';
const before: readonly (readonly [string, string])[] = [
  ['rm', 'MYR'],
  ['s\\$', 'SGD'],
  ['sgd', 'SGD'],
  ['us\\$', 'USD'],
  ['usd', 'USD'],
  ['nt\\$', 'TWD'],
  ['hk\\$', 'HKD'],
  ['a\\$', 'AUD'],
  ['aud', 'AUD'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['¥', 'CNY'],
  ['rmb', 'CNY'],
  ['cny', 'CNY'],
  ['php', 'PHP'],
  ['₱', 'PHP'],
  ['rp', 'IDR'],
  ['฿', 'THB'],
  ['\\$', 'USD'],
];
const leading = new RegExp(`(?<![a-z])(${before.map(([sign]) => sign).join('|')}) ?(${arabic})(?![\\d%])`, 'g');
const trailing = new RegExp(
  `(?<![\\d.一二两三四五六七八九十百千万])(${arabic}|${han}) ?(?:(多|来))?(元|块钱?|圆|毛|角|分钱|人民币|rmb|yuan|ringgit|myr|rm|sgd|usd|dollars?|bucks?|quid|pounds?|gbp|euros?|eur|€|£|pesos?|baht|cents?)(?:(\\d|[一二三四五六七八九])(?![\\d个件天]))?`,
  'g',
);
const share = new RegExp(`(?<![\\d.])(${arabic}) ?(?:%|percent|per cent)|百分之(${arabic}|${han}|百)`, 'g');
const tenths = /([1-9]|[一二三四五六七八九])(?:成)(?!新|功|立|本|分|为|了|人|年|品|套)/g;
/** "八折" is 20 per cent off, "八五折" 15. */
const off = /(?<![\d.一二三四五六七八九十第])(对|半|[1-9]\.?\d?|[一二三四五六七八九]{1,2}) ?折(?![叠腾损痕断页扇旧回返射椅了就起])/g;
const times = new RegExp(
  `(?<![\\d.一二两三四五六七八九十])(${arabic}|[一二两三四五六七八九十]+) ?(?:倍|times the (?:price|amount|money)|x the price)|假一[赔罚]([一二两三四五六七八九十\\d]+)|退一[赔]([一二两三四五六七八九十\\d]+)`,
  'g',
);
const unitOf: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:毛|角)$/, 'CNY', 0.1],
  [/^分钱$/, 'CNY', 0.01],
  [/^(?:元|块钱?|圆|人民币|rmb|yuan)$/, 'CNY', 1],
  [/^(?:ringgit|myr|rm)$/, 'MYR', 1],
  [/^sgd$/, 'SGD', 1],
  [/^cents?$/, 'USD', 0.01],
  [/^(?:usd|dollars?|bucks?)$/, 'USD', 1],
  [/^(?:quid|pounds?|gbp|£)$/, 'GBP', 1],
  [/^(?:euros?|eur|€)$/, 'EUR', 1],
  [/^pesos?$/, 'PHP', 1],
  [/^baht$/, 'THB', 1],
];

/** More sums than this in one text are no sums that anybody meant. */
const most = 200;

/** Every sum, share and multiple in a normalised text, in its order. */
export const amountsIn = (normal: Normal): AmountNamed[] => {
  const { text } = normal;
  if (!/\d|[一二两三四五六七八九十百千万]|[半对]折/.test(text)) return [];
  const found: (AmountNamed & { readonly from: number })[] = [];
  const add = (from: number, words: string, kind: AmountNamed['kind'], value: number, currency: string | null) => {
    if (
      found.length >= most ||
      !Number.isFinite(value) ||
      found.some((known) => known.from <= from && from < known.from + known.words.length)
    )
      return;
    found.push({ ...rawSpan(normal, from, from + words.length), from, kind, value, currency, words });
  };
  for (const hit of matchesOf(text, leading))
    add(
      hit.index,
      hit[0],
      'money',
      numberOf(hit[2] ?? ''),
      before.find(([sign]) => new RegExp(`^${sign}$`).test(hit[1] ?? ''))?.[1] ?? null,
    );
  for (const hit of matchesOf(text, trailing)) {
    const known = unitOf.find(([sign]) => sign.test(hit[3] ?? ''));
    if (!known) continue;
    const rest = hit[4] ? numberOf(hit[4]) / 10 : 0;
    add(hit.index, hit[0], 'money', Math.round((numberOf(hit[1] ?? '') * known[2] + rest * known[2]) * 100) / 100, known[1]);
  }
  for (const hit of matchesOf(text, share))
    add(hit.index, hit[0], 'percent', hit[2] === '百' ? 100 : numberOf(hit[1] ?? hit[2] ?? ''), null);
  for (const hit of matchesOf(text, tenths)) add(hit.index, hit[0], 'percent', numberOf(hit[1] ?? '') * 10, null);
  for (const hit of matchesOf(text, off)) {
    const tenths = (hit[1] ?? '').replace('.', '');
    const paid = Number([...tenths].map((sign) => (/[对半]/.test(sign) ? 5 : numberOf(sign))).join(''));
    add(hit.index, hit[0], 'percent', 100 - (tenths.length > 1 ? paid : paid * 10), null);
  }
  for (const hit of matchesOf(text, times)) add(hit.index, hit[0], 'multiple', numberOf(hit[1] ?? hit[2] ?? hit[3] ?? ''), null);
  return found.sort((a, b) => a.from - b.from).map(({ from: _from, ...amount }) => amount);
};
