import * as v from 'valibot';
import { marketplaces } from '../conversation/conversation.ts';
import { complaintTypes } from '../conversation/understanding.ts';
import type { Drill } from './drill.ts';
import { facts, offers } from './kinds.ts';
import { stepPoints } from './score.ts';
import { steps } from './steps.ts';

const line = v.pipe(v.string(), v.maxLength(2000));
const linesOf = (most: number) => v.pipe(v.array(line), v.maxLength(most));
const moods = [0, 1, 2, 3, 4] as const;

/** A drill that was made on this machine, as it lies on the disk. */
const DrillShape = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  lang: v.picklist(['zh', 'en']),
  type: v.picklist(complaintTypes),
  marketplace: v.nullable(v.picklist(marketplaces)),
  title: v.object({ zh: line, en: line }),
  mood: v.picklist(moods),
  goods: line,
  opening: v.pipe(linesOf(8), v.minLength(1)),
  facts: v.record(v.picklist(facts), line),
  about: linesOf(20),
  accepts: v.array(v.picklist(offers)),
  more: line,
  wants: line,
  pressed: line,
  threat: line,
  thanks: line,
  model: linesOf(8),
});

/** One practice conversation that came to its end. */
const ResultShape = v.object({
  drill: v.pipe(v.string(), v.maxLength(100)),
  /** Epoch ms. */
  at: v.number(),
  percent: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  end: v.picklist(['solved', 'lost', 'left', 'ended']),
  replies: v.number(),
  /** Seconds for a reply, where it went against the clock. */
  limit: v.nullable(v.number()),
  /** Who played the buyer. */
  buyer: v.optional(v.picklist(['script', 'person']), 'script'),
  /** Points for each step; of results from before they were kept, none. */
  steps: v.optional(v.record(v.picklist(steps), v.pipe(v.number(), v.minValue(0), v.maxValue(stepPoints))), {}),
});
export type Result = v.InferOutput<typeof ResultShape>;

function parsed<T>(shape: v.GenericSchema<unknown, T>, text: string): readonly T[] {
  try {
    const read = v.safeParse(shape, JSON.parse(text));
    return read.success ? [read.output] : [];
  } catch {
    return [];
  }
}

/** What is damaged is left out. */
export const drillsIn = (texts: readonly string[]): readonly Drill[] => texts.flatMap((text) => parsed(DrillShape, text));
export const resultsIn = (texts: readonly string[]): readonly Result[] => texts.flatMap((text) => parsed(ResultShape, text));
