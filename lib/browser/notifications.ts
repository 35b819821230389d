import browser from 'webextension-polyfill';
import { addressOf } from './extension.ts';

export interface Notice {
  /** The same id replaces what it showed before. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

/** Ids of the notices that the browser still shows or keeps. */
export async function shownNotices(): Promise<ReadonlySet<string>> {
  return new Set(Object.keys(await browser.notifications.getAll()));
}

/** No buttons and no `requireInteraction`: Firefox refuses a notice that has them. */
export async function showNotice({ id, title, message }: Notice): Promise<void> {
  await browser.notifications.create(id, { type: 'basic', iconUrl: addressOf('/icon/128.png'), title, message });
}

export async function clearNotice(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/** To be called synchronously at start, or the click that wakes the background is lost. */
export function onNoticeClick(open: (id: string) => void): void {
  browser.notifications.onClicked.addListener(open);
}
