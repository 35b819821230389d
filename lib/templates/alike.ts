const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const isPlain = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 97 && code <= 122);
/** Signs that stand in nearly every reply and are no letters: ASCII's own, general punctuation, CJK and full-width marks. */
const isSign = (code: number): boolean =>
  code < 128 ||
  (code >= 0x2000 && code <= 0x206f) ||
  (code >= 0x3001 && code <= 0x3003) ||
  code === 0xff0c ||
  code === 0xff01 ||
  code === 0xff1f ||
  code === 0xff1b ||
  code === 0xff1a;

/** The units of a text of Chinese characters, ASCII and common signs, without the general pattern; null where it holds anything else. */
const plainUnits = (text: string): readonly string[] | null => {
  const found: string[] = [];
  let word = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    if (isPlain(code)) {
      if (word < 0) word = i;
      continue;
    }
    if (word >= 0) found.push(text.slice(word, i));
    word = -1;
    if (isHan(code)) found.push(text.charAt(i));
    else if (!isSign(code)) return null;
  }
  return found;
};

// A Chinese character says about as much as an English word; signs and spaces say nothing.
const units = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** Pairs of neighbouring characters (Chinese) or words (all else) of a text's first 4,000 characters. */
export const pairsOf = (text: string): ReadonlySet<string> => {
  const pairs = new Set<string>();
  let last = '';
  const even = text.slice(0, 4000).toLowerCase().replaceAll(/['’]/g, '');
  for (const unit of plainUnits(even) ?? even.match(units) ?? []) {
    if (last) pairs.add(`${last} ${unit}`);
    last = unit;
  }
  if (pairs.size === 0 && last) pairs.add(last);
  return pairs;
};

/** Share of pairs that both hold among all that either holds, 0 to 1. */
export const alike = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let both = 0;
  for (const pair of one) if (other.has(pair)) both++;
  const all = one.size + other.size - both;
  return all === 0 ? 0 : both / all;
};
