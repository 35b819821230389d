import type { Finding } from '../finding.ts';
import type { Scene } from '../scene.ts';
import { sceneFeatures, wordFeatures } from './features.ts';
import { model } from './model.ts';

/** 0: broken at all; then the taboos that a draft can break by its words. */
export const classes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10] as const;
export type Class = (typeof classes)[number];

/** Letter of a weight of nought; the letters used, 41 to 91, hold neither quote nor backslash. */
export const middle = 66;
/** Sharpens the sums of long drafts and short ones alike. */
export const steepness = 3;
const places = new Map(model.names.split('\n').map((name, i) => [name, i]));

const weightOf = (c: number, place: number): number => {
  const letters = model.weights[c];
  return letters === undefined ? 0 : (letters.charCodeAt(place) - middle) * (model.step[c] ?? 0);
};

/** All that is known of a scene, as names; what the rules found is part of it. */
export const featuresOf = (scene: Scene, found: readonly Finding[]): string[] => [
  ...wordFeatures(scene.text.normal.text).map((one) => `w:${one.name}`),
  ...sceneFeatures(scene).map((name) => `s:${name}`),
  ...found.flatMap((one) => [`r:${one.taboo}`, `r:${one.rule}`]),
];

/** How likely the draft breaks each taboo (0: any of them), 0 to 1. Deterministic: the same draft gives the same numbers everywhere. */
export const score = (scene: Scene, found: readonly Finding[]): ReadonlyMap<Class, number> => {
  const row = new Set<number>();
  for (const name of featuresOf(scene, found)) {
    const place = places.get(name);
    if (place !== undefined) row.add(place);
  }
  const scale = steepness / Math.sqrt(Math.max(1, row.size));
  return new Map(
    classes.map((type, c) => {
      let sum = model.bias[c] ?? 0;
      for (const place of row) sum += weightOf(c, place) * scale;
      return [type, 1 / (1 + Math.exp(-sum))];
    }),
  );
};

/** The clause whose words speak most for a taboo. */
export const heaviestClause = (scene: Scene, type: Class): number => {
  const { clauses, normal } = scene.text;
  const c = classes.indexOf(type);
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  clauses.forEach((clause, i) => {
    let sum = 0;
    for (const one of wordFeatures(normal.text.slice(clause.from, clause.to))) {
      const place = places.get(`w:${one.name}`);
      if (place !== undefined) sum += weightOf(c, place);
    }
    if (sum > most) [best, most] = [i, sum];
  });
  return best;
};
