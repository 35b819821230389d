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
  readonly stage: Stage;
  /** Once the limit has passed: the next step of complaint handling that the waiting leads to, from its first notch on. */
  readonly next?: { readonly limit: number; readonly left: number; readonly stage: Stage };
  /** The shop is closed now: nothing of this is pressed on anybody. */
  readonly closed?: true;
}
type Stage = 'quiet' | 'soon' | 'near' | 'over';

/** Where neither the shop nor its marketplace sets a limit: two hours, the first step of complaint handling. */
export const fallback = 2 * 3600;
const notches = { soon: 0.6, near: 0.85 } as const;
/** The steps of complaint handling, in ms: contact within two hours, lost after a day without a word, a solution within two days. */
export const handling = [2, 24, 48].map((hours) => hours * 3_600_000);

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
  const limit = limitOf(marketplace, policy, answered);
  // A page's clock may run ahead of ours.
  const waited = Math.max(0, now - since);
  const stage = stageOf(waited, limit);
  const step = stage === 'over' ? handling.find((one) => one > limit && waited < one) : undefined;
  const near = step === undefined ? 'quiet' : stageOf(waited, step);
  return {
    waited,
    limit,
    left: limit - waited,
    stage,
    ...(step !== undefined && near !== 'quiet' && { next: { limit: step, left: step - waited, stage: near } }),
  };
}

/** The next instant (epoch ms) after `now` at which the clock grows louder; null where it has nothing left to say. */
export function nextNotch(since: number, marketplace: Marketplace | null, policy: Policy, now: number, answered = false): number | null {
  const limit = limitOf(marketplace, policy, answered);
  const all = [limit, ...handling.filter((one) => one > limit)].flatMap((one) => [one * notches.soon, one * notches.near, one]);
  return all.map((one) => Math.ceil(since + one)).find((at) => at > now) ?? null;
}

function limitOf(marketplace: Marketplace | null, policy: Policy, answered: boolean): number {
  const clock = clockFor(policy, marketplace);
  return ((answered ? clock.each : clock.first) ?? fallback) * 1000;
}

function stageOf(waited: number, limit: number): Stage {
  const share = waited / limit;
  return share >= 1 ? 'over' : share >= notches.near ? 'near' : share >= notches.soon ? 'soon' : 'quiet';
}
