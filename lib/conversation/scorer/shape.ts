import type { Family, How } from '../../language/scorer/train.ts';
import { complaintTypes, demands } from '../understanding.ts';

/** What the scorer of buyers' words tells: the type of complaint or none, the mood, what is asked for. */
const moods = 5;
const typesEnd = complaintTypes.length + 1;
const moodsEnd = typesEnd + moods;
const demandsEnd = moodsEnd + demands.length;

/** Where the outputs of each kind stand; that of no complaint is the last of the types. */
export const outputs = {
  types: [0, typesEnd],
  moods: [typesEnd, moodsEnd],
  demands: [moodsEnd, demandsEnd],
} as const;

export const families: readonly Family[] = [
  { from: 0, to: typesEnd, one: true },
  { from: typesEnd, to: moodsEnd, one: true },
  { from: moodsEnd, to: demandsEnd, one: false },
];

export const how: How = {
  rounds: 16,
  rate: 0.12,
  decay: 2e-3,
  bias: 0,
  biasRate: 0.05,
  seed: 11,
  levels: 8,
  worthKeeping: 1,
};
