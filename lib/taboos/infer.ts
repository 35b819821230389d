import type { Finding, Taboo } from './finding.ts';
import { inferences } from './inferences/index.ts';
import type { Scene } from './scene.ts';
import { heaviestClause, score } from './scorer/score.ts';
import { classes } from './scorer/shape.ts';

/** How sure the scorer must be that anything is wrong at all; and of one taboo, where a rule or a likelier one has spoken already. */
const sureOfAny = 0.8;
/** A few signs in the middle of a conversation are a part of a reply, sent as one speaks; only the plainest count. */
const sureOfPart = 0.97;
const shortest = { zh: 14, en: 40 };
const calm = 1;

const isPart = (scene: Scene): boolean =>
  scene.turn.sent.length > 0 && scene.need.emotion <= calm && scene.text.normal.text.length < shortest[scene.text.lang];

const sureOfOne = 0.6;

const taboosOf = (scene: Scene, found: readonly Finding[]): Taboo[] => {
  const likely = score(scene, found);
  if ((likely.get(0) ?? 0) < (isPart(scene) ? sureOfPart : sureOfAny)) return [];
  const ranked = classes.filter((one) => one !== 0).sort((a, b) => (likely.get(b) ?? 0) - (likely.get(a) ?? 0));
  return ranked.filter((one, rank) => (rank === 0 && found.length === 0) || (likely.get(one) ?? 0) >= sureOfOne);
};

/** What the scorer adds to the findings of the rules. Silent where no buyer has spoken. */
export const infer = (scene: Scene, found: readonly Finding[]): Finding[] => {
  if (scene.turn.said.length === 0 && !scene.turn.given.has('photo')) return [];
  // Where the buyer only nods, or nothing is asked and nothing is wrong, silence: most turns of a day are such.
  if (!scene.need.complaint && !scene.need.open) return [];
  const known = new Set(found.map((one) => one.taboo));
  return taboosOf(scene, found).flatMap((taboo): Finding[] => {
    const one = inferences.find((inference) => inference.taboo === taboo);
    const chosen = one && scene.policy.rules[one.id];
    if (!one || known.has(taboo) || chosen === 'off') return [];
    const clause = one.missing ? undefined : scene.text.clauses[heaviestClause(scene, one.taboo)];
    return [
      {
        rule: one.id,
        taboo: one.taboo,
        severity: chosen ?? 'warn',
        start: clause?.start ?? null,
        end: clause?.end ?? null,
        message: one.because,
        fix: null,
      },
    ];
  });
};
