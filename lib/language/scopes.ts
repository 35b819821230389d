import { condition, noCondition } from './words/condition.ts';
import { denial, denialBehind, denialEnds, noDenial } from './words/denial.ts';
import { friendly, irony } from './words/irony.ts';
import { question } from './words/question.ts';
import { report } from './words/report.ts';
import { matchesOf } from './matches.ts';

/** Ways in which words are said without being meant as a plain statement of the speaker. */
export type Scope = 'quoted' | 'denied' | 'conditional' | 'question' | 'reported' | 'ironic';

/** How far one scope reaches, in offsets of the normalised text. */
export interface Reach {
  readonly scope: Scope;
  readonly from: number;
  readonly to: number;
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly mark: string;
  readonly sentence: number;
}

const pairs: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '"': '"', '‘': "'" };
const longestQuote = 300;

/** Where a quotation may end with `close`, in order. An apostrophe inside a word ends none. */
const closesIn = (text: string, close: string): number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(close); at >= 0; at = text.indexOf(close, at + 1))
    if (close !== "'" || !/[a-z0-9]/.test(text.charAt(at + 1))) found.push(at);
  return found;
};

/** Quotations, in offsets of the text. An opening mark without its partner within reach quotes nothing. */
const quotesIn = (text: string): Reach[] => {
  const found: Reach[] = [];
  const marks = /[“「『"‘']/g;
  // Each kind of closing mark is sought once and passed once, so that a thousand opening marks cost no more than their number.
  const closes: Record<string, { readonly at: readonly number[]; next: number }> = {};
  for (let hit = marks.exec(text); hit; hit = marks.exec(text)) {
    const i = hit.index;
    const char = hit[0];
    // An apostrophe opens a quotation only at the edge of a word.
    if (char === "'" && (/[a-z0-9]/.test(text.charAt(i - 1)) || !/\S/.test(text.charAt(i + 1)))) continue;
    const close = pairs[char] ?? "'";
    const known = (closes[close] ??= { at: closesIn(text, close), next: 0 });
    while ((known.at[known.next] ?? Number.POSITIVE_INFINITY) <= i) known.next++;
    const end = known.at[known.next];
    if (end === undefined || end > i + longestQuote) continue;
    found.push({ scope: 'quoted', from: i + 1, to: end });
    marks.lastIndex = end + 1;
  }
  return found;
};

const longestDenial = { zh: 10, en: 48 } as const;
const blank = (words: string) => '\u0001'.repeat(words.length);
const mayDeny = { zh: /[不没无未别勿非拒难避谁哪]/, en: /n't|no|never|without|unable|refuse|hardly|avoid|ont\b|ant\b|nt\b/ };

/** Where the talk goes on to something else at `begin` or after it; infinity where it does not. */
const endFrom = (words: string, begin: number): number => {
  denialEnds.lastIndex = begin;
  return denialEnds.exec(words)?.index ?? Number.POSITIVE_INFINITY;
};

/** A denial reaches from behind its own first letter, so that words which begin with the "no" itself are not denied by it. */
const denialsIn = (words: string, start: number, langs: readonly ('zh' | 'en')[]): Reach[] => {
  const found: Reach[] = [];
  for (const lang of langs) {
    if (!mayDeny[lang].test(words)) continue;
    const plain = words.replace(noDenial[lang], blank);
    let stop = -1;
    for (const match of matchesOf(plain, denial[lang])) {
      const begin = match.index + match[0].length;
      if (stop < begin) stop = endFrom(plain, begin);
      const from = start + match.index + 1;
      const to = start + Math.min(stop, begin + longestDenial[lang], plain.length);
      const last = found.at(-1);
      if (last && last.from < from && from <= last.to)
        found[found.length - 1] = { scope: 'denied', from: last.from, to: Math.max(last.to, to) };
      else found.push({ scope: 'denied', from, to });
    }
    if (lang === 'zh')
      for (const match of matchesOf(plain, denialBehind))
        found.push({ scope: 'denied', from: start + match.index, to: start + match.index + match[0].length });
  }
  return found;
};

const isConditional = (words: string, langs: readonly ('zh' | 'en')[]): 'ahead' | 'both' | null => {
  if (langs.includes('en') && words.replace(noCondition, blank).search(condition.en) >= 0) return 'both';
  return langs.includes('zh') && words.search(condition.zh) >= 0 ? 'ahead' : null;
};

/** Scopes of each clause of a text, in the order of the clauses. */
export const scopesIn = (text: string, cuts: readonly Cut[]): Reach[][] => {
  const quotes = quotesIn(text);
  const found: Reach[][] = cuts.map(() => []);
  let quoteAt = 0;
  let heldUntil = -1;
  let reportUntil = -1;
  cuts.forEach((cut, k) => {
    const own = found[k];
    if (!own) return;
    const words = text.slice(cut.from, cut.to);
    const langs: ('zh' | 'en')[] = [];
    if (/[\u3400-\u9fff]/.test(words)) langs.push('zh');
    if (/[a-z]{2}/.test(words)) langs.push('en');
    const whole = (scope: Scope, from = cut.from) => own.push({ scope, from, to: cut.to });

    while ((quotes[quoteAt]?.to ?? Number.POSITIVE_INFINITY) <= cut.from) quoteAt++;
    for (let q = quoteAt; (quotes[q]?.from ?? Number.POSITIVE_INFINITY) < cut.to; q++) {
      const quote = quotes[q];
      if (quote) own.push({ scope: 'quoted', from: Math.max(quote.from, cut.from), to: Math.min(quote.to, cut.to) });
    }
    own.push(...denialsIn(words, cut.from, langs));

    // "…的话" and a leading "如果" hold for the rest of the sentence, an English "if" for what stands before it too.
    const held = isConditional(words, langs);
    if (held || heldUntil === cut.sentence) whole('conditional');
    if (held) heldUntil = cut.sentence;
    for (
      let j = k - 1;
      held === 'both' && cuts[j]?.sentence === cut.sentence && !found[j]?.some((reach) => reach.scope === 'conditional');
      j--
    )
      found[j]?.push({ scope: 'conditional', from: cuts[j]?.from ?? 0, to: cuts[j]?.to ?? 0 });

    if (cut.mark === '?' || langs.some((lang) => words.search(question[lang]) >= 0)) whole('question');

    const reportAt = langs.map((lang) => words.search(report[lang])).find((at) => at >= 0);
    // "您说的是:……" goes on behind the colon.
    if (reportAt !== undefined && text.charAt(cut.to) === ':') reportUntil = cut.sentence;
    if (reportAt !== undefined) whole('reported', cut.from + reportAt);
    else if (reportUntil === cut.sentence) whole('reported');

    if (langs.some((lang) => words.search(irony[lang]) >= 0) && !friendly.test(words)) whole('ironic');
  });
  return found;
};
