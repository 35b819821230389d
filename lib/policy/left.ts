import type { Conversation, Marketplace } from '../conversation/conversation.ts';
import { waitingSince } from '../conversation/waiting-since.ts';
import type { Policy } from './policy.ts';
import { handling, nextNotch, waiting } from './waiting.ts';
import type { Waiting } from './waiting.ts';

/** A buyer who waited when the conversation was last seen, though no page shows it any more. */
export interface Left {
  readonly console: string;
  readonly shop: string | null;
  /** The marketplace's key, else the shown name. */
  readonly buyer: string;
  /** As shown; empty where nothing is. */
  readonly name: string;
  readonly marketplace: Marketplace | null;
  /** Epoch ms. */
  readonly since: number;
}

type Key = Pick<Left, 'console' | 'shop' | 'buyer'>;
/** A conversation that some page shows now. */
export interface Shown {
  readonly key: Key;
  readonly conversation: Conversation;
}

const most = 500;
/** A day after the last step nobody is pressed any more: it was answered elsewhere, or lost. */
const forgotten = (handling.at(-1) ?? 0) + 24 * 3_600_000;

export const isOf =
  (key: Key) =>
  (one: Key): boolean =>
    one.console === key.console && one.shop === key.shop && one.buyer === key.buyer;

/** Who waits, after these pages were seen: whoever they show is as they show it, all others as before. The same list where nothing changed. */
export function seen(before: readonly Left[], shown: readonly Shown[], now: number): readonly Left[] {
  const others = before.filter((one) => now - one.since < forgotten && !shown.some(({ key }) => isOf(key)(one)));
  const here = shown.flatMap(({ key, conversation }): Left[] => {
    const { messages, marketplace, buyer } = conversation;
    const since = waitingSince(messages, marketplace);
    return since === null || now - since >= forgotten ? [] : [{ ...key, name: buyer.name ?? '', marketplace, since }];
  });
  const after = [...others, ...here].sort((a, b) => b.since - a.since).slice(0, most);
  return JSON.stringify(after) === JSON.stringify(before) ? before : after;
}

/**
 * The clock of a conversation that no page shows: the console presses for its own minutes, here the steps of complaint handling
 * count, two hours, a day, two days.
 */
export const leftClock = ({ since }: Left, policy: Policy, now: number): Waiting | null => waiting(since, null, policy, now);

/** When the clock of a conversation that no page shows grows louder next, epoch ms. */
export const leftNotch = ({ since }: Left, policy: Policy, now: number): number | null => nextNotch(since, null, policy, now);
