import type { Conversation, Marketplace } from '../conversation/conversation.ts';
import type { Place, Policy } from './schema.ts';

/** Where a conversation is held, as far as a policy asks. */
export type Where = Pick<Conversation, 'marketplace' | 'shop'>;

/** How near a place is: a shop is nearer than its marketplace, both together are nearest; null where it is another place. */
const nearness = (place: Place, { marketplace, shop }: Where): number | null => {
  if (place.marketplace !== null && place.marketplace !== marketplace) return null;
  if (place.shop !== null && !isShop(place.shop, shop)) return null;
  return (place.shop === null ? 0 : 2) + (place.marketplace === null ? 0 : 1);
};

const isShop = (named: string, shop: Where['shop']): boolean => shop !== null && (named === shop.id || named === shop.name);

/** One place's settings over those that hold around it. */
const under = (around: Policy, place: Place): Policy => ({
  ...around,
  ...(place.limit !== undefined && { limit: place.limit }),
  ...(place.limitPercent !== undefined && { limitPercent: place.limitPercent }),
  ...(place.limitTimes !== undefined && { limitTimes: place.limitTimes }),
  ...(place.steps && { steps: place.steps }),
  ...(place.progress && { progress: place.progress }),
  ...(place.rules && { rules: { ...around.rules, ...place.rules } }),
  ...(place.phrases && { phrases: [...around.phrases, ...place.phrases] }),
});

const resolved = new WeakMap<Policy, Map<string, Policy>>();

/**
 * The policy as it holds in one place: the nearest setting wins, of equally near ones the later. The answer is remembered by the
 * policy object, so that what is built from its phrases is built once; it has no `places` of its own.
 */
export function policyAt(policy: Policy, where: Where): Policy {
  const near = policy.places
    .flatMap((place, order) => {
      const how = nearness(place, where);
      return how === null ? [] : [{ place, how, order }];
    })
    .toSorted((a, b) => a.how - b.how || a.order - b.order);
  if (near.length === 0) return policy;
  const known = resolved.get(policy) ?? new Map<string, Policy>();
  resolved.set(policy, known);
  const key = JSON.stringify([where.marketplace, near.map(({ order }) => order)]);
  const before = known.get(key);
  if (before) return before;
  const made = { ...clocked(policy, near, where.marketplace), places: [] };
  known.set(key, made);
  return made;
}

/** With every setting laid over; of the clocks each of the two limits is taken from the nearest place that sets it. */
function clocked(
  policy: Policy,
  near: readonly { readonly place: Place; readonly how: number }[],
  marketplace: Marketplace | null,
): Policy {
  const laid = near.reduce((around, { place }) => under(around, place), policy);
  const clocks = near.flatMap(({ place }) => (place.clock ? [place.clock] : []));
  if (clocks.length === 0) return laid;
  const general = (marketplace === null ? undefined : policy.clocks[marketplace]) ?? null;
  const all = [policy.clock, general, ...clocks].toReversed();
  const nearest = (which: 'first' | 'each') => all.reduce<number | null>((limit, clock) => limit ?? clock?.[which] ?? null, null);
  return { ...laid, clock: { first: nearest('first'), each: nearest('each') }, clocks: {} };
}
