import type { Case } from '../../lib/cases/case.ts';
import { Refusal } from '../../lib/browser/refusal.ts';
import type { LivePage, Relay } from '../../lib/browser/relay.ts';
import { findTab, openTab, showTab } from '../../lib/browser/tabs.ts';

/** Bring the console of a case to the front, opening it if need be, and have its page point out the buyer's row. */
export type GoTo = (one: Place) => Promise<void>;
type Place = Pick<Case, 'console' | 'shop' | 'buyer'>;

/** @param matchesOf match patterns of the pages of a console, those of its adapter or the site that was taught */
export function wayTo(relay: Relay, matchesOf: (console: string) => readonly string[]): GoTo {
  return async (one) => {
    const live = relay.pages().filter(({ state }) => state.console === one.console);
    const best = live.toSorted((a, b) => nearness(b, one) - nearness(a, one))[0];
    const known = matchesOf(one.console);
    const tab = best?.tab ?? (known.length > 0 ? await findTab(known) : null);
    const shown = tab !== null && (await showTab(tab)) ? tab : known.length > 0 ? await openTab(addressOf(known)) : null;
    if (shown === null) throw new Refusal('missing', `console ${one.console}`);
    relay.tell(shown, { kind: 'ring', buyer: one.buyer });
  };
}

/** 3: shows this very buyer. 2: of the same shop. 1: the shop is not known. 0: of another shop. */
function nearness({ state: { conversation } }: LivePage, one: Place): number {
  const shop = conversation?.shop?.id ?? conversation?.shop?.name ?? null;
  const same = shop !== null && shop === (one.shop.id ?? one.shop.name);
  const buyer = conversation?.buyer.id ?? conversation?.buyer.name ?? null;
  if (buyer !== null && buyer === (one.buyer.id ?? one.buyer.name) && (same || shop === null)) return 3;
  return same ? 2 : shop === null ? 1 : 0;
}

/** Where a console's chat opens: its first match pattern that names a host, without the wildcard. */
function addressOf(matches: readonly string[]): string {
  const first = matches.find((each) => /^https?:\/\/[^*]+\//.test(each)) ?? '';
  return first.replace(/\*.*$/, '');
}
