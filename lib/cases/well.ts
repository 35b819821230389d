import type { Conversation } from '../conversation/conversation.ts';
import type { Understanding } from '../conversation/understanding.ts';
import type { Case } from './case.ts';

/**
 * When the buyer said that it is well, epoch ms; null where nobody said so. It stands, scrolled out of the page or not, until
 * the buyer writes again and it is not well.
 */
export function wellOf(
  one: Pick<Case, 'well'>,
  { messages }: Conversation,
  { solved }: Pick<Understanding, 'solved'>,
  now: number,
): number | null {
  const well = one.well ?? null;
  const last = messages.findLast(({ role }) => role === 'buyer');
  const at = Math.min(last?.at ?? now, now);
  if (solved) return well ?? at;
  return well !== null && last && at > well ? null : well;
}

/** The case with that instant, or without any. */
export function withWell(one: Case, well: number | null): Case {
  const { well: before, ...others } = one;
  return well === (before ?? null) ? one : well === null ? others : { ...others, well };
}
