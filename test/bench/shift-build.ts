import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { builds, until, type BrowserName } from '../browsers/driver.ts';

/** What lives on in one of our scripts' worlds. */
const Live = v.object({ listeners: v.number(), observers: v.number(), timers: v.number(), intervals: v.number() });
export type Live = v.InferOutput<typeof Live>;

const counting = readFileSync(join(import.meta.dirname, 'shift-counting.js'), 'utf8');

/** A copy of the build in which the page's script, the panel and the background count what lives on; `discard` removes it. */
export function makeCountedBuild(browser: BrowserName): { readonly folder: string; discard(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'tuoda-counted-'));
  cpSync(builds[browser], folder, { recursive: true });
  const change = (path: string, how: (text: string) => string): void =>
    writeFileSync(join(folder, path), how(readFileSync(join(folder, path), 'utf8')));
  for (const script of ['content-scripts/console.js', 'background.js']) change(script, (text) => `${counting}\n${text}`);
  writeFileSync(join(folder, 'counting.js'), counting);
  change('panel.html', (html) => html.replace('<script ', '<script src="/counting.js"></script>\n    <script '));
  return { folder, discard: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What lives on in the script that works on a console's page. */
export async function liveOnPage(page: Page): Promise<Live> {
  const told = await page.evaluate(() => {
    document.dispatchEvent(new CustomEvent('tuoda-live'));
    return document.documentElement.dataset['tuodaLive'] ?? 'null';
  });
  return v.parse(Live, JSON.parse(told));
}

export const liveInPanel = async (panel: Frame): Promise<Live> => v.parse(Live, await panel.evaluate('({ ...globalThis.tuodaLive })'));

/** The least that was counted in `looks` looks: what is only just being done, a timer that runs, is not counted as left behind. */
export async function settledLive(count: () => Promise<Live>, looks = 5): Promise<Live> {
  const seen: Live[] = [];
  await until('counts', async () => seen.push(await count()) >= looks);
  const least = (of: keyof Live): number => Math.min(...seen.map((one) => one[of]));
  return { listeners: least('listeners'), observers: least('observers'), timers: least('timers'), intervals: least('intervals') };
}
