import browser from 'webextension-polyfill';
import { loadSettings, saveSettings } from './settings.ts';

/**
 * Calls back once in the life of an installation, after it was installed; not after an update, and not again where a browser takes a
 * start for an install. To be called synchronously at start.
 */
export function onFirstRun(open: () => Promise<unknown>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => void (reason === 'install' && once(open)));
}

async function once(open: () => Promise<unknown>): Promise<void> {
  const { tour = null } = await loadSettings();
  if (tour !== null) return;
  // before it opens: what cannot be noted is rather not shown than shown at every start
  await saveSettings({ tour: 'over' });
  await open();
}
