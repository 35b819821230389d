import browser from 'webextension-polyfill';

/**
 * Bring our content scripts into tabs that were open before us: after an install, an update, or a permission given to a
 * site. No browser does this in every case by itself. Pages from which a script of ours speaks are left alone.
 * To be called synchronously at start.
 */
export function joinOpenTabs(announced: (tab: number) => Promise<boolean>): void {
  const join = (): void => void joinAll(announced);
  browser.runtime.onInstalled.addListener(join);
  browser.permissions.onAdded.addListener(join);
}

async function joinAll(announced: (tab: number) => Promise<boolean>): Promise<void> {
  for (const script of browser.runtime.getManifest().content_scripts ?? []) {
    const tabs = await browser.tabs.query({ url: script.matches, discarded: false });
    await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : joinOne(id, script, announced))));
  }
}

interface Script {
  readonly js?: string[] | undefined;
  readonly all_frames?: boolean | undefined;
}

async function joinOne(
  tabId: number,
  { js, all_frames: allFrames = false }: Script,
  announced: (tab: number) => Promise<boolean>,
): Promise<void> {
  if (!js || (await announced(tabId))) return;
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames }, files: js, injectImmediately: true });
  } catch {
    // closed in the meantime, an error page, or a site that the person has not allowed: nothing to join
  }
}
