import { sentOf, waitingSince } from '../../lib/conversation/waiting-since.ts';
import type { LivePage } from '../../lib/browser/relay.ts';
import { keyOf } from '../../lib/messages.ts';
import type { Waiting } from '../../lib/messages.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import { policyAt } from '../../lib/policy/place.ts';
import { waiting } from '../../lib/policy/waiting.ts';
import { isOf } from '../../lib/policy/left.ts';
import type { Left } from '../../lib/policy/left.ts';

/** Who waits in the open conversations of all tabs, and in those that were left unanswered, the longest first. */
export function queueOf(pages: readonly LivePage[], left: readonly Left[], policy: Policy, now: number): readonly Waiting[] {
  const open = pages.flatMap(({ tab, state: { console, conversation } }) =>
    conversation ? [{ tab, console, conversation, key: keyOf(console, conversation) }] : [],
  );
  const here = open.flatMap(({ tab, console, conversation, key }): readonly Waiting[] => {
    const { messages, marketplace, buyer } = conversation;
    const since = waitingSince(messages, marketplace);
    const clock = waiting(since, marketplace, policyAt(policy, conversation), now, sentOf(messages).length > 0);
    if (since === null || !clock) return [];
    return [{ tab, key, console, buyer: buyer.name ?? buyer.id ?? '', since, limit: clock.limit }];
  });
  const away = left
    .filter((one) => !open.some(({ key }) => key && isOf(key)(one)))
    .flatMap((one): readonly Waiting[] => {
      const { console, shop, buyer, name, marketplace, since } = one;
      const clock = waiting(since, null, policyAt(policy, { marketplace, shop: shop === null ? null : { id: shop, name: shop } }), now);
      return clock ? [{ tab: null, key: { console, shop, buyer }, console, buyer: name || buyer, since, limit: clock.limit }] : [];
    });
  return [...here, ...away].toSorted((a, b) => a.since - b.since);
}
