import browser from 'webextension-polyfill';

/**
 * false once this script has outlived its extension: after an update Chromium leaves the old content script running
 * in its page with nothing behind it.
 */
export function isAlive(): boolean {
  try {
    return typeof browser.runtime.id === 'string';
  } catch {
    return false;
  }
}

/** Address of one of our own files, as a page may frame it. */
export function addressOf(path: '/panel.html' | '/desk.html' | '/popup.html' | `/icon/${string}`): string {
  return browser.runtime.getURL(path);
}

/** Hear that the browser or a new version of the extension has started; alone it wakes the background after a browser's start. */
export function onStart(start: () => void): void {
  browser.runtime.onStartup.addListener(start);
  browser.runtime.onInstalled.addListener(start);
}
