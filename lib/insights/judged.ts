import { rateDiffers, shareDiffers } from './clearly.ts';
import type { Difference, Part } from './clearly.ts';
import type { Compared, Side } from './sides.ts';

/** What a change is judged by: findings, complaints, whether things were sent as they were, and what the buyer said after. */
export const yardsticks = ['found', 'cases', 'as-is', 'helped'] as const;
export type Yardstick = (typeof yardsticks)[number];

export interface Judged {
  readonly by: Yardstick;
  readonly before: Part;
  readonly after: Part;
  /** For how many messages or days it is told; null: it is a share. */
  readonly per: number | null;
  readonly differs: Difference;
}

/** Messages on each side below which a rate of findings says nothing. */
const leastMessages = 50;
/** Days on each side below which a week is not over. */
const leastDays = 7;

/** Both sides of a change by each yardstick; null where it has no bearing: a template is found nowhere. */
export function judgedOf({ change, before, after }: Compared): readonly (Judged | null)[] {
  const isTemplate = change.what === 'template';
  const both = (of: (side: Side) => Part) => ({ before: of(before), after: of(after) });
  const found = both((side) => ({ count: side.found, of: side.messages }));
  const cases = both((side) => ({ count: side.cases, of: side.days }));
  const asIs = both((side) => (isTemplate ? { count: side.kept, of: side.sent } : { count: side.passed, of: side.found }));
  const helped = both((side) => ({ count: side.helped, of: side.helped + side.worse }));
  return [
    isTemplate ? null : { by: 'found', ...found, per: 100, differs: rateDiffers(found.before, found.after, leastMessages) },
    { by: 'cases', ...cases, per: 7, differs: rateDiffers(cases.before, cases.after, leastDays) },
    { by: 'as-is', ...asIs, per: null, differs: shareDiffers(asIs.before, asIs.after) },
    { by: 'helped', ...helped, per: null, differs: shareDiffers(helped.before, helped.after) },
  ];
}

/** A part as it is told: so many of a hundred messages, a week, or in percent; null where there is nothing to divide by. */
export const toldOf = ({ count, of }: Part, per: number | null): number | null => (of === 0 ? null : (count / of) * (per ?? 100));
