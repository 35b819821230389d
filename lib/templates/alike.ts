// A Chinese character says about as much as an English word; signs and spaces say nothing.
const units = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** Pairs of neighbouring characters (Chinese) or words (all else) of a text's first 4,000 characters. */
export const pairsOf = (text: string): ReadonlySet<string> => {
  const pairs = new Set<string>();
  let last = '';
  for (const [unit] of text.slice(0, 4000).toLowerCase().replaceAll(/['’]/g, '').matchAll(units)) {
    if (last) pairs.add(`${last} ${unit}`);
    last = unit;
  }
  if (pairs.size === 0 && last) pairs.add(last);
  return pairs;
};

/** How much of the shorter text stands in the other, 0 to 1, order of words aside. */
export const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  if (few.size === 0) return 0;
  let both = 0;
  for (const pair of few) if (many.has(pair)) both++;
  return both / few.size;
};

/** Share of pairs that both hold among all that either holds, 0 to 1. */
export const alike = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let both = 0;
  for (const pair of one) if (other.has(pair)) both++;
  const all = one.size + other.size - both;
  return all === 0 ? 0 : both / all;
};
