import { sequence } from '../../language/scorer/train.ts';
import type { Scene } from '../scene.ts';
import { classes, middle, steepness, type Learned } from './shape.ts';

/** One draft to learn from: what is known of it, and which taboos it breaks; none where it is right. */
export interface Lesson {
  readonly features: readonly string[];
  readonly taboos: readonly number[];
}

/** A scene of the training texts; `scene` null where a line could not be read. */
export type Scenes = readonly { readonly scene: Scene; readonly taboos: readonly number[] }[];

const rounds = 12;
const rate = 0.08;
const decay = 3e-3;
/** Words seen less often than this teach nothing that holds elsewhere. */
const seenAtLeast = 2;
const brokenWeight = 1.5;
const cleanWeight = 1.6;
/** Steps of a stored weight to either side of nought; the largest weight of a class takes the last. */
export const levels = 25;

const wanted = (lesson: Lesson, type: number): number =>
  type === 0 ? Number(lesson.taboos.length > 0) : Number(lesson.taboos.includes(type));

/** The least and the most that a feature may pull for how one-sidedly it was seen. */
const leastPull = 0.3;
const mostPull = 3;

/**
 * How one-sidedly each feature was seen with a class or without it: what stands in both alike is held back before learning begins
 * (Wang and Manning 2012, "Baselines and bigrams": naive Bayes ratios scale the inputs of a linear model).
 */
const pullsOf = (rows: readonly (readonly number[])[], lessons: readonly Lesson[], size: number, type: number): Float64Array => {
  const withIt = new Float64Array(size).fill(1);
  const without = new Float64Array(size).fill(1);
  let broken = 1;
  let other = 1;
  rows.forEach((row, i) => {
    const lesson = lessons[i];
    const on = lesson !== undefined && wanted(lesson, type) === 1;
    if (on) broken++;
    else other++;
    const counted = on ? withIt : without;
    for (const k of row) counted[k] = (counted[k] ?? 0) + 1;
  });
  return withIt.map((times, k) => Math.min(mostPull, leastPull + Math.abs(Math.log(times / broken / ((without[k] ?? 1) / other)))));
};

/** Logistic regression, one class against the rest, by AdaGrad in a fixed order. Deterministic. */
export const learn = (lessons: readonly Lesson[]): Learned => {
  const count = new Map<string, number>();
  for (const { features } of lessons) for (const name of new Set(features)) count.set(name, (count.get(name) ?? 0) + 1);
  const names = [...count]
    .filter(([name, times]) => times >= seenAtLeast || /^[sr]:/.test(name))
    .map(([name]) => name)
    .sort();
  const place = new Map(names.map((name, i) => [name, i]));
  const rows = lessons.map(({ features }) => [...new Set(features)].flatMap((name) => place.get(name) ?? []));
  const pulls = classes.map((type) => pullsOf(rows, lessons, names.length, type));
  const weights = classes.map(() => new Float64Array(names.length));
  const past = classes.map(() => new Float64Array(names.length));
  const bias = classes.map(() => -1);
  const next = sequence(7);
  const order = lessons.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const i of order) {
      const lesson = lessons[i];
      const row = rows[i];
      if (!lesson || !row || row.length === 0) continue;
      const scale = steepness / Math.sqrt(row.length);
      classes.forEach((type, c) => {
        const weight = weights[c];
        const seen = past[c];
        const pull = pulls[c];
        if (!weight || !seen || !pull) return;
        let sum = bias[c] ?? 0;
        for (const k of row) sum += (weight[k] ?? 0) * (pull[k] ?? 0) * scale;
        const target = wanted(lesson, type);
        const heavy = type === 0 ? (target ? 1 : cleanWeight) : target ? brokenWeight : 1;
        const slope = (1 / (1 + Math.exp(-sum)) - target) * heavy;
        bias[c] = (bias[c] ?? 0) - rate * 0.1 * slope;
        for (const k of row) {
          const step = slope * scale * (pull[k] ?? 0) + decay * (weight[k] ?? 0);
          seen[k] = (seen[k] ?? 0) + step * step;
          weight[k] = (weight[k] ?? 0) - (rate * step) / (Math.sqrt(seen[k] ?? 0) + 1e-3);
        }
      });
    }
  }
  return pack(
    names,
    weights.map((weight, c) => weight.map((one, k) => one * (pulls[c]?.[k] ?? 0))),
    bias,
  );
};

/** A feature whose weight is fewer steps than this in every class is left out. */
const worthKeeping = 2;

/** Weights in few steps, one letter each; names that say next to nothing in any class are left out. */
const pack = (names: readonly string[], weights: readonly Float64Array[], bias: readonly number[]): Learned => {
  const step = weights.map((weight) => weight.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / levels);
  const level = (c: number, k: number): number => Math.round((weights[c]?.[k] ?? 0) / (step[c] || 1));
  const kept = names.map((_, k) => k).filter((k) => classes.some((_, c) => Math.abs(level(c, k)) >= worthKeeping));
  return {
    names: kept.map((k) => names[k] ?? ''),
    bias: bias.map((one) => Math.round(one * 1000) / 1000),
    step: step.map((one) => Math.round(one * 1e6) / 1e6),
    weights: classes.map((_, c) => kept.map((k) => String.fromCharCode(middle + level(c, k))).join('')),
  };
};
