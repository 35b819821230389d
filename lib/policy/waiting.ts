import type { Marketplace } from '../conversation/conversation.ts';
import { clockFor } from './clocks.ts';
import type { Policy } from './schema.ts';

/** How long a buyer has waited, against the limit that holds. Milliseconds throughout. */
export interface Waiting {
  readonly waited: number;
  readonly limit: number;
  /** Negative once it is over. */
  readonly left: number;
  /** From 60 % of the limit on `soon`, from 85 % `near`, from the limit on `over`. */
  readonly stage: 'quiet' | 'soon' | 'near' | 'over';
}

/** Where neither the shop nor its marketplace sets a limit: two hours, the first step of complaint handling. */
export const fallback = 2 * 3600;
export const notches = { soon: 0.6, near: 0.85 } as const;

/**
 * The state of the waiting clock at `now` (epoch ms). `since` is `Understanding.waitingSince`; null where nobody waits.
 * `answered`: an agent has already answered in this conversation, so that the limit on later answers holds.
 */
export function waiting(
  since: number | null,
  marketplace: Marketplace | null,
  policy: Policy,
  now: number,
  answered = false,
): Waiting | null {
  if (since === null) return null;
  const clock = clockFor(policy, marketplace);
  const limit = ((answered ? clock.each : clock.first) ?? fallback) * 1000;
  // A page's clock may run ahead of ours.
  const waited = Math.max(0, now - since);
  const share = waited / limit;
  const stage = share >= 1 ? 'over' : share >= notches.near ? 'near' : share >= notches.soon ? 'soon' : 'quiet';
  return { waited, limit, left: limit - waited, stage };
}
