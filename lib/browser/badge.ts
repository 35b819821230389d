import browser from 'webextension-polyfill';
import type { Face } from '../reminders/pressing.ts';

const colours = { none: '#5c6764', soon: '#8a6a1c', near: '#a8551a', over: '#a3372b' } as const;

/** What presses, on the extension's button; the title says it in words. */
export async function showBadge({ text, tone }: Face, title: string): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: colours[tone] });
  await browser.action.setTitle({ title });
}
