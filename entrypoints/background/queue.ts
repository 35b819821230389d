import { sentOf, waitingSince } from '../../lib/conversation/waiting-since.ts';
import type { LivePage } from '../../lib/browser/relay.ts';
import type { Waiting } from '../../lib/messages.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import { policyAt } from '../../lib/policy/place.ts';
import { waiting } from '../../lib/policy/waiting.ts';

/** Who waits in the open conversations of all tabs, the longest first. */
export function queueOf(pages: readonly LivePage[], policy: Policy, now: number): readonly Waiting[] {
  return pages
    .flatMap(({ tab, state: { console, conversation } }) => {
      if (!conversation) return [];
      const { messages } = conversation;
      const since = waitingSince(messages, conversation.marketplace);
      const clock = waiting(since, conversation.marketplace, policyAt(policy, conversation), now, sentOf(messages).length > 0);
      if (since === null || !clock) return [];
      const { limit } = clock;
      return [{ tab, console, buyer: conversation.buyer.name ?? conversation.buyer.id ?? '', since, limit }];
    })
    .toSorted((a, b) => a.since - b.since);
}
