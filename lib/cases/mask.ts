import type { Span } from '../language/lang.ts';

/** How words are written down: `mask`, or as they are where a shop's policy says so. `keep` names what is never hidden. */
export type Hide = (text: string, keep?: readonly string[]) => string;

/** Nothing is hidden. */
export const asIs: Hide = (text) => text;

/** What a masked stretch was. */
export type Personal = 'phone' | 'identity' | 'card' | 'address' | 'email';

export interface PersonalSpan extends Span {
  readonly kind: Personal;
}

/** Same length, so that offsets hold. */
const narrow = (text: string): string =>
  text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const digitsOf = (words: string): string => words.replace(/\D/g, '');

/** Check digit of a mainland identity number (GB 11643). */
function isIdentity(words: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(words[i]), 0);
  return '10X98765432'[sum % 11] === words[17]?.toUpperCase();
}

/** Luhn's check digit, which every bank card carries (ISO/IEC 7812-1). */
export function isCard(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    sum += i % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
  }
  return digits.length >= 13 && digits.length <= 19 && sum % 10 === 0;
}

/** The number is called an order, parcel or invoice right before it. */
const numbered =
  /(?:订单(?:编?号|号码)?|单号|运单|快递单?号?|物流单?号?|编号|流水号?|交易号|发票号码?|税号|order|parcel|tracking|invoice|ref(?:erence)?|awb|rma|case|ticket|sku|batch|lot)(?:\s*(?:no|num|number|id|#))?\s*[.:：#是为]?\s*[#\w-]{0,12}$/i;
const carded = /(?:银行)?卡(?:号|是|:)|card(?:\s*(?:no|number))?|账号|帐号|account/i;
const identified = /身份证|证件号?|\bnric\b|\bic\s*(?:no|number)?\b|passport|护照/i;
const called =
  /\b(?:call|phone|tel|telephone|mobile|cell|whatsapp|wa|hp|h\/p|contact|number|reach|text|ring|sms)\b|电话|手机|联系方式|号码|致电/i;

interface Form {
  readonly kind: Personal;
  readonly form: RegExp;
  /** A closer look at the words and what stands before and behind them. */
  readonly means?: (words: string, before: string) => boolean;
}

const free = String.raw`(?<![\d*])`;
const ends = String.raw`(?![\d*])`;
const building = String.raw`(?:号楼|号院|号|弄|栋|幢|座|单元|室|楼|层|户|房|门|[A-Za-z]?座)`;

const forms: readonly Form[] = [
  {
    kind: 'identity',
    form: new RegExp(String.raw`${free}[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]${ends}`, 'g'),
    means: (words, before) => isIdentity(words) || identified.test(before),
  },
  { kind: 'identity', form: new RegExp(String.raw`${free}\d{17}[\dXx]${ends}`, 'g'), means: (_, before) => identified.test(before) },
  { kind: 'identity', form: /\b[STFGM]\d{7}[A-Z]\b/g, means: (_, before) => !numbered.test(before) },
  { kind: 'identity', form: /(?<!\d)\d{6}-\d{2}-\d{4}(?!\d)/g, means: (_, before) => !numbered.test(before) },
  {
    kind: 'card',
    form: new RegExp(String.raw`${free}\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}${ends}`, 'g'),
    means: (words, before) => !numbered.test(before) && (isCard(digitsOf(words)) || carded.test(before)),
  },
  {
    kind: 'card',
    form: new RegExp(String.raw`${free}\d{13,19}${ends}`, 'g'),
    means: (words, before) =>
      !numbered.test(before) && (carded.test(before) || (isCard(words) && /^(?:62\d{14}|62\d{17}|4\d{15}|5[1-5]\d{14})$/.test(words))),
  },
  {
    kind: 'phone',
    form: new RegExp(String.raw`(?<![\d*-])(?:\+?(?:86|0086)[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2}(?![\d*]|-\d)`, 'g'),
    means: (_, before) => !numbered.test(before),
  },
  {
    kind: 'phone',
    form: new RegExp(String.raw`(?<![\d*-])\(?0[1-9]\d{1,2}\)?[ -]\d{7,8}(?:-\d{1,5})?(?![\d*]|-\d)`, 'g'),
    means: (_, before) => !numbered.test(before),
  },
  {
    kind: 'phone',
    form: new RegExp(String.raw`(?<![\d*\w])\+\d{1,3}(?:[ .-]?\(?\d{1,5}\)?){2,5}(?![\d*])`, 'g'),
    means: (words, before) => !numbered.test(before) && digitsOf(words).length >= 8 && digitsOf(words).length <= 15,
  },
  {
    kind: 'phone',
    form: new RegExp(String.raw`(?<![\d*-])(?:\((?![48]00)\d{3}\) ?|(?![48]00)\d{3}[ .-])\d{3}[ .-]\d{4}(?![\d*]|-\d)`, 'g'),
    means: (_, before) => !numbered.test(before),
  },
  {
    kind: 'phone',
    form: new RegExp(String.raw`(?<![\d*-])01\d[ -]?\d{3,4}[ -]?\d{4}(?![\d*]|-\d)`, 'g'),
    means: (_, before) => !numbered.test(before),
  },
  { kind: 'phone', form: new RegExp(String.raw`(?<![\d*-])0\d{9,10}(?![\d*]|-\d)`, 'g'), means: (_, before) => !numbered.test(before) },
  {
    kind: 'phone',
    // Any shape, where the words before say that it is one.
    form: /(?<![\d*\w])\+?\(?\d(?:[ ./()-]{0,2}\d){6,14}(?:x\d{1,5})?(?![\d*]|-\d|[:：]\d)/g,
    means: (words, before) =>
      called.test(before) && !numbered.test(before) && !/^(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|^[48]00\D/.test(words),
  },
  { kind: 'email', form: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g },
  // From the street on; town and district stay, they say where a parcel is.
  {
    kind: 'address',
    form: new RegExp(
      String.raw`(?<=[省市区县镇乡]|^|[^\u4e00-\u9fff])[\u4e00-\u9fff]{1,12}?(?:大道|大街|路|街|巷|弄|胡同|道)(?:[东西南北中]段?)?\s*\d{1,5}(?:-\d{1,4})?\s*${building}(?:[\s,，]*[\dA-Za-z一二三四五六七八九十-]{1,6}\s*${building}?){0,5}`,
      'g',
    ),
  },
  {
    kind: 'address',
    form: new RegExp(
      String.raw`[\u4e00-\u9fff]{2,10}(?:小区|花园|公寓|大厦|新村|新苑|家园|雅苑|名苑|广场|山庄|豪庭|府邸|宿舍|国际|华府|公馆|嘉园)\s*[\dA-Za-z一二三四五六七八九十]{1,4}\s*(?:号楼|栋|幢|座|期|区|单元|室|#)(?:[\s,，]*[\dA-Za-z一二三四五六七八九十-]{1,6}\s*${building}?){0,4}`,
      'g',
    ),
  },
  {
    kind: 'address',
    form: /(?<=(?:地址|住址|收货地|住在|寄到|寄往)(?:改成|改为|换成|是|为|:|：|\s){0,3})[\u4e00-\u9fff\dA-Za-z#-]{6,60}/g,
    means: (words) => /[路街道巷弄村镇乡]|小区|栋|幢|单元|\d室|号楼|大厦|公寓|花园/.test(words) && /\d/.test(words),
  },
  {
    kind: 'address',
    form: /\b(?:(?:flat|apt|apartment|unit|suite|blk|block|room|lot)\.?\s*#?[\w-]{1,8},?\s+)?\d{1,5}[A-Za-z]?,?\s+(?:[A-Za-z][\w'.-]*\s+){1,4}?(?:street|st|road|rd|avenue|ave|lane|ln|drive|boulevard|blvd|court|place|terrace|crescent|close|square|highway|parkway|walk|grove|gardens?)\b\.?(?:\s+\d{1,3}\b)?(?:,?\s*(?:flat|apt|apartment|unit|suite|blk|block|room|#)\.?\s*#?[\w-]{1,8})?(?:,\s*[A-Z][\w' -]{2,30}){0,2}(?:,?\s+\d{5,6}(?:-\d{4})?\b)?/gi,
    means: (words) => !/\b(?:days?|hours?|pcs|pieces|items?|orders?|weeks?|minutes?|in|on|at|the|of|for)\b/i.test(words),
  },
  { kind: 'address', form: /\b(?:blk|block|flat|unit)\s+\w{1,6},?\s+#\d{1,3}-\d{1,4}\b/gi },
  { kind: 'address', form: /#\d{2,3}-\d{2,4}\b(?=[,\s]+(?:singapore|s\s?\d{6}|\w+ (?:street|st|road|rd|ave)))/gi },
  {
    kind: 'address',
    form: /\b(?:no\.?\s*\d+[a-z]?,?\s*)?(?:jalan|jln|lorong|lrg|persiaran|taman|kampung)\s+[\w/ ]{1,30}?\d+(?:\/\w+)*\b/gi,
  },
  { kind: 'address', form: /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b/g },
];

/** Personal facts in a text. `keep`: known order numbers, never taken for anything else. In the order of the text, apart. */
export function personalIn(text: string, keep: readonly string[] = []): PersonalSpan[] {
  if (!/[\d@０-９]/.test(text)) return [];
  const flat = narrow(text);
  const kept: Span[] = keep.filter((one) => one.length > 3).flatMap((one) => placesOf(flat, narrow(one)));
  const found: PersonalSpan[] = [];
  for (const { kind, form, means } of forms) {
    for (const match of flat.matchAll(form)) {
      const span = { start: match.index + (kind === 'address' ? regionIn(match[0]) : 0), end: match.index + match[0].length };
      const meets = (other: Span): boolean => span.start < other.end && other.start < span.end;
      if (found.some(meets) || kept.some(meets)) continue;
      if (means && !means(match[0], flat.slice(Math.max(0, span.start - 24), span.start))) continue;
      found.push({ ...span, kind });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Length of the province, city and district that a Chinese address begins with: they may stay. */
function regionIn(words: string): number {
  const region =
    /^(?:[\u4e00-\u9fff]{2,7}?(?:省|自治区|特别行政区))?(?:[\u4e00-\u9fff]{2,7}?(?:市|自治州|盟))?(?:[\u4e00-\u9fff]{1,7}?(?<![小园校片])(?:区|县|旗))?/u.exec(
      words,
    )?.[0] ?? '';
  return words.length - region.length >= 2 ? region.length : 0;
}

function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    places.push({ start: at, end: at + words.length });
  return places;
}

/** How many signs stay readable at either end, of so many that are neither space nor punctuation. */
const shown: Readonly<Record<Personal, (signs: number) => readonly [number, number]>> = {
  phone: (signs) => (signs >= 11 ? [3, 4] : [2, 2]),
  identity: () => [3, 2],
  card: () => [0, 4],
  address: () => [0, 0],
  email: () => [1, 0],
};
const sign = /[\p{L}\p{N}*]/u;

function hidden(words: string, kind: Personal): string {
  const at = kind === 'email' ? words.indexOf('@') : words.length;
  const own = Array.from(words.slice(0, at));
  const signs = own.filter((one) => sign.test(one)).length;
  const [first, last] = shown[kind](signs);
  let seen = 0;
  const out = own.map((one) => {
    if (!sign.test(one)) return one;
    seen++;
    return seen <= first || seen > signs - last ? one : '*'.repeat(one.length);
  });
  return out.join('') + words.slice(at);
}

/**
 * The text with phones, addresses, identity and card numbers hidden, sign for sign: the length and every other place stay.
 * Order numbers stay as they are, those in `keep` in any case.
 */
export function mask(text: string, keep: readonly string[] = []): string {
  // Hiding one thing can lay bare what stood against it; each round hides more, so this ends.
  for (let before = text; ;) {
    const after = maskOnce(before, keep);
    if (after === before) return after;
    before = after;
  }
}

function maskOnce(text: string, keep: readonly string[]): string {
  let out = '';
  let from = 0;
  for (const { start, end, kind } of personalIn(text, keep)) {
    out += text.slice(from, start) + hidden(text.slice(start, end), kind);
    from = end;
  }
  return out + text.slice(from);
}
