import browser from 'webextension-polyfill';

/** The tab that the person looks at; its address only where a console's permission lets us see it. */
export async function activeTab(): Promise<{ readonly id: number; readonly url: string | null } | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** Bring a tab and its window to the front; false when it is closed. */
export async function showTab(id: number): Promise<boolean> {
  try {
    const tab = await browser.tabs.update(id, { active: true });
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    return true;
  } catch {
    return false;
  }
}

/** A tab that shows a page of one of these match patterns, the last used first; null when none is open. */
export async function findTab(patterns: readonly string[]): Promise<number | null> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return tabs[0]?.id ?? null;
}

/** The address of a tab, where the person lets us see it. */
export async function urlOf(id: number): Promise<string | null> {
  const tab = await browser.tabs.get(id).catch(() => null);
  return tab?.url ?? null;
}

/** Milliseconds after which a page that still loads is taken as it is. */
const enough = 20_000;

/** Resolves when the page of a tab stands, or has taken long enough. */
export async function whenLoaded(id: number): Promise<void> {
  await new Promise<void>((done) => {
    const late = setTimeout(end, enough);
    const hear = (tab: number, change: { readonly status?: string | undefined }): void => {
      if (tab === id && change.status === 'complete') end();
    };
    function end(): void {
      clearTimeout(late);
      browser.tabs.onUpdated.removeListener(hear);
      done();
    }
    browser.tabs.onUpdated.addListener(hear);
    void browser.tabs.get(id).then(({ status }) => status === 'complete' && end(), end);
  });
}

export async function openTab(url: string): Promise<number | null> {
  const tab = await browser.tabs.create({ url, active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  return tab.id ?? null;
}

/** The panel of a tab in a window of its own; the one that is already open comes to the front instead. */
export async function popOutPanel(tab: number): Promise<void> {
  // not `addressOf`: its alias may be framed, but nothing opens under it
  const url = `${browser.runtime.getURL('/')}panel.html?tab=${tab}`;
  const open = await browser.tabs.query({ windowType: 'popup' });
  const already = open.find((one) => one.url !== undefined && tabOfWindow(one.url) === tab);
  if (already?.id !== undefined && (await showTab(already.id))) return;
  await browser.windows.create({ url, type: 'popup', width: 420, height: 820 });
}

/** The tab whose panel stands in this window, by the window's address. */
export function tabOfWindow(url: string): number | null {
  const found = /\/panel\.html\?tab=(\d{1,10})$/.exec(url);
  return found?.[1] === undefined ? null : Number(found[1]);
}

/** The desk at one of its pages; the tab that already shows it comes to the front. */
export const openDeskTab = (page: string): Promise<void> => openOwnTab('desk', page === '' ? '' : `#/${page}`);

/** One of our own pages, at a place in it; the tab that already shows it comes to the front. */
export async function openOwnTab(name: 'desk' | 'welcome' | 'practice', at = ''): Promise<void> {
  const page = `${browser.runtime.getURL('/')}${name}.html`;
  const tabs = await browser.tabs.query({});
  const open = tabs.find((one) => one.url?.split('#')[0] === page);
  if (open?.id === undefined) return void (await openTab(page + at));
  if (at !== '') await browser.tabs.update(open.id, { url: page + at });
  await showTab(open.id);
}
