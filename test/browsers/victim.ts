import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { findPanel, openConsole, type Driver } from './driver.ts';
import { expand, seeIn } from './panel.ts';

/** A console's page whose own functions may be anything by now: it is asked in texts that rest on none of them. */
export interface Victim {
  readonly page: Page;
  draft(): Promise<unknown>;
  /** How many messages the shop has sent. */
  sent(): Promise<unknown>;
  write(text: string): Promise<void>;
  /** Waits for the panel, and from then on writes down what its policy blocks. */
  come(): Promise<Frame>;
  /** The draft breaks a rule: the first press is stopped, and it stays as it is. */
  heldBack(text: string): Promise<void>;
}

export const box = `document.getElementById('replyTextarea')`;

export async function openVictim(driver: Driver): Promise<Victim> {
  const page = await openConsole(driver, 'pinduoduo');
  let panel: Frame | null = null;
  const now = (): Frame => {
    if (panel === null) throw new Error('no panel came');
    return panel;
  };
  const victim: Victim = {
    page,
    draft: () => page.evaluate(`${box}.value`),
    sent: () => page.evaluate(`market.open.messages.filter((one) => one.role === 'agent').length`),
    async write(text) {
      await page.evaluate(`${box}.value = ''; ${box}.focus()`);
      await page.keyboard.type(text);
    },
    async come() {
      panel = await findPanel(page);
      await expand(panel);
      await seeIn(panel, 'the buyer', '.wait', /林\*\*\*竹/);
      await panel.evaluate(() => {
        const blocked: string[] = [];
        Reflect.set(window, 'blocked', blocked);
        document.addEventListener('securitypolicyviolation', (event) => blocked.push(`${event.violatedDirective} ${event.blockedURI}`));
      });
      return panel;
    },
    async heldBack(text) {
      await victim.write(text);
      await seeIn(now(), 'the finding', 'li.finding.block', /./);
      const count = await victim.sent();
      await page.keyboard.press('Enter');
      await seeIn(now(), 'the hold', '.hold', /./);
      expect(await victim.sent()).toBe(count);
      expect(await victim.draft()).toBe(text);
    },
  };
  return victim;
}

/** All that the extension keeps, as one of its pages sees it: the rows of its database, and the settings. */
export const keptBy = (own: Page): Promise<readonly [rows: unknown, settings: Readonly<Record<string, unknown>>]> =>
  own.evaluate(async () => {
    const api: { storage: { local: { get(): Promise<Record<string, unknown>> } } } =
      Reflect.get(window, 'browser') ?? Reflect.get(window, 'chrome');
    const open = indexedDB.open('tuoda');
    const disk = await new Promise<IDBDatabase>((done) => {
      open.addEventListener('success', () => done(open.result));
    });
    const rows = await Promise.all(
      [...disk.objectStoreNames].map(
        (store) =>
          new Promise<unknown>((done) => {
            const all = disk.transaction(store).objectStore(store).getAll();
            all.addEventListener('success', () => done([store, all.result]));
          }),
      ),
    );
    disk.close();
    return [rows, await api.storage.local.get()] as const;
  });

/** What a content script of ours could do in a page, as somebody who has taken its process over; in Chromium alone. */
export async function scriptOfOurs(page: Page): Promise<(expression: string) => Promise<unknown>> {
  const cdp = await page.createCDPSession();
  const worlds: { readonly id: number; readonly origin: string }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await cdp.send('Runtime.enable');
  const ours = worlds.find((one) => one.origin.startsWith('chrome-extension:'));
  if (!ours) throw new Error('no world of ours in the page');
  return async (expression) => {
    const { result } = await cdp.send('Runtime.evaluate', { expression, contextId: ours.id, awaitPromise: true, returnByValue: true });
    return result.value as unknown;
  };
}
