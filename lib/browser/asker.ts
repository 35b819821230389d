import browser from 'webextension-polyfill';
import type { Runtime } from 'webextension-polyfill';

/** Who speaks to the background, by what the browser says of the sender and never by the sender's own words. */
export type Asker =
  /** A content script in a frame of a console's page; `consoles` are those that live at its origin. */
  | { readonly who: 'page'; readonly tab: number; readonly frame: number; readonly origin: string; readonly consoles: readonly string[] }
  /** One of our own pages. `framed`: the panel inside a console's tab; else a page or window of its own. */
  | { readonly who: 'own'; readonly tab: number | null; readonly framed: boolean; readonly url: string };

/**
 * @param consolesAt ids of the consoles whose pages live at an origin.
 * @returns null for everybody else: other extensions, pages that no console of ours matches.
 */
export function askerOf(sender: Runtime.MessageSender | undefined, consolesAt: (origin: string) => readonly string[]): Asker | null {
  if (!sender || sender.id !== browser.runtime.id) return null;
  const origin = originOf(sender);
  const tab = sender.tab?.id ?? null;
  const frame = sender.frameId ?? 0;
  // the address of an own page may be a session's alias of it; its origin is always ours
  if (origin === ownOrigin()) return { who: 'own', tab, framed: tab !== null && frame !== 0, url: sender.url ?? '' };
  const consoles = consolesAt(origin);
  return tab !== null && consoles.length > 0 ? { who: 'page', tab, frame, origin, consoles } : null;
}

/** By what a framed panel is known to the page that framed it; empty where somebody else did. */
export const markOf = (url: string): string => /#(.+)$/.exec(url)?.[1] ?? '';

/** The page of the practice conversation itself: our own page that plays a console. */
export function isPracticePage(asker: Asker | null): asker is Extract<Asker, { who: 'own' }> & { readonly tab: number } {
  return asker?.who === 'own' && !asker.framed && asker.tab !== null && asker.url.split(/[?#]/)[0] === `${ownOrigin()}/practice.html`;
}

function ownOrigin(): string {
  return browser.runtime.getURL('/').slice(0, -1);
}

/** The types of the polyfill do not know `origin` yet; both browsers have it from the versions that we ask for. */
function originOf(sender: Runtime.MessageSender & { readonly origin?: unknown }): string {
  return typeof sender.origin === 'string' ? sender.origin : '';
}
