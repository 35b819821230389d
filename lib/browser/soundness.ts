import browser from 'webextension-polyfill';

const key = 'sound';

/** Kept in memory for as long as the browser runs: a background that ended in between still knows, a new start does not. */
export async function isSound(): Promise<boolean> {
  return (await browser.storage.session.get(key))[key] === true;
}

export async function noteSound(sound: boolean): Promise<void> {
  await browser.storage.session.set({ [key]: sound });
}

/** Whether this browser keeps databases in a log that tears; Firefox keeps them in SQLite. */
export function isChromium(): boolean {
  return browser.runtime.getURL('/').startsWith('chrome-extension:');
}
