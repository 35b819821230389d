import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { sites, type Site } from '../marketplace/sites.ts';
import type { Marketplace } from '../marketplace/server.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface Launch {
  /** Profile folder; a second launch with the same one is a restart. */
  readonly profile: string;
  readonly market: Marketplace;
  readonly headless: boolean;
  /** Leads every host name to the marketplace, so that nothing leaves the machine; else those of the marketplace alone. */
  readonly sealed: boolean;
  /** Leaves the first steps open, which an install opens; else they are closed, so that every test finds the tabs that it opened itself. */
  readonly keepWelcome?: boolean;
}

/** One real browser with the extension in it. */
export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Nobody looks: pages get the size of a small screen, whatever window they are in. */
  readonly headless: boolean;
  /** Ends the background as the browser would when it idles; resolves when it is gone. */
  stopBackground(): Promise<void>;
  /** As if the power failed: the whole browser is killed. */
  kill(): Promise<void>;
  /** Loads the build of `folder` over the running one: an update. */
  install(folder: string): Promise<void>;
  /** Takes the extension away, as a person would in the browser. */
  remove(): Promise<void>;
  /** Allows the extension its sites or takes them away, as a person would in the browser; `own` is a page of the extension. */
  allow(sites: boolean, own: Page): Promise<void>;
  close(): Promise<void>;
}

const output = fileURLToPath(new URL('../../.output/', import.meta.url));
export const builds: Readonly<Record<BrowserName, string>> = { chromium: join(output, 'chrome-mv3'), firefox: join(output, 'firefox-mv3') };

/** A profile folder of its own, removed by `discard`. */
export function makeProfile(): { readonly folder: string; discard(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'tuoda-profile-'));
  return { folder, discard: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

export function site(console: Site['console']): Site {
  const found = sites.find((one) => one.console === console);
  if (found === undefined) throw new Error(`no such console: ${console}`);
  return found;
}

/** Opens a console of the marketplace in a new tab. */
export async function openConsole(driver: Driver, console: Site['console'], query = ''): Promise<Page> {
  const page = await driver.browser.newPage();
  if (driver.headless) await page.setViewport({ width: 1366, height: 768 });
  await page.goto(site(console).url + query, { waitUntil: 'load' });
  const { frame } = site(console);
  const chat =
    frame === undefined ? page.mainFrame() : await until('the frame', async () => page.frames().find((one) => one.url().includes(frame)));
  await chat.waitForSelector('textarea, [contenteditable]');
  return page;
}

/** The panel's frame in a page. Firefox reports its address as about:blank, so the frame itself is asked. */
export async function findPanel(page: Page, ms = 30_000): Promise<Frame> {
  const until = Date.now() + ms;
  for (;;) {
    for (const frame of page.frames()) {
      if (frame === page.mainFrame()) continue;
      const address = await frame.evaluate(() => location.href).catch(() => '');
      if (/-extension:\/\/[^/]+\/panel\.html/.test(address)) return frame;
    }
    if (Date.now() > until) throw new Error(`no panel in ${page.url()} within ${ms} ms`);
    await sleep(100);
  }
}

/** Opens another page of the extension from its panel, as a link in it would, and gives that page. */
export async function openOwnPage(driver: Driver, panel: Frame, path: string, ms = 30_000): Promise<Page> {
  const address = await panel.evaluate((to) => {
    const whole = new URL(to, location.origin).href;
    window.open(whole);
    return whole;
  }, path);
  return until(`the page ${path}`, () => findPage(driver.browser, (url) => url === address), ms);
}

/** An open page by its address, which Firefox tells only to the page itself. */
export async function findPage(browser: Browser, isIt: (url: string) => boolean): Promise<Page | null> {
  for (const page of await browser.pages()) {
    if (isIt(await page.evaluate(() => location.href).catch(() => ''))) return page;
  }
  return null;
}

/** The first steps, which open by themselves after an install. */
export const findWelcome = (browser: Browser): Promise<Page> =>
  until('the first steps', () => findPage(browser, (url) => /-extension:\/\/[^/]+\/welcome\.html$/.test(url)));

/** A profile in which nothing was installed yet. */
export const isFresh = (profile: string): boolean => readdirSync(profile).length === 0;

/** Waits until `seen` gives something other than null, undefined or false; tells `what` was waited for. */
export async function until<T>(what: string, seen: () => Promise<T | null | undefined | false>, ms = 30_000): Promise<T> {
  const end = Date.now() + ms;
  let last: unknown = null;
  for (;;) {
    try {
      const found = await seen();
      if (found !== null && found !== undefined && found !== false) return found;
      last = found;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`not seen within ${ms} ms: ${what} (last: ${String(last)})`);
    await sleep(100);
  }
}

export function sleep(ms: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, ms);
  });
}
