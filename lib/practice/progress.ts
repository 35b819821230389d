import { steps, type Step } from './steps.ts';
import type { Result } from './stored.ts';

/** What came of one drill, practised however often. */
export interface DrillProgress {
  readonly drill: string;
  readonly times: number;
  /** Percent of the first, the best and the last time. */
  readonly first: number;
  readonly best: number;
  readonly last: number;
  /** Epoch ms of the last time. */
  readonly at: number;
}

/** Drill by drill, the latest practised first. `results`: the oldest first. */
export function progressOf(results: readonly Result[]): readonly DrillProgress[] {
  return [...new Set(results.toReversed().map(({ drill }) => drill))].flatMap((drill): readonly DrillProgress[] => {
    const all = results.filter((one) => one.drill === drill);
    const [first, last] = [all[0], all.at(-1)];
    if (!first || !last) return [];
    const best = Math.max(...all.map(({ percent }) => percent));
    return [{ drill, times: all.length, first: first.percent, best, last: last.percent, at: last.at }];
  });
}

/** Points for each step on average, over those results that know them; the weakest is what to practise next. */
export function stepsOver(results: readonly Result[]): readonly { readonly step: Step; readonly points: number }[] {
  const known = results.filter(({ steps: of }) => Object.keys(of).length > 0);
  if (known.length === 0) return [];
  return steps.map((step) => ({ step, points: known.reduce((sum, one) => sum + (one.steps[step] ?? 0), 0) / known.length }));
}
