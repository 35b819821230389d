import { stages, type Understanding } from '../conversation/understanding.ts';

/** One reply that was sent from a template, and what came of it; null until the buyer has answered. */
export interface Use {
  readonly template: string;
  /** Epoch ms. */
  readonly at: number;
  readonly helped: boolean | null;
}

/**
 * Whether a reply helped, by what the conversation shows before it and after the buyer's answer: it is solved, it went on a step, or the
 * buyer has calmed down. A buyer who gets angrier was not helped, whatever else moved.
 */
export const hasHelped = (before: Understanding, after: Understanding): boolean => {
  if (after.emotion.level > before.emotion.level) return false;
  const forward = stages.indexOf(after.stage) > stages.indexOf(before.stage);
  return after.solved || forward || after.emotion.level < before.emotion.level;
};

/** How useful each template was, for the ranking: uses that helped count whole, open ones half, those that did not take one back. */
export const usefulness = (uses: readonly Use[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { template, helped } of uses) {
    const more = helped === null ? 0.5 : helped ? 1 : -1;
    counts.set(template, (counts.get(template) ?? 0) + more);
  }
  for (const [template, count] of counts) counts.set(template, Math.max(0, count));
  return counts;
};
