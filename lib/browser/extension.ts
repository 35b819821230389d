import { native } from './native.ts';

/**
 * false once this script has outlived its extension: after an update Chromium leaves the old content script running
 * in its page with nothing behind it.
 */
export function isAlive(): boolean {
  try {
    return typeof native.runtime.id === 'string';
  } catch {
    return false;
  }
}

/** Address of one of our own files, as a page may frame it. */
export function addressOf(path: '' | '/panel.html' | '/desk.html' | '/popup.html' | `/icon/${string}`): string {
  return native.runtime.getURL(path);
}

/** Of the extension, as its manifest says. */
export const version = (): string => native.runtime.getManifest().version;
