import type { Span } from './lang.ts';
import { rawSpan, type Normal } from './normalise.ts';
import { scopesIn, type Reach, type Scope } from './scopes.ts';

export type { Reach, Scope } from './scopes.ts';

/** What a clause ends with; empty at a bare space, a line's or the text's end. */
export type Mark = '' | ',' | '.' | '?' | '!' | ';';

/** One clause. `start`, `end` lead to the text as written; `from`, `to` to the normalised text. */
export interface Clause extends Span {
  readonly from: number;
  readonly to: number;
  /** Normalised, without the mark. */
  readonly text: string;
  /** Which sentence of the text it belongs to, from 0. */
  readonly sentence: number;
  readonly mark: Mark;
  /** Where a quotation, denial, condition, question, report or irony begins and ends, in offsets of the normalised text. */
  readonly scopes: readonly Reach[];
}

/** What may end a clause. */
const marks = /[\n。!?;,—~.: ]/g;
const wide = /[\u3400-\u9fff\u3040-\u30ff]/;

/** Whether a clause ends at `i`, and with what; null where it goes on. */
const markAt = (text: string, i: number): { mark: Mark; sentence: boolean } | null => {
  const char = text.charAt(i);
  const next = text.charAt(i + 1);
  const last = text.charAt(i - 1);
  switch (char) {
    case '\n':
      return { mark: '', sentence: true };
    case '。':
      return { mark: '.', sentence: true };
    case '!':
      return { mark: '!', sentence: true };
    case '?':
      return { mark: '?', sentence: true };
    case ';':
      return { mark: ';', sentence: true };
    case ',':
      return /\d/.test(last) && /\d/.test(next) ? null : { mark: ',', sentence: false };
    case '—':
      return { mark: ',', sentence: false };
    case '~':
      return /\d/.test(last) || /\d/.test(next) ? null : { mark: '.', sentence: true };
    case '.':
      if (next === '.' || last === '.') return next === '.' ? null : { mark: '.', sentence: true };
      return next === '' || next === ' ' || next === '\n' || wide.test(next) ? { mark: '.', sentence: true } : null;
    case ':':
      return next === '' || next === ' ' || wide.test(next) ? { mark: ',', sentence: false } : null;
    case ' ':
      return wide.test(last) && wide.test(next) ? { mark: '', sentence: false } : null;
    default:
      return null;
  }
};

/** Cuts a normalised text into clauses, Chinese or English, each with its scopes. Every clause holds at least one character. */
export const clausesOf = (normal: Normal): Clause[] => {
  const { text } = normal;
  const cuts: { from: number; to: number; mark: Mark; sentence: number }[] = [];
  let sentence = 0;
  let from = 0;
  const push = (to: number, mark: Mark) => {
    let a = from;
    let b = to;
    while (a < b && text.charAt(a) === ' ') a++;
    while (b > a && (text.charAt(b - 1) === ' ' || text.charAt(b - 1) === '.')) b--;
    if (b > a) cuts.push({ from: a, to: b, mark, sentence });
    return b > a;
  };
  marks.lastIndex = 0;
  for (let hit = marks.exec(text); hit; hit = marks.exec(text)) {
    const i = hit.index;
    const found = markAt(text, i);
    if (!found) continue;
    const pushed = push(i, found.mark);
    from = i + 1;
    const last = cuts.at(-1);
    // "真的吗!?" asks: of a run of marks the question wins.
    if (!pushed && last && found.mark === '?' && last.mark === '!') last.mark = '?';
    if (found.sentence && last && last.sentence === sentence) sentence++;
  }
  push(text.length, '');
  const reaches = scopesIn(text, cuts);
  return cuts.map((cut, k) => ({
    ...rawSpan(normal, cut.from, cut.to),
    ...cut,
    text: text.slice(cut.from, cut.to),
    scopes: reaches[k] ?? [],
  }));
};

/** The scopes that hold at an offset of the normalised text. */
export const scopesAt = (clause: Clause, at: number): readonly Scope[] =>
  clause.scopes.filter((reach) => reach.from <= at && at < reach.to).map((reach) => reach.scope);

/** Index of the clause that holds an offset of the normalised text, or of the last one before it. */
export const clauseAt = (clauses: readonly Clause[], at: number): number => {
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((clauses[middle]?.from ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
};
