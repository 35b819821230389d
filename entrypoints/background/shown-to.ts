import type { Asker } from '../../lib/browser/asker.ts';
import { shopOfTab } from '../../lib/browser/shops-of-tabs.ts';
import type { Settings } from '../../lib/browser/settings.ts';
import type { Teaching } from './teaching.ts';

/** What a console's page learns of the settings: only what is its own. */
export async function shownTo(asker: Asker, settings: Settings, { insteadOf }: Teaching): Promise<Settings> {
  if (asker.who === 'own') return settings;
  const off = settings.off.filter((console) => asker.consoles.includes(console));
  const { fixed: _others, shops: _named, oneShop: _one, tour: _tour, ...own } = settings;
  const docks = ownDocks(asker.consoles, settings.docks);
  return { ...own, agent: '', docks, off, taught: insteadOf(asker.origin), shop: await shopOfTab(asker.tab) };
}

function ownDocks<D>(consoles: readonly string[], docks: Readonly<Record<string, D>>): Record<string, D> {
  return Object.fromEntries(Object.entries(docks).filter(([console]) => consoles.includes(console)));
}
