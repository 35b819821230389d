import type { Policy } from '../policy/policy.ts';
import type { Case } from './case.ts';

export interface Ledger {
  readonly currency: string;
  /** What the agent may give without asking; null where no limit is known for this currency. */
  readonly limit: number | null;
  /** Agreed or paid. */
  readonly given: number;
  /** The highest offer that still stands. */
  readonly offered: number;
  /** Below 0: over the limit. */
  readonly left: number | null;
}

const cents = (value: number): number => Math.round(value * 100) / 100;

/** What was offered and given in a case against what the agent may give, currency by currency. */
export function ledgerOf(one: Case, policy: Policy): readonly Ledger[] {
  const named = one.form.money.map(({ currency }) => currency);
  const currencies = [...new Set([...named, ...(policy.limit ? [policy.limit.currency] : [])])];
  return currencies.map((currency) => {
    const own = one.form.money.filter((each) => each.currency === currency);
    const given = cents(own.filter(({ state }) => state === 'agreed' || state === 'paid').reduce((sum, { amount }) => sum + amount, 0));
    const offered = Math.max(0, ...own.filter(({ state }) => state === 'offered').map(({ amount }) => amount));
    const limit = policy.limit?.currency === currency ? policy.limit.amount : null;
    return { currency, limit, given, offered, left: limit === null ? null : cents(limit - given - offered) };
  });
}
