import browser from 'webextension-polyfill';

/** Asks the person for sites; to be called in a press, from a page of our own. false where it is refused. */
export const askForSites = (patterns: readonly string[]): Promise<boolean> => browser.permissions.request({ origins: [...patterns] });

export const hasSites = (patterns: readonly string[]): Promise<boolean> => browser.permissions.contains({ origins: [...patterns] });

/** Gives sites back; those that the manifest asks for stay. */
export async function giveBack(patterns: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...patterns] }).catch(() => false);
}

/** Hear that sites were given or taken away. To be called synchronously at start. */
export function onGrants(given: () => void): void {
  browser.permissions.onAdded.addListener(given);
  browser.permissions.onRemoved.addListener(given);
}

/** What the browser lets us do now: permissions, and match patterns of sites; `asked`: those that the manifest asks for. */
export interface Granted {
  readonly permissions: readonly string[];
  readonly origins: readonly string[];
  readonly asked: readonly string[];
}

export async function grantedNow(): Promise<Granted> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const { host_permissions: asked } = browser.runtime.getManifest();
  return { permissions, origins, asked: Array.isArray(asked) ? asked.map(String) : [] };
}
