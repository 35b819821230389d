const signs = /[\p{P}\p{S}\s]+/gu;

/** Pairs of neighbouring characters, signs and spaces left out. */
export const pairsOf = (text: string): ReadonlySet<string> => {
  const plain = text.slice(0, 4000).toLowerCase().replace(signs, '');
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < plain.length; at++) pairs.add(plain.slice(at, at + 2));
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
