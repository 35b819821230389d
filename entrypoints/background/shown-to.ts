import type { Asker } from '../../lib/browser/asker.ts';
import type { Settings, SettingsPatch } from '../../lib/browser/settings.ts';
import type { Teaching } from './teaching.ts';

/** What a console's page learns of the settings: only what is its own. */
export function shownTo(asker: Asker, settings: Settings, { insteadOf }: Teaching): Settings {
  if (asker.who === 'own') return settings;
  const off = settings.off.filter((console) => asker.consoles.includes(console));
  const { fixed: _others, ...own } = settings;
  return { ...own, agent: '', docks: ownDocks(asker.consoles, settings.docks), off, taught: insteadOf(asker.origin) };
}

/** What a console's page may change of them: where the panel stands on it. */
export function allowedTo(asker: Asker, patch: SettingsPatch): SettingsPatch {
  return asker.who === 'own' ? patch : { docks: ownDocks(asker.consoles, patch.docks ?? {}) };
}

function ownDocks<D>(consoles: readonly string[], docks: Readonly<Record<string, D>>): Record<string, D> {
  return Object.fromEntries(Object.entries(docks).filter(([console]) => consoles.includes(console)));
}
