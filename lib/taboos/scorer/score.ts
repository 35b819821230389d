import type { Finding } from '../finding.ts';
import type { Scene } from '../scene.ts';
import { longestRead, sceneFeatures, senseFeatures, wordFeatures } from './features.ts';
import { model } from './model.ts';
import { classes, middle, steepness, type Class, type Learned } from './shape.ts';

/** The model made ready: where each name stands, words apart from the rest, and the weights of all classes side by side. */
export interface Ready {
  readonly words: ReadonlyMap<string, number>;
  readonly rest: ReadonlyMap<string, number>;
  readonly weights: Int8Array;
  readonly bias: readonly number[];
  readonly step: readonly number[];
}

/** A learned model made ready for scoring. */
export const unpack = (model: Learned): Ready => {
  const words = new Map<string, number>();
  const rest = new Map<string, number>();
  model.names.forEach((name, place) => (name.startsWith('w:') ? words.set(name.slice(2), place) : rest.set(name, place)));
  const weights = new Int8Array(model.names.length * classes.length);
  model.weights.forEach((letters, c) => {
    for (let place = 0; place < letters.length; place++) weights[place * classes.length + c] = letters.charCodeAt(place) - middle;
  });
  return { words, rest, weights, bias: model.bias, step: model.step };
};

/** Unpacked at the first check, not while a console page loads. */
let kept: Ready | undefined;
const ready = (): Ready => (kept ??= unpack({ ...model, names: model.names.split('\n') }));

/** How likely the draft breaks each taboo (0: any of them), 0 to 1. Deterministic: the same draft gives the same numbers everywhere. */
export const score = (scene: Scene, found: readonly Finding[], by: Ready = ready()): ReadonlyMap<Class, number> => {
  const { words, rest, weights } = by;
  const row = new Set<number>();
  const take = (place: number | undefined) => {
    if (place !== undefined) row.add(place);
  };
  for (const one of wordFeatures(scene.text.normal.text.slice(0, longestRead))) take(words.get(one.name));
  for (const name of sceneFeatures(scene)) take(rest.get(`s:${name}`));
  for (const name of senseFeatures(scene)) take(rest.get(`k:${name}`));
  for (const one of found) {
    take(rest.get(`r:${one.taboo}`));
    take(rest.get(`r:${one.rule}`));
  }
  const sums = classes.map(() => 0);
  for (const place of row) for (let c = 0; c < classes.length; c++) sums[c] = (sums[c] ?? 0) + (weights[place * classes.length + c] ?? 0);
  const scale = steepness / Math.sqrt(Math.max(1, row.size));
  return new Map(classes.map((type, c) => [type, 1 / (1 + Math.exp(-((by.bias[c] ?? 0) + (sums[c] ?? 0) * (by.step[c] ?? 0) * scale)))]));
};

/** The clause whose words speak most for a taboo. */
export const heaviestClause = (scene: Scene, type: Class): number => {
  const { words, weights } = ready();
  const { clauses, normal } = scene.text;
  const c = classes.indexOf(type);
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  clauses.forEach((clause, i) => {
    let sum = 0;
    for (const one of wordFeatures(normal.text.slice(clause.from, clause.to))) {
      const place = words.get(one.name);
      if (place !== undefined) sum += weights[place * classes.length + c] ?? 0;
    }
    if (sum > most) [best, most] = [i, sum];
  });
  return best;
};
