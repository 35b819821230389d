import type { Model } from '../../language/scorer/model.ts';
import { learn, type Family, type How } from '../../language/scorer/train.ts';
import { classes } from './shape.ts';

/** One draft to learn from: what is known of it, and which taboos it breaks; none where it is right. */
export interface DraftLesson {
  readonly features: readonly string[];
  readonly taboos: readonly number[];
}

/** A draft may break any number of taboos. */
const families: readonly Family[] = [{ from: 0, to: classes.length, one: false }];

const brokenWeight = 1.5;
const cleanWeight = 1.6;

const how: How = {
  rounds: 12,
  rate: 0.08,
  decay: 3e-3,
  bias: -1,
  biasRate: 0.1,
  seed: 7,
  levels: 25,
  worthKeeping: 2,
  // the shape of a scene and what the rules found are few, and no accident of one voice
  always: (name) => /^[sr]:/.test(name),
  pulls: [0.3, 3],
  heavy: (output, right) => (output === 0 ? (right ? 1 : cleanWeight) : right ? brokenWeight : 1),
};

const rightOf = (taboos: readonly number[]): number[] =>
  classes.flatMap((type, output) => ((type === 0 ? taboos.length > 0 : taboos.includes(type)) ? [output] : []));

/** What the drafts of some scenes teach. Deterministic. */
export const learnDrafts = (lessons: readonly DraftLesson[]): Model =>
  learn({
    lessons: lessons.map(({ features, taboos }) => ({ names: [...new Set(features)], right: rightOf(taboos), worth: 1, weight: 1 })),
    families,
    how,
  });
