import { rawSpan } from '../language/normalise.ts';
import { cutText } from '../language/cut.ts';
import type { By, Calendar, Promised } from './promise.ts';
import { momentOf } from './bounds.ts';
import type { When } from './bounds.ts';
import { choicesIn } from './choice.ts';
import * as en from './en-acts.ts';
import { asks, besides, doesOf, isTakenBack, piecesOf, timeOf } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { mayName } from './when.ts';
import * as zh from './zh-acts.ts';
import { matchesOf } from '../language/matches.ts';

/**
 * Commitments with an act and a bound in time that stand in a draft or a sent message, in the order of the text.
 * `at` (epoch ms) is the moment of sending, or now for a draft. Offsets lead into `raw`. Pure; never throws for any string.
 */
export function extract(raw: string, at: number, calendar: Calendar): Promised[] {
  const text = cutText(raw);
  if (!mayName(text.normal.text)) return [];
  const pieces = piecesOf(text, momentOf(at, calendar));
  if (!pieces.some((piece) => piece.whens.length > 0)) return [];
  const words = text.normal.text;
  const choices = [...choicesIn(words, zh.choice), ...choicesIn(words, en.choice)];
  const found: Promised[] = [];
  const used = new Set<Piece>();
  pieces.forEach((piece, i) => {
    const when = timeOf(piece);
    if (!when || used.has(piece) || choices.some(([start, end]) => start < piece.to && piece.from < end)) return;
    const does = doesOf(piece);
    const beside = does === 'nothing' ? besides(pieces, i, when) : null;
    if (does !== 'act' && !beside) return;
    const own = beside ? [piece, beside] : [piece];
    if (own.some(asks) || isTakenBack(piece, when)) return;
    for (const one of own) used.add(one);
    const first = Math.min(...own.map((one) => one.from));
    // A face or a dash before the words is no part of them.
    const from = first + (/^[^\p{L}\p{N}]*/u.exec(words.slice(first, first + 40))?.[0].length ?? 0);
    const last = Math.max(...own.map((one) => one.to));
    const to = last - (/[\s,]*$/.exec(words.slice(Math.max(first, last - 40), last))?.[0].length ?? 0);
    const conditional = isConditional(pieces, i, piece, when, words);
    const span = rawSpan(text.normal, from, to);
    found.push({
      ...span,
      text: raw.slice(span.start, span.end),
      by: byOf(words.slice(Math.min(from, piece.doer), to), piece.han),
      due: conditional ? null : when.due,
      earliest: conditional ? null : when.earliest,
      conditional,
    });
  });
  return found;
}

/** A condition further back in the sentence than this many pieces belongs to something else. */
const farthest = 12;

/** Whether it counts only once something else has happened, said in the same sentence. */
function isConditional(pieces: readonly Piece[], i: number, piece: Piece, when: When, words: string): boolean {
  const before = pieces.slice(Math.max(piece.first, i - farthest), i);
  if (piece.han) return zh.relativeDay.test(piece.text.slice(when.start)) || zhConditional(before, piece.text.slice(0, when.start), when);
  const bare =
    `${words.slice(before[0]?.from ?? piece.from, piece.from + when.start)}\n${words.slice(piece.from + when.end, piece.clause.to)}`.replace(
      en.polite,
      '',
    );
  return en.condition.test(bare) && !(when.kind === 'point' && en.latest.test(piece.text) && !en.ifs.test(bare));
}

function zhConditional(before: readonly Piece[], ahead: string, when: When): boolean {
  // "有截图的话也可以发我,今天20点前…": that condition was for the picture.
  const spent = before.findLastIndex((one) => zh.request.test(one.text));
  const bare = [...before.slice(spent + 1).map((one) => one.text), ahead].join(',').replace(zh.polite, '');
  // "X后3天内" counts from X, whatever X is; "今天18点前核实后" has a step on the way.
  return zh.condition.test(bare) || (when.kind === 'span' && (zh.ownStep.test(bare) || /[^,。;!?]{2,}后的?\s*$/u.test(bare)));
}

/** Whose hands: of the agent, a colleague and others the one named last in the promise. */
function byOf(words: string, isHan: boolean): By {
  const { selves, colleagues, others } = isHan ? zh : en;
  const last = (form: RegExp): number => matchesOf(words, form).at(-1)?.index ?? -1;
  const [self, colleague, other] = [last(selves), last(colleagues), last(others)];
  const most = Math.max(self, colleague, other);
  return most < 0 || most === self ? 'agent' : most === colleague ? 'colleague' : 'other';
}
