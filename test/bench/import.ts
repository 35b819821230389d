import type { Page } from 'puppeteer-core';
import { launchChromium } from '../browsers/chromium.ts';
import { findPanel, makeProfile, openConsole, openOwnPage, until } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/driver.ts';
import { launchFirefox } from '../browsers/firefox.ts';
import { serveMarketplace } from '../marketplace/server.ts';

export interface ImportTime {
  readonly rows: number;
  /** From the chosen file to the plan that is shown, ms. */
  readonly plan: number;
  /** From the press to "imported", ms: all of it is on disk then. */
  readonly save: number;
  readonly total: number;
  /** How many steps of progress were drawn in between. */
  readonly steps: number;
}

/** A list of so many rows, each its own, of the length that people write. */
const listOf = (rows: number): string =>
  [
    '一级分类,二级分类,话术标题,话术内容',
    ...Array.from(
      { length: rows },
      (_, at) =>
        `售后${at % 12},第${at % 40}类,到账 ${at},"第${at}号件的退款，我去和财务核对，今天18点前给您进度，编号${(at * 7919) % 99_991}"`,
    ),
  ].join('\r\n');

/** Brings a list of templates in by the desk of the built extension, as a person would, in a real browser. */
export async function timeImport(name: BrowserName, rows: number): Promise<ImportTime> {
  const market = await serveMarketplace();
  const profile = makeProfile();
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const driver = await launch({ profile: profile.folder, market, headless: true, sealed: true });
  try {
    const panel = await findPanel(await openConsole(driver, 'pinduoduo'));
    const desk = await openOwnPage(driver, panel, '/desk.html#/templates/import');
    await desk.bringToFront();
    await until('the field for a file', () => desk.$$eval('input[type=file]', (all) => all.length > 0));
    return { rows, ...(await importIn(desk, listOf(rows), rows)) };
  } finally {
    await driver.close();
    await market.close();
    profile.discard();
  }
}

const importIn = (desk: Page, list: string, rows: number): Promise<Omit<ImportTime, 'rows'>> =>
  desk.evaluate(
    async (text, count) => {
      const seen = <T>(look: () => T | null | undefined | false): Promise<T> =>
        new Promise((done, late) => {
          const end = setTimeout(() => late(new Error(document.body.innerText.slice(0, 400))), 60_000);
          const see = () => {
            const found = look();
            if (!found) return;
            observer.disconnect();
            clearTimeout(end);
            requestAnimationFrame(() => done(found));
          };
          const observer = new MutationObserver(see);
          observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
          see();
        });
      const field = document.querySelector('input[type=file]');
      if (!(field instanceof HTMLInputElement)) throw new Error('no field');
      const given = new DataTransfer();
      given.items.add(new File([text], 'list.csv'));
      field.files = given.files;
      const since = performance.now();
      field.dispatchEvent(new Event('change', { bubbles: true }));
      const button = await seen(() =>
        [...document.querySelectorAll('button')].find((one) => !one.disabled && (one.textContent ?? '').includes(String(count))),
      );
      const planned = performance.now();
      const steps = new Set<number>();
      const watch = new MutationObserver(() => {
        const bar = document.querySelector('progress');
        if (bar) steps.add(bar.value);
      });
      watch.observe(document.body, { subtree: true, childList: true, attributes: true });
      button.click();
      await seen(() => document.querySelector('[role=status] .is-ok'));
      const saved = performance.now();
      watch.disconnect();
      const round = (ms: number) => Math.round(ms);
      return { plan: round(planned - since), save: round(saved - planned), total: round(saved - since), steps: steps.size };
    },
    list,
    rows,
  );
