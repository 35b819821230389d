import { likelihoodOf, middle, scaleOf, sharesOf, type Model } from './model.ts';

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

/** How one set of outputs is learned; what suits it is found by cross-validation. */
export interface How {
  readonly rounds: number;
  readonly rate: number;
  readonly decay: number;
  /** Where every output stands before anything is known, and how fast that moves beside what the names say. */
  readonly bias: number;
  readonly biasRate: number;
  readonly seed: number;
  /** Steps of a stored weight to either side of nought, and how many one must be worth for its name to be kept. */
  readonly levels: number;
  readonly worthKeeping: number;
  /** Names that are kept however seldom they were seen. */
  readonly always?: (name: string) => boolean;
  /** The least and the most that a name may pull for how one-sidedly it was seen; every name pulls alike where left out. */
  readonly pulls?: readonly [number, number];
  /** How hard an output pulls where it is right, and where it is not: 1 where left out. */
  readonly heavy?: (output: number, right: boolean) => number;
}

export interface Lessons {
  readonly lessons: readonly Lesson[];
  readonly families: readonly Family[];
  readonly how: How;
}

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

const namesOf = (lessons: readonly Lesson[], { always }: How): string[] => {
  const count = new Map<string, number>();
  for (const { names, worth } of lessons) for (const name of new Set(names)) count.set(name, (count.get(name) ?? 0) + worth);
  return [...count]
    .filter(([name, times]) => times >= seenAtLeast - 1e-6 || always?.(name) === true)
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

/**
 * How one-sidedly each name was seen with an output or without it: what stands in both alike is held back before learning begins
 * (Wang and Manning 2012, "Baselines and bigrams": naive Bayes ratios scale the inputs of a linear model).
 */
const pullsOf = (
  rows: readonly (readonly number[])[],
  rights: readonly ReadonlySet<number>[],
  pulls: Float64Array,
  outputs: number,
  [least, most]: readonly [number, number],
) => {
  for (let o = 0; o < outputs; o++) {
    const withIt = new Float64Array(pulls.length / outputs).fill(1);
    const without = new Float64Array(pulls.length / outputs).fill(1);
    let [right, other] = [1, 1];
    rows.forEach((row, i) => {
      const on = rights[i]?.has(o) === true;
      if (on) right++;
      else other++;
      const counted = on ? withIt : without;
      for (const k of row) counted[k] = (counted[k] ?? 0) + 1;
    });
    withIt.forEach((times, k) => {
      pulls[k * outputs + o] = Math.min(most, least + Math.abs(Math.log(times / right / ((without[k] ?? 1) / other))));
    });
  }
};

/** Logistic regression by AdaGrad in a fixed order: deterministic on every machine. */
export const learn = ({ lessons, families, how }: Lessons): Model => {
  const { rate, decay, heavy = () => 1 } = how;
  const outputs = families.at(-1)?.to ?? 0;
  const names = namesOf(lessons, how);
  const place = new Map(names.map((name, i) => [name, i]));
  const rows = lessons.map((lesson) => lesson.names.flatMap((name) => place.get(name) ?? []));
  const rights = lessons.map((lesson) => new Set(lesson.right));
  const weights = new Float64Array(names.length * outputs);
  const past = new Float64Array(names.length * outputs);
  const pulls = new Float64Array(names.length * outputs).fill(1);
  if (how.pulls) pullsOf(rows, rights, pulls, outputs, how.pulls);
  const bias = Array.from({ length: outputs }, () => how.bias);
  const next = sequence(how.seed);
  for (let round = 0; round < how.rounds; round++)
    for (const i of shuffled(lessons.length, next)) {
      const row = rows[i] ?? [];
      const right = rights[i] ?? new Set();
      const scale = scaleOf(row.length);
      const standing = bias.slice();
      for (const k of row)
        for (let o = 0; o < outputs; o++) {
          const at = k * outputs + o;
          standing[o] = (standing[o] ?? 0) + scale * (pulls[at] ?? 0) * (weights[at] ?? 0);
        }
      const slopes = slopesOf(standing, right, families);
      for (let o = 0; o < outputs; o++) {
        const slope = (slopes[o] ?? 0) * (lessons[i]?.weight ?? 1) * heavy(o, right.has(o));
        bias[o] = (bias[o] ?? 0) - rate * how.biasRate * slope;
        for (const k of row) {
          const at = k * outputs + o;
          const step = slope * scale * (pulls[at] ?? 0) + decay * (weights[at] ?? 0);
          past[at] = (past[at] ?? 0) + step * step;
          weights[at] = (weights[at] ?? 0) - (rate * step) / (Math.sqrt(past[at] ?? 0) + 1e-3);
        }
      }
    }
  return pack(
    names,
    weights.map((weight, at) => weight * (pulls[at] ?? 0)),
    bias,
    how,
  );
};

/** Weights in few steps, one letter each; names that say next to nothing about any output are left out. */
const pack = (names: readonly string[], weights: Float64Array, bias: readonly number[], { levels, worthKeeping }: How): Model => {
  const outputs = bias.length;
  const step = bias.map((_, o) => names.reduce((most, __, k) => Math.max(most, Math.abs(weights[k * outputs + o] ?? 0)), 0) / levels);
  const level = (k: number, o: number): number => Math.round((weights[k * outputs + o] ?? 0) / (step[o] || 1));
  const kept = names.map((_, k) => k).filter((k) => bias.some((_, o) => Math.abs(level(k, o)) >= worthKeeping));
  return {
    names: kept.map((k) => names[k] ?? '').join('\n'),
    bias: bias.map((one) => Math.round(one * 1000) / 1000),
    step: step.map((one) => Math.round(one * 1e6) / 1e6),
    weights: bias.map((_, o) => kept.map((k) => String.fromCharCode(middle + level(k, o))).join('')),
  };
};
