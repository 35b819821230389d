import type { Frame, Page } from 'puppeteer-core';
import { launchChromium } from '../browsers/chromium.ts';
import { findPanel, makeProfile, openConsole, sleep } from '../browsers/driver.ts';
import { expand } from '../browsers/panel.ts';
import { serveMarketplace } from '../marketplace/server.ts';
import { timingOf } from './measure.ts';
import type { Timing } from './measure.ts';

/** Between two messages, ms: longer than a person's quickest pair, so that each is an update of its own. */
const between = 700;
const warm = 3;

/**
 * From a new row of the buyer's on a console's page to its words in the panel, drawn, in a real Chromium with the built extension. Both
 * ends are read from their own clocks, which a browser keeps on one machine in step.
 */
export async function timeNewMessages(count: number): Promise<Timing> {
  const market = await serveMarketplace();
  const profile = makeProfile();
  const driver = await launchChromium({ profile: profile.folder, market, headless: true, sealed: true });
  try {
    const page = await openConsole(driver, 'pinduoduo');
    const panel = await findPanel(page);
    await expand(panel);
    await page.bringToFront();
    await panel.waitForSelector('.fact, .sug', { timeout: 20_000 });
    const times: number[] = [];
    for (let place = 0; place < count + warm; place++) {
      await sleep(between);
      const time = await timeOne(page, panel, place);
      if (place >= warm) times.push(time);
    }
    return timingOf(times);
  } finally {
    await driver.close();
    await market.close();
    profile.discard();
  }
}

async function timeOne(page: Page, panel: Frame, place: number): Promise<number> {
  const asked = `${place + 21}号壶你们什么时候给我处理`;
  const shown = panel.evaluate(
    (looked) =>
      new Promise<number>((done, late) => {
        const see = () => {
          if (!(document.body.textContent ?? '').includes(looked)) return;
          observer.disconnect();
          requestAnimationFrame(() => done(performance.timeOrigin + performance.now()));
        };
        const observer = new MutationObserver(see);
        observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
        setTimeout(() => late(new Error(`the panel does not say ${looked}: ${document.body.innerText.slice(0, 900)}`)), 10_000);
      }),
    asked,
  );
  // the panel listens before anything happens
  await sleep(20);
  const since = await page.evaluate((said) => {
    const last = [...document.querySelectorAll('li.onemsg')].findLast((row) => row.querySelector('.buyer-item .msg-content-box'));
    const next = last?.cloneNode(true);
    if (!(next instanceof HTMLElement)) throw new Error('a row of the buyer');
    next.id = `middlePanel_list_${Date.now()}`;
    next.querySelector('.message-time')?.remove();
    const box = next.querySelector('.msg-content-box');
    if (box) box.textContent = said;
    const now = performance.timeOrigin + performance.now();
    document.querySelector('.msg-list')?.append(next);
    return now;
  }, `${asked}？`);
  return (await shown) - since;
}
