import * as v from 'valibot';
import { complaintTypes, demands, risks } from '../conversation/understanding.ts';
import { steps } from './case.ts';
import { causes, channels, outcomes, weights } from './form.ts';

const some = <const T extends readonly string[]>(values: T) => v.exactOptional(v.pipe(v.array(v.picklist(values)), v.maxLength(30)));
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const words = v.exactOptional(v.pipe(v.array(word), v.maxLength(30)));
const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000_000));

/** What a list of cases is narrowed by. A part that is left out narrows nothing; within a part any of its values is enough. */
export const FilterSchema = v.strictObject({
  state: v.exactOptional(v.picklist(['open', 'closed'])),
  step: some(steps),
  type: some(complaintTypes),
  demand: some(demands),
  cause: some([...causes, 'none']),
  outcome: some([...outcomes, 'none']),
  risk: some([...risks, 'any']),
  weight: some(weights),
  channel: some(channels),
  mood: v.exactOptional(v.pipe(v.array(v.picklist([0, 1, 2, 3, 4])), v.maxLength(5))),
  /** Whose turn it is: ours, or somebody's whom we wait for. */
  turn: v.exactOptional(v.picklist(['ours', 'theirs'])),
  console: words,
  shop: words,
  owner: words,
  tag: words,
  /** Owed before this instant, epoch ms. */
  dueBefore: v.exactOptional(instant),
  /** Opened within, epoch ms, the second excluded; to the hour. */
  from: v.exactOptional(instant),
  to: v.exactOptional(instant),
  /** Full text over buyer, orders, goods, wish, cause, lesson, tags and summary. */
  words: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  order: v.exactOptional(v.picklist(['due', 'latest'])),
});
export type Filter = v.InferOutput<typeof FilterSchema>;

/** A filter under a name, as a person keeps it. */
export const ViewSchema = v.object({ name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(30)), filter: FilterSchema });
export type View = v.InferOutput<typeof ViewSchema>;
