import { matchesOf } from '../matches.ts';

const runs = /[\u3400-\u9fff]+|[a-z]+(?:'[a-z]+)?|\d+|[!?~…]+|[\u{1f300}-\u{1faff}\u2600-\u27bf]/gu;
const han = /^[\u3400-\u9fff]/;
const numerals = /[一二两三四五六七八九十几百]/;
const numberWords = /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|dozen)$/;

/** English words by their stem, roughly, so that "leaks", "leaked" and "leaking" teach the same; numbers and pictures by their kind. */
const kindOf = (run: string): string => {
  if (/^\d/.test(run) || numberWords.test(run)) return '0';
  if (/^[\u{1f300}-\u{1faff}\u2600-\u27bf]/u.test(run)) return '☺';
  if (/^[!?~…]/.test(run)) return run.length > 1 ? `${run.charAt(0)}${run.charAt(0)}` : run;
  return run.length > 4 ? run.replace(/(?:ing|ed|es|s|ly)$/, '').replace(/([a-z])\1$/, '$1') : run;
};

/** Of a run of Han signs: single signs, pairs (over a gap too) and triples, how it begins and ends, what is counted, and what could not be done ("…不动"). */
const namesOfHan = (run: string, before: string): string[] => {
  const names = [`^${run.slice(0, 2)}`, `${run.slice(-2)}$`];
  if (before === '0') names.push(`#${run.charAt(0)}`);
  for (let i = 0; i < run.length; i++) {
    const sign = run.charAt(i);
    names.push(sign);
    if (i + 1 < run.length) names.push(run.slice(i, i + 2));
    if (i + 2 < run.length) names.push(run.slice(i, i + 3));
    if (i + 1 < run.length && numerals.test(sign)) names.push(`#${run.charAt(i + 1)}`);
    if (i + 2 < run.length) names.push(`${sign}_${run.charAt(i + 2)}`);
    if (sign === '不' && i > 0 && i + 1 < run.length) names.push(`*不${run.charAt(i + 1)}`);
    if (sign === '没' && i + 2 < run.length) names.push(`没*${run.charAt(i + 2)}`);
  }
  return names;
};

/**
 * The names under which a learned scorer knows a normalised text: Han signs with their neighbours, English stems and pairs of them.
 * In the order of the text, repeated ones too.
 */
export const namesIn = (text: string): string[] => {
  const names: string[] = [];
  let before = '^';
  for (const [run] of matchesOf(text, runs)) {
    if (han.test(run)) {
      names.push(...namesOfHan(run, before));
      before = run.slice(-1);
    } else {
      const word = kindOf(run);
      names.push(word, `${before} ${word}`);
      before = word;
    }
  }
  return names;
};
