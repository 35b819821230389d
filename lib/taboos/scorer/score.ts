import { likelihoodOf, readyOf, standingOf, sumsOf, type Ready } from '../../language/scorer/model.ts';
import type { Finding } from '../finding.ts';
import type { Scene } from '../scene.ts';
import { featuresOf, wordsIn } from './features.ts';
import { model } from './model.ts';
import { classes, type Class } from './shape.ts';

/** Unpacked at the first check, not while a page loads. */
let kept: Ready | undefined;
const ready = (): Ready => (kept ??= readyOf(model));

/** How likely the draft breaks each taboo (0: any of them), 0 to 1. Deterministic: the same draft gives the same numbers everywhere. */
export const score = (scene: Scene, found: readonly Finding[], by: Ready = ready()): ReadonlyMap<Class, number> => {
  const standing = standingOf(by, [sumsOf(by, new Set(featuresOf(scene, found)))]);
  return new Map(classes.map((type, c) => [type, likelihoodOf(standing[c] ?? 0)]));
};

/** The clause whose words speak most for a taboo. */
export const heaviestClause = (scene: Scene, type: Class): number => {
  const { clauses, normal } = scene.text;
  const c = classes.indexOf(type);
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  clauses.forEach((clause, i) => {
    const sum = sumsOf(ready(), wordsIn(normal.text.slice(clause.from, clause.to))).sums[c] ?? 0;
    if (sum > most) [best, most] = [i, sum];
  });
  return best;
};
