import { likelihoodOf, readyOf, sharesOf, standingOf, sumsOf, type Ready, type Sums } from '../../language/scorer/model.ts';
import { namesIn } from '../../language/scorer/names.ts';
import type { BuyerReading } from '../buyer.ts';
import { complaintTypes, demands, type ComplaintType, type Demand } from '../understanding.ts';
import { namesBeside, namesOf, type Beside } from './names.ts';
import { outputs } from './shape.ts';
import { weights } from './weights.ts';

/** What the learned scorer takes a buyer's words for, each from 0 to 1. */
export interface Sense {
  /** Shares of one whole; `none` is a plain question or courtesy. */
  readonly types: ReadonlyMap<ComplaintType | 'none', number>;
  /** Shares of one whole, by level. */
  readonly moods: readonly number[];
  readonly demands: ReadonlyMap<Demand, number>;
}

/** Unpacked at the first reading, not while a page loads. */
let kept: Ready | undefined;
const ready = (): Ready => (kept ??= readyOf(weights));

const known = new WeakMap<BuyerReading, Sums>();
const sumsFor = (reading: BuyerReading): Sums => {
  const before = known.get(reading);
  if (before) return before;
  const sums = sumsOf(ready(), namesOf(reading));
  known.set(reading, sums);
  return sums;
};

/**
 * What the scorer makes of some messages of a buyer. For the type of complaint those that tell a trouble count twice: what is asked,
 * threatened and settled later is talk about the same. The words of each are weighed once, however long the thread
 * grows.
 */
export const senseOf = (readings: readonly BuyerReading[], beside: Beside): Sense => {
  const around = sumsOf(ready(), namesBeside(beside));
  const standing = [...standingOf(ready(), [...readings.map(sumsFor), around])];
  const telling = readings.filter((reading) => reading.complaints.some((one) => one.sure));
  const alone = telling.length > 0 && telling.length < readings.length ? standingOf(ready(), [...telling.map(sumsFor), around]) : standing;
  const types = sharesOf(standing.slice(...outputs.types).map((one, i) => (one + (alone[i + outputs.types[0]] ?? 0)) / 2));
  const wanted = standing.slice(...outputs.demands).map(likelihoodOf);
  return {
    types: new Map([...complaintTypes, 'none' as const].map((type, i) => [type, types[i] ?? 0])),
    moods: sharesOf(standing.slice(...outputs.moods)),
    demands: new Map(demands.map((demand, i) => [demand, wanted[i] ?? 0])),
  };
};

/** The clause that speaks most for a type or a demand, as a range of the text as written. */
export const clauseFor = (
  what: ComplaintType | Demand,
  kind: 'types' | 'demands',
  reading: BuyerReading,
): { start: number; end: number } => {
  const values: readonly string[] = kind === 'types' ? complaintTypes : demands;
  const output = outputs[kind][0] + values.indexOf(what);
  let best = { start: 0, end: reading.text.raw.length };
  let most = Number.NEGATIVE_INFINITY;
  for (const { text, start, end } of reading.text.clauses.slice(0, 20)) {
    const weight = sumsOf(ready(), namesIn(text)).sums[output] ?? 0;
    if (weight > most) [best, most] = [{ start, end }, weight];
  }
  return best;
};

/** Which of some messages speaks most for it; the first where none does. */
export const speaksFor = (what: ComplaintType | Demand, kind: 'types' | 'demands', readings: readonly BuyerReading[]): number => {
  const values: readonly string[] = kind === 'types' ? complaintTypes : demands;
  const output = outputs[kind][0] + values.indexOf(what);
  const speaking = readings.map((reading) => sumsFor(reading).sums[output] ?? 0);
  return Math.max(0, speaking.indexOf(Math.max(...speaking)));
};
