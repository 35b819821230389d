import { understand } from '../../lib/conversation/understand.ts';
import type { LivePage } from '../../lib/browser/relay.ts';
import type { Waiting } from '../../lib/messages.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import { waiting } from '../../lib/policy/waiting.ts';

/** Who waits in the open conversations of all tabs, the longest first. */
export function queueOf(pages: readonly LivePage[], policy: Policy, now: number): readonly Waiting[] {
  return pages
    .flatMap(({ tab, state: { console, conversation } }) => {
      if (!conversation) return [];
      const since = understand(conversation).waitingSince;
      if (since === null) return [];
      const { limit } = waiting(since, conversation.marketplace, policy, now);
      return [{ tab, console, buyer: conversation.buyer.name ?? conversation.buyer.id ?? '', since, limit }];
    })
    .toSorted((a, b) => a.since - b.since);
}
