/** So many of so many: findings of messages, replies as written of replies; or complaints of days. */
export interface Part {
  readonly count: number;
  readonly of: number;
}

/** How two parts differ: `few` rests on too little to say. */
export type Difference = 'few' | 'same' | 'fewer' | 'more';

/** Fewer on either side say nothing of a share. */
const leastOf = 20;
/** Fewer in both together say nothing of a count. */
const leastCount = 10;
/** Beyond so many deviations it is hardly chance: one time in twenty. */
const deviations = 2;

/** Two shares of what was looked at, by their pooled deviation. */
export function shareDiffers(before: Part, after: Part): Difference {
  if (Math.min(before.of, after.of) < leastOf) return 'few';
  const pooled = (before.count + after.count) / (before.of + after.of);
  const chance = Math.sqrt(pooled * (1 - pooled) * (1 / before.of + 1 / after.of));
  return told(after.count / after.of - before.count / before.of, chance);
}

/** Two counts over so many days or messages, of which there may be more on one side: each as a Poisson count. */
export function rateDiffers(before: Part, after: Part, least: number): Difference {
  if (Math.min(before.of, after.of) < least || before.count + after.count < leastCount) return 'few';
  const chance = Math.sqrt(before.count / before.of ** 2 + after.count / after.of ** 2);
  return told(after.count / after.of - before.count / before.of, chance);
}

const told = (by: number, chance: number): Difference => (Math.abs(by) <= deviations * chance ? 'same' : by < 0 ? 'fewer' : 'more');
