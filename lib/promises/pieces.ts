import type { Clause } from '../language/clauses.ts';
import type { Cut } from '../language/act.ts';
import type { Moment, When } from './bounds.ts';
import { enDoes, zhDoes } from './does.ts';
import type { Does } from './does.ts';
import * as en from './en-acts.ts';
import { expressionsAt } from './when.ts';
import { instantOf, wallAt } from './zone.ts';
import * as zh from './zh-acts.ts';
import { matchesOf } from '../language/matches.ts';

/** A clause, or the part of an English one that has its own subject. Offsets into the normalised text. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly clause: Clause;
  /** Index of the first piece of its sentence. */
  readonly first: number;
  readonly han: boolean;
  /** Where the words of its doer begin; before `from` where it has none of its own ("…and send you the number by 6pm"). */
  readonly doer: number;
  /** Times that are still to come. */
  readonly whens: readonly When[];
}

const han = /[\u3400-\u9fff]/;
const subject = /\b(?:and|but|so|then|or)\s+(?=(?:i|we|he|she|they|our|the|it|you|will)(?:'ll|'m|'ve)?\b)/g;

/** The pieces of a text, each with its times. */
export function piecesOf({ normal, clauses }: Cut, moment: Moment): Piece[] {
  const pieces: Piece[] = [];
  let first = 0;
  let before: When | null = null;
  for (const clause of clauses) {
    if (pieces.at(-1)?.clause.sentence !== clause.sentence) {
      first = pieces.length;
      before = null;
    }
    const isHan = han.test(clause.text);
    const cuts = isHan
      ? []
      : matchesOf(clause.text, subject)
          .map((match) => clause.from + match.index)
          .filter((at) => at > clause.from);
    for (const [i, doer] of [clause.from, ...cuts].entries()) {
      const end = cuts[i] ?? clause.to;
      for (const [from, to] of actsIn(normal.text.slice(doer, end), isHan, moment)) {
        const text = normal.text.slice(doer + from, doer + to);
        const whens: readonly When[] = sameDay(expressionsAt(text, moment), before, moment).filter((one) => one.due > moment.at);
        before = whens.at(-1) ?? before;
        pieces.push({ from: doer + from, to: doer + to, text, clause, first, han: isHan, whens, doer });
      }
    }
  }
  return pieces;
}

/** A clause with two acts, each with its own time, falls into two: where a second act begins, and both are acts of the shop's. */
function actsIn(text: string, isHan: boolean, moment: Moment): readonly (readonly [number, number])[] {
  const whole = [[0, text.length]] as const;
  const joins = matchesOf(text, isHan ? zh.andAlso : en.andAlso);
  if (joins.length === 0 || joins.length > 8) return whole;
  // "a pickup for tomorrow morning": the time of a thing.
  const whens = expressionsAt(text, moment).filter((one) => !/\bfor $/.test(text.slice(0, one.start)));
  if (whens.length < 2) return whole;
  for (const { index, 0: join } of joins) {
    const from = index + join.length;
    if (!whens.some((one) => one.end <= index) || !whens.some((one) => one.start >= from)) continue;
    const halves = [text.slice(0, index), `${isHan ? '' : 'will '}${text.slice(from)}`];
    if (halves.every((half) => (isHan ? zhDoes : enDoes)(half, expressionsAt(half, moment)) === 'act'))
      return [
        [0, index],
        [from, text.length],
      ];
  }
  return whole;
}

/** "明天9点开箱核对,10点给您回信": an hour without a day, later than the hour before it, is of the same day. */
function sameDay(whens: readonly When[], before: When | null, { calendar: { timeZone } }: Moment): When[] {
  let last = before;
  return whens.map((one) => {
    const { clock } = one;
    const follows =
      clock &&
      !clock.dayNamed &&
      last?.clock &&
      clock.minutes > last.clock.minutes &&
      wallAt(last.due, timeZone).day !== wallAt(one.due, timeZone).day;
    const { year, month, day } = wallAt(last?.due ?? one.due, timeZone);
    last = follows ? { ...one, due: instantOf({ year, month, day, minute: clock.minutes }, timeZone) } : one;
    return last;
  });
}

export const doesOf = (piece: Piece): Does =>
  piece.han ? zhDoes(piece.text, piece.whens) : enDoes(piece.from > piece.doer ? `will ${piece.text}` : piece.text, piece.whens);

/** A clause that asks is no promise; "…,您看行吗" behind it is another clause and takes nothing back. A mere 呢 or 吧 softens. */
export const asks = ({ clause: { mark, text } }: Piece): boolean => mark === '?' || zh.asked.test(text) || en.asked.test(text);

/** Quoted words and those told of somebody else are not the agent's own. */
export function isTakenBack(piece: Piece, when: When): boolean {
  const [start, end] = [piece.from + when.start, piece.from + when.end];
  if (piece.clause.scopes.some((reach) => reach.scope === 'quoted' && reach.from <= start && end <= reach.to)) return true;
  if (!piece.han) return en.told.test(piece.text.slice(0, when.start));
  const told = piece.text.search(zh.told);
  return told >= 0 && told < when.start;
}

/** The time that binds, where a piece names several: one with a bound first, then the last. */
export const timeOf = ({ whens }: Piece): When | null => whens.findLast((one) => one.bound) ?? whens.at(-1) ?? null;

/** A time alone ("最迟周五,") belongs to the act beside it: behind it, else before it, across a short aside too. */
export function besides(pieces: readonly Piece[], i: number, when: When): Piece | null {
  // "流程走完约3个工作日" only tells how long it takes.
  const { text = '' } = pieces[i] ?? {};
  const alone = when.end - when.start >= text.trim().length;
  const named = when.bound || alone || /预计|最迟|最晚|不超过|给我|\b(?:give|allow|need)\b/u.test(text);
  // "今天不管多晚,我都给您一个交代": a mere day binds only who speaks next of himself.
  if (!named && (when.kind === 'span' || !/^(?:我|咱|这边|店里)/u.test(pieces[i + 1]?.text ?? ''))) return null;
  const sentence = pieces[i]?.first;
  const near = (named ? [1, -1, -2] : [1]).map((step) => pieces[i + step]);
  return near.find((one) => one !== undefined && one.first === sentence && one.whens.length === 0 && doesOf(one) === 'act') ?? null;
}
