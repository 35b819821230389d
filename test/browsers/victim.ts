import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { findPanel, openConsole, sleep, until, type Driver } from './driver.ts';
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

export type Kept = readonly [
  rows: readonly (readonly [store: string, all: readonly unknown[]])[],
  settings: Readonly<Record<string, unknown>>,
];

/** All that the extension keeps, as one of its pages sees it: the rows of its database, or their keys, and the settings. */
export const keptBy = (own: Page, what: 'getAll' | 'getAllKeys' = 'getAll'): Promise<Kept> =>
  own.evaluate(async (asked) => {
    const api: { storage: { local: { get(): Promise<Record<string, unknown>> } } } =
      Reflect.get(window, 'browser') ?? Reflect.get(window, 'chrome');
    const open = indexedDB.open('tuoda');
    const disk = await new Promise<IDBDatabase>((done) => {
      open.addEventListener('success', () => done(open.result));
    });
    const rows = await Promise.all(
      [...disk.objectStoreNames].map(
        (store) =>
          new Promise<Kept[0][number]>((done) => {
            const all = disk.transaction(store).objectStore(store)[asked]();
            all.addEventListener('success', () => done([store, all.result]));
          }),
      ),
    );
    disk.close();
    return [rows, await api.storage.local.get()] as const;
  }, what);

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

/** A second panel on the same line hears all that the page says; gives how much it has heard. */
export async function countTold(panel: Frame): Promise<() => Promise<number>> {
  await panel.evaluate(() => {
    const api: { runtime: { connect(how: object): { onMessage: { addListener(hear: (word: object) => void): void } } } } =
      Reflect.get(window, 'browser') ?? Reflect.get(window, 'chrome');
    const said: object[] = [];
    Reflect.set(window, 'said', said);
    api.runtime.connect({ name: 'panel' }).onMessage.addListener((word) => said.push(word));
  });
  return () => panel.evaluate(() => Reflect.get(window, 'said').length as number);
}

/** Puts up `count` frames of our pages in a page; what they say once they have said whatever they would. */
export async function framedOf(
  of: Page,
  panel: Frame,
  { count, put }: { count: number; put: () => Promise<unknown> },
): Promise<readonly string[]> {
  // a busy driver may lose sight of a frame that moves to a process of its own: then they are put up anew
  const seen = async () => {
    await put();
    return until('the frames', async () => (await framedWords(of, panel)).length === count, 10_000);
  };
  await until('the frames put up', seen, 60_000);
  await sleep(1_000);
  return framedWords(of, panel);
}

/** What every page of ours says that stands in a frame there, but for the panel that belongs there. */
async function framedWords(of: Page, panel: Frame): Promise<readonly string[]> {
  const all = await Promise.all(
    of.frames().map(async (one) => {
      const at = await one.evaluate(() => location.href).catch(() => '');
      return one === panel || !/-extension:.*panel\.html/.test(at) ? null : one.evaluate(() => document.body.innerText);
    }),
  );
  return all.filter((one) => one !== null);
}

/** Lays something over the panel that lets presses through, and presses on it with a real mouse, `times` over, all over the panel. */
export async function lure(page: Page, times: number): Promise<void> {
  await page.evaluate(`{
    const over = document.createElement('div');
    over.style.cssText = 'position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:#fffd';
    over.textContent = 'press here, and here';
    document.body.append(over);
  }`);
  for (let time = 0; time < times; time += 1) {
    const { x, y, width, height } = (await page.evaluate(
      `(({ x, y, width, height }) => ({ x, y, width, height }))(document.querySelector('[data-tuoda="panel"]').getBoundingClientRect())`,
    )) as DOMRect;
    // steps that share no divisor with the sides come to every part in turn
    await page.mouse.click(x + ((time * 97) % width), y + ((time * 61) % height));
  }
}
