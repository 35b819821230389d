import type { Policy } from './policy.ts';

/** What an administrator set for this machine; what is left out, nobody fixed. */
export interface FixedPolicy {
  readonly limit?: NonNullable<Policy['limit']>;
  readonly rules?: Policy['rules'];
}

/** The policy with what is fixed in the place of what the shop set. */
export function underFixed(policy: Policy, { limit, rules }: FixedPolicy): Policy {
  return { ...policy, limit: limit ?? policy.limit, rules: { ...policy.rules, ...rules } };
}

/** A changed policy to be stored: under what is fixed, what the shop had set before stays as it was, for the day when it is freed. */
export function beneathFixed(changed: Policy, before: Policy, { limit, rules }: FixedPolicy): Policy {
  const free = Object.fromEntries(Object.entries(changed.rules).filter(([id]) => rules?.[id] === undefined));
  const under = Object.fromEntries(Object.entries(before.rules).filter(([id]) => rules?.[id] !== undefined));
  return { ...changed, limit: limit === undefined ? changed.limit : before.limit, rules: { ...free, ...under } };
}
