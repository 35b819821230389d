import type { Policy } from '../../lib/policy/policy.ts';

type Own = Pick<Policy, 'rules' | 'phrases'>;

/** Rules and phrases as they were set for one place (its number in the list), or everywhere where there is no such place. */
export function settingsAt(policy: Policy, picked: number | null): Own & { readonly place: number | null } {
  const place = picked === null ? undefined : policy.places[picked];
  if (!place) return { place: null, rules: policy.rules, phrases: policy.phrases };
  return { place: picked, rules: place.rules ?? {}, phrases: place.phrases ?? [] };
}

/** The policy with rules or phrases of one place changed. */
export const changedAt = (policy: Policy, place: number | null, to: Partial<Own>): Policy =>
  place === null ? { ...policy, ...to } : { ...policy, places: policy.places.map((one, at) => (at === place ? { ...one, ...to } : one)) };
