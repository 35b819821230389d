import browser from 'webextension-polyfill';

/** The scripts that come into a page only when they are needed; each is a file of its own beside the others. */
export const scripts = {
  taught: { js: 'content-scripts/taught.js', css: 'content-scripts/taught.css' },
  lesson: 'lesson.js',
  outline: 'outline.js',
} as const;

const id = 'taught';

/** Brings the script of taught pages into those sites, from the first moment of each page; none: nowhere any more. */
export async function registerTaught(patterns: readonly string[]): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (patterns.length === 0) return;
  const script = {
    id,
    js: [scripts.taught.js],
    css: [scripts.taught.css],
    matches: [...patterns],
    allFrames: true,
    // the chat may stand in a frame without an address of its own
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
  };
  await browser.scripting.registerContentScripts([script]);
}

/** Into a page that is open already. */
export async function joinTaught(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: [scripts.taught.css] });
  await browser.scripting.executeScript({ target, files: [scripts.taught.js], injectImmediately: true });
}

/** Runs one of our scripts in the top frame of a tab. @returns what it gives back, unknown until it is parsed */
export async function runIn(tabId: number, file: (typeof scripts)['lesson' | 'outline']): Promise<unknown> {
  const [result] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  return result?.result ?? null;
}
