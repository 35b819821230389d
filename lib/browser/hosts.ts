import browser from 'webextension-polyfill';
import { patternOf, siteOf } from './taught-sites.ts';

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

/** Match pattern of the site of a web address, its port left out, for Firefox knows none there; null for anything else. */
export function patternAt(address: string): string | null {
  const site = siteOf(address);
  return site && patternOf(site);
}

/** Asks the person for the host of an address; to be called in a press, from a page of our own. false where it is refused or none. */
export function askHost(address: string): Promise<boolean> {
  const pattern = patternAt(address);
  return pattern === null ? Promise.resolve(false) : askForSites([pattern]);
}

/** Whether the host of an address may be reached without asking. */
export async function mayReach(address: string): Promise<boolean> {
  const pattern = patternAt(address);
  return pattern !== null && hasSites([pattern]);
}

/** Gives the host of an address back; the caller knows that nothing else needs it. */
export async function dropHost(address: string): Promise<void> {
  const pattern = patternAt(address);
  if (pattern !== null) await giveBack([pattern]);
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
