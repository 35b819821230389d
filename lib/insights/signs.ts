import type { Filter } from '../cases/filter.ts';
import { under } from './counts.ts';
import type { Counts } from './counts.ts';

/** Risks that the lead hears of at once: they go beyond the buyer and the shop. */
const graveRisks = ['regulator', 'media', 'legal', 'group'] as const;

/** Open cases of which the lead hears at once. */
export const graveFilter: Filter = { state: 'open', risk: [...graveRisks] };

/** Complaints of the same goods within two days from which on it is no single buyer's trouble. */
const manyBuyers = 5;

/** Goods of which many buyers complained lately. */
export function manyOf(lately: Counts): readonly { readonly goods: string; readonly count: number }[] {
  return under(lately, 'goods').flatMap(([goods, count]) => (count >= manyBuyers ? [{ goods, count }] : []));
}
