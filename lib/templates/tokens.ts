const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const han = /^\p{Script=Han}/u;

/**
 * What a text is found by: words of letters and digits in lower case, and pairs of neighbouring Chinese characters (a character that
 * stands alone is a token of its own). No segmenter: browsers cut the same sentence differently.
 */
export const tokensOf = (text: string): readonly string[] => {
  const tokens: string[] = [];
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(runs)) {
    const points = han.test(run) ? Array.from(run) : [];
    if (points.length < 2) tokens.push(run.slice(0, 40));
    for (let at = 0; at + 1 < points.length; at++) tokens.push(`${points[at] ?? ''}${points[at + 1] ?? ''}`);
  }
  return tokens;
};

/** Syllables together and initials looked for are at most this long. */
const longest = { syllables: 4, initials: 6 };

/**
 * Keys by which pinyin is found from any syllable on: "tui kuan shen qing" gives tuikuanshenqing, kuanshenqing … and tksq, ksq …
 * Matched from their start, so "kuan" and "ks" find it as well.
 */
export const pinyinKeys = (pinyin: string): readonly string[] => {
  const syllables = pinyin
    .toLowerCase()
    .split(/[^a-zü]+/)
    .filter(Boolean);
  return syllables.flatMap((_, at) => [
    syllables.slice(at, at + longest.syllables).join(''),
    syllables
      .slice(at, at + longest.initials)
      .map((one) => one.charAt(0))
      .join(''),
  ]);
};
