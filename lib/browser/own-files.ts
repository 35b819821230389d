import type { Template } from '../templates/template.ts';
import browser from 'webextension-polyfill';

let read: Promise<readonly Template[]> | null = null;

/** The templates that ship with the extension: a file beside the scripts, so that a background that only wakes for an alarm need not load them. */
export function starterTemplates(): Promise<readonly Template[]> {
  read ??= load().catch((error: unknown) => {
    read = null;
    throw error;
  });
  return read;
}

async function load(): Promise<readonly Template[]> {
  const file = await fetch(browser.runtime.getURL('/starter.json'));
  return (await file.json()) as readonly Template[];
}
