import puppeteer from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import { findBrowser } from '../../lib/commands/find-browser.mjs';
import { builds } from '../browsers/driver.ts';
import { pageHtml, readExpected } from '../pages/pages.ts';
import { ownStretches, traced } from './trace.ts';

/** How long our script holds a page with a very long thread, by a trace of real Chromium; milliseconds of the processor. */
export interface Held {
  /** Longest single stretch in which the page does not get its turn, and all of them together. */
  readonly longest: number;
  readonly sum: number;
}

/** @param rows of the thread that is put up at once */
export async function timeLongThread(rows: number): Promise<Readonly<Record<'thread' | 'oneMoreRow' | 'typing', Held>>> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    pipe: true,
    enableExtensions: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    await browser.installExtension(builds.chromium);
    const page = await browser.newPage();
    await page.setViewport({ width: 1366, height: 768 });
    await page.setRequestInterception(true);
    const { url } = readExpected('pinduoduo');
    page.on('request', (request) => {
      if (!request.url().startsWith('https:')) return void request.continue();
      const body = request.isNavigationRequest() ? pageHtml('pinduoduo') : '';
      void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
    });
    await page.goto(url);
    await rest(1_500);
    return {
      thread: await held(page, () => putUp(page, rows), 4_000),
      oneMoreRow: await held(page, () => add(page, rows), 1_000),
      typing: await held(page, () => page.type('#replyTextarea', '您好，马上给您查一下物流，请稍等'), 600),
    };
  } finally {
    await browser.close();
  }
}

const row = (index: number): string =>
  `<li id="middlePanel_list_${1795000000000 + index * 1000}" class="clearfix onemsg"><div class="merchantMessage"><div class="${index % 3 === 0 ? 'cs-item isread' : 'buyer-item'}"><div currentuid="7700123450001"><div class="msg-content"><p class="msg-content-box">第${index}条：外包装破了，里面的杯子有裂纹</p></div></div></div></div></li>`;

async function putUp(page: Page, rows: number): Promise<void> {
  const html = Array.from({ length: rows }, (_, index) => row(index)).join('');
  // in a task of the page's own, so that its work is not taken for ours
  await page.$eval('.msg-list', (list, all) => void setTimeout(() => (list.innerHTML = all)), html);
}

async function add(page: Page, index: number): Promise<void> {
  await page.$eval('.msg-list', (list, one) => void setTimeout(() => list.insertAdjacentHTML('beforeend', one)), row(index));
}

async function held(page: Page, act: () => Promise<unknown>, wait: number): Promise<Held> {
  const events = await traced(page, async () => {
    await act();
    await rest(wait);
  });
  const stretches = ownStretches(events, (url) => url.includes('content-scripts/console.js'));
  return { longest: round(Math.max(0, ...stretches)), sum: round(stretches.reduce((all, one) => all + one, 0)) };
}

const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const round = (ms: number): number => Math.round(ms * 10) / 10;
