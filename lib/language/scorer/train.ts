import { levels, likelihoodOf, middle, scaleOf, sharesOf, type Model } from './model.ts';

/** Something to learn from: the names found in it, and the outputs that are right. */
export interface Lesson {
  readonly names: readonly string[];
  readonly right: readonly number[];
  /** How much it tells beside others from the same hand: 1, or less where several lessons say nearly the same. */
  readonly worth: number;
  /** How hard it pulls: more where its like are rarer in the texts than in life. */
  readonly weight: number;
}

/** Outputs `from` up to `to`: one of them is right (a lesson that names none teaches nothing about them), or any number of them. */
export interface Family {
  readonly from: number;
  readonly to: number;
  readonly one: boolean;
}

export interface Lessons {
  readonly lessons: readonly Lesson[];
  readonly families: readonly Family[];
}

const rounds = 16;
const rate = 0.12;
const decay = 2e-3;
/** Names seen in less than this teach nothing that holds elsewhere. */
const seenAtLeast = 2;

/** A sequence of numbers in [0, 1) that is the same on every machine. */
export const sequence = (seed: number) => () => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return seed / 0x80000000;
};

const shuffled = (count: number, next: () => number): number[] => {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
};

const namesOf = (lessons: readonly Lesson[]): string[] => {
  const count = new Map<string, number>();
  for (const { names, worth } of lessons) for (const name of new Set(names)) count.set(name, (count.get(name) ?? 0) + worth);
  return [...count]
    .filter(([, times]) => times >= seenAtLeast - 1e-6)
    .map(([name]) => name)
    .sort();
};

/** How far each output of a lesson is from where it should be. */
const slopesOf = (standing: readonly number[], right: ReadonlySet<number>, families: readonly Family[]): number[] => {
  const slopes: number[] = [];
  for (const { from, to, one } of families) {
    const own = standing.slice(from, to);
    const held = one ? sharesOf(own) : own.map(likelihoodOf);
    const open = one && !own.some((_, i) => right.has(from + i));
    held.forEach((share, i) => slopes.push(open ? 0 : share - Number(right.has(from + i))));
  }
  return slopes;
};

/** Logistic regression by AdaGrad in a fixed order: deterministic on every machine. */
export const learn = ({ lessons, families }: Lessons): Model => {
  const outputs = families.at(-1)?.to ?? 0;
  const names = namesOf(lessons);
  const place = new Map(names.map((name, i) => [name, i]));
  const rows = lessons.map((lesson) => lesson.names.flatMap((name) => place.get(name) ?? []));
  const rights = lessons.map((lesson) => new Set(lesson.right));
  const weights = new Float64Array(names.length * outputs);
  const past = new Float64Array(names.length * outputs);
  const bias = Array.from({ length: outputs }, () => 0);
  const next = sequence(11);
  for (let round = 0; round < rounds; round++)
    for (const i of shuffled(lessons.length, next)) {
      const row = rows[i] ?? [];
      const scale = scaleOf(row.length);
      const weight = lessons[i]?.weight ?? 1;
      const standing = bias.slice();
      for (const k of row) for (let o = 0; o < outputs; o++) standing[o] = (standing[o] ?? 0) + scale * (weights[k * outputs + o] ?? 0);
      const slopes = slopesOf(standing, rights[i] ?? new Set(), families);
      for (let o = 0; o < outputs; o++) {
        const slope = (slopes[o] ?? 0) * weight;
        bias[o] = (bias[o] ?? 0) - rate * 0.05 * slope;
        for (const k of row) {
          const at = k * outputs + o;
          const pull = slope * scale + decay * (weights[at] ?? 0);
          past[at] = (past[at] ?? 0) + pull * pull;
          weights[at] = (weights[at] ?? 0) - (rate * pull) / (Math.sqrt(past[at] ?? 0) + 1e-3);
        }
      }
    }
  return pack(names, weights, bias);
};

/** Weights in few steps, one letter each; names that say nothing about any output are left out. */
const pack = (names: readonly string[], weights: Float64Array, bias: readonly number[]): Model => {
  const outputs = bias.length;
  const step = bias.map((_, o) => names.reduce((most, __, k) => Math.max(most, Math.abs(weights[k * outputs + o] ?? 0)), 0) / levels);
  const level = (k: number, o: number): number => Math.round((weights[k * outputs + o] ?? 0) / (step[o] || 1));
  const kept = names.map((_, k) => k).filter((k) => bias.some((_, o) => level(k, o) !== 0));
  return {
    names: kept.map((k) => names[k] ?? '').join('\n'),
    bias: bias.map((one) => Math.round(one * 1000) / 1000),
    step: step.map((one) => Math.round(one * 1e6) / 1e6),
    weights: bias.map((_, o) => kept.map((k) => String.fromCharCode(middle + level(k, o))).join('')),
  };
};
