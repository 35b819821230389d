import type { Cut, Match } from './act.ts';
import { clauseAt, scopesAt, type Clause, type Scope } from './clauses.ts';
import { mayMatch } from './gate.ts';
import { rawSpan } from './normalise.ts';

/** No reading needs more hits of one pattern than this; a text that repeats one word thousands of times stays cheap. */
const most = 200;
const none: readonly Match[] = [];

/** Where the words of a global pattern stand in a text, but for those that begin under one of the scopes `unless`. */
export const findAll = (cut: Cut, pattern: RegExp, unless: readonly Scope[] = []): readonly Match[] => {
  const { text } = cut.normal;
  if (!mayMatch(pattern, text)) return none;
  const found: Match[] = [];
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit && found.length < most; hit = pattern.exec(text)) {
    if (hit[0] === '') {
      pattern.lastIndex++;
      continue;
    }
    const from = hit.index;
    const to = from + hit[0].length;
    const clause = clauseAt(cut.clauses, from);
    const owner = cut.clauses[clause];
    const scopes = owner ? scopesAt(owner, from) : [];
    if (unless.some((scope) => scopes.includes(scope))) continue;
    found.push({ ...rawSpan(cut.normal, from, to), from, to, words: hit[0], clause, scopes });
  }
  return found;
};

/** A sentence is looked at no further than this around a clause: who never ends a sentence gains nothing by it. */
const longestSentence = 400;

/** The normalised words of the whole sentence that holds a clause. */
export const sentenceOf = (cut: Cut, clause: number): string => {
  const sentence = cut.clauses[clause]?.sentence;
  const here = cut.clauses[clause]?.from ?? 0;
  const isNear = (other: Clause | undefined) =>
    other !== undefined && other.sentence === sentence && Math.abs(other.from - here) < longestSentence;
  let first = clause;
  let last = clause;
  while (isNear(cut.clauses[first - 1])) first--;
  while (isNear(cut.clauses[last + 1])) last++;
  return cut.normal.text.slice(cut.clauses[first]?.from ?? 0, Math.min(cut.clauses[last]?.to ?? 0, here + 2 * longestSentence));
};
