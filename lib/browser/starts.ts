import browser from 'webextension-polyfill';

/** Hear that the browser or a new version of the extension has started; alone it wakes the background after a browser's start. */
export function onStart(start: () => void): void {
  browser.runtime.onStartup.addListener(start);
  browser.runtime.onInstalled.addListener(start);
}
