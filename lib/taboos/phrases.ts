import type { Policy } from '../policy/policy.ts';
import { normalise, rawSpan } from '../language/normalise.ts';
import { taboos, type Finding } from './finding.ts';
import type { Scene } from './scene.ts';

type Phrase = Policy['phrases'][number];

/** One team phrase made ready: its pieces in order, with at most `gap` signs between two of them. */
interface Ready {
  readonly phrase: Phrase;
  readonly index: number;
  readonly pieces: readonly string[];
}
const gap = 8;

/** Team phrases by their first two signs: a draft asks only for the pairs that it holds. Built once per policy object. */
type Index = ReadonlyMap<string, readonly Ready[]>;
const indexes = new WeakMap<Policy['phrases'], Index>();

const indexOf = (phrases: Policy['phrases']): Index => {
  const known = indexes.get(phrases);
  if (known) return known;
  const built = new Map<string, Ready[]>();
  phrases.forEach((phrase, index) => {
    // Cut before evening out: the sign of a gap would become three points.
    const pieces = phrase.find
      .split('…')
      .map((piece) => normalise(piece).text.trim())
      .filter((piece) => piece !== '');
    const first = pieces[0];
    if (first === undefined) return;
    const key = first.slice(0, 2);
    const ready = { phrase, index, pieces };
    const there = built.get(key);
    if (there) there.push(ready);
    else built.set(key, [ready]);
  });
  indexes.set(phrases, built);
  return built;
};

const latin = /[a-z0-9]/;
/** English words are found whole: "ass" is not in "class". */
const whole = (text: string, from: number, to: number): boolean =>
  !(latin.test(text.charAt(from)) && latin.test(text.charAt(from - 1))) &&
  !(latin.test(text.charAt(to - 1)) && latin.test(text.charAt(to)));

const endOf = (text: string, from: number, pieces: readonly string[]): number => {
  let at = from;
  for (const [i, piece] of pieces.entries()) {
    // no farther than a gap, or each phrase would read the draft to its end
    const near = i === 0 ? (text.startsWith(piece, at) ? 0 : -1) : text.slice(at, at + gap + piece.length).indexOf(piece);
    if (near < 0) return -1;
    at += near + piece.length;
  }
  return at;
};

/** Findings of the team's own phrases; `phrase` with the number of the line as the rule's name. */
export const findPhrases = (scene: Scene): Finding[] => {
  const { phrases } = scene.policy;
  if (phrases.length === 0) return [];
  const index = indexOf(phrases);
  const { normal } = scene.text;
  const { text } = normal;
  const findings: Finding[] = [];
  for (let i = 0; i < text.length; i++) {
    for (const key of [text.slice(i, i + 2), text.charAt(i)]) {
      for (const { phrase, index: line, pieces } of index.get(key) ?? []) {
        const end = endOf(text, i, pieces);
        if (end < 0 || !whole(text, i, end)) continue;
        const span = rawSpan(normal, i, end);
        const why = phrase.why || phrase.instead;
        findings.push({
          rule: `phrase:${line}`,
          taboo: taboos.find((one) => one === phrase.taboo) ?? 0,
          severity: phrase.severity,
          ...span,
          message: { zh: why || `团队约定不用"${phrase.find}"`, en: why || `The team does not say "${phrase.find}"` },
          fix: phrase.instead ? { ...span, text: phrase.instead } : null,
        });
      }
    }
  }
  return findings;
};
