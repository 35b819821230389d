import { clauseAt, type Scope } from '../language/clauses.ts';
import { mayMatch } from '../language/gate.ts';
import { rawSpan } from '../language/normalise.ts';
import { scriptsOf } from '../language/scripts.ts';
import type { Hit } from './rule.ts';
import type { Scene } from './scene.ts';
import { matchesOf } from '../language/matches.ts';

/** Words to look for, in normalised text. `unless` names the scopes in which they are not meant. */
export interface Wording {
  readonly zh: RegExp | null;
  readonly en: RegExp | null;
  readonly unless: readonly Scope[];
}

const none: readonly Scope[] = ['quoted', 'reported'];

/** Words meant wherever they stand, save in somebody else's mouth. */
export const spoken = (zh: RegExp | null, en: RegExp | null): Wording => ({ zh, en, unless: none });

/** Words meant only where they are stated: not denied, asked, put under a condition, quoted or reported. */
export const stated = (zh: RegExp | null, en: RegExp | null): Wording => ({
  zh,
  en,
  unless: ['quoted', 'reported', 'denied', 'conditional', 'question'],
});

export const meant = (unless: readonly Scope[], zh: RegExp | null, en: RegExp | null): Wording => ({ zh, en, unless });

/** One occurrence, in offsets of the normalised text, with its hit in the text as written. */
export interface Found extends Hit {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** Index of its clause. */
  readonly clause: number;
}

/** Every occurrence of a wording in the draft that is meant, in order. */
export const findWords = (scene: Scene, wording: Wording): Found[] => {
  const { normal, clauses } = scene.text;
  const found: Found[] = [];
  const { han, word } = scriptsOf(scene.text);
  for (const pattern of [han ? wording.zh : null, word ? wording.en : null]) {
    if (!pattern || !mayMatch(pattern, normal.text)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(normal.text); match; match = pattern.exec(normal.text)) {
      if (match[0] === '') {
        pattern.lastIndex++;
        continue;
      }
      const from = match.index;
      const to = from + match[0].length;
      if (wording.unless.includes('denied') && refusedAfter.test(normal.text.slice(to, to + 12))) continue;
      const index = clauseAt(clauses, from);
      const clause = clauses[index];
      const held = clause?.scopes.some(
        (reach) =>
          reach.from <= from && from < reach.to && wording.unless.includes(reach.scope) && (reach.scope !== 'question' || asks(clause)),
      );
      if (!held) found.push({ ...rawSpan(normal, from, to), from, to, words: match[0], clause: index });
    }
  }
  return found;
};

/** "好评返现我们没有", "加微信是不允许的": the denial stands behind what it denies. */
const refusedAfter =
  /^[^,。!?\n]{0,6}?(?:不(?:允许|行|能|可以|收|做|搞|支持|合规|了的|让)|没有(?!.{0,3}问题)|是?违规|加不了|做不到|不了)| (?:is|are)(?:n't| not) (?:allowed|possible|something)/;

/** Whether the draft says it at all. */
export const says = (scene: Scene, wording: Wording): boolean => findWords(scene, wording).length > 0;

/** A clause that really asks: "什么时候" inside a statement is no question. */
export const asks = (clause: { readonly mark: string; readonly text: string }): boolean =>
  clause.mark === '?' || /[吗么](?:亲+|亲爱的|您|哦|哈|呢|呀|啊)*$/.test(clause.text);

/** Like `findWords`, on the text with hidden spellings undone: split words, homophones, signs for words. */
export const findHidden = (scene: Scene, wording: Wording): Found[] => {
  const plain = scene.unmasked;
  const places = plain.at;
  if (!places) return findWords(scene, wording);
  const { normal, clauses } = scene.text;
  const found: Found[] = [];
  for (const pattern of [wording.zh, wording.en]) {
    if (!pattern || !mayMatch(pattern, plain.text)) continue;
    for (const match of matchesOf(plain.text, pattern)) {
      if (
        wording.unless.includes('denied') &&
        refusedAfter.test(plain.text.slice(match.index + match[0].length, match.index + match[0].length + 12))
      )
        continue;
      if (match[0] === '') continue;
      const from = places[match.index] ?? 0;
      const to = (places[match.index + match[0].length - 1] ?? from) + 1;
      const index = clauseAt(clauses, from);
      const clause = clauses[index];
      const held = clause?.scopes.some((reach) => reach.from <= from && from < reach.to && wording.unless.includes(reach.scope));
      if (!held) found.push({ ...rawSpan(normal, from, to), from, to, words: match[0], clause: index });
    }
  }
  return found;
};
