import type { Page } from 'puppeteer-core';
import { sleep } from '../browsers/driver.ts';
import { timingOf } from './measure.ts';

/** The desk has stood for so long when the menu is pressed, ms: nobody reads a page in less. */
const looked = 2_500;
const rounds = 6;

/** To the first chart that is drawn: from the press in the menu of a desk that stands, and from opening the desk at that page. */
export async function firstCharts(desk: Page): Promise<readonly (readonly [string, object])[]> {
  const at = await desk.evaluate(() => location.href.replace(/#.*/, ''));
  const pressed: number[] = [];
  const opened: number[] = [];
  for (let round = -1; round < rounds; round++) {
    await openAnew(desk, at);
    await desk.waitForSelector('main.page h1');
    await sleep(looked);
    const press = await desk.evaluate(async () => {
      const since = performance.now();
      location.hash = '#/insights';
      while (document.querySelector('.line-chart') === null) await new Promise(requestAnimationFrame);
      return performance.now() - since;
    });
    await openAnew(desk, `${at}#/insights`);
    const open = await desk.evaluate(async () => {
      while (document.querySelector('.line-chart') === null) await new Promise(requestAnimationFrame);
      return performance.now();
    });
    if (round < 0) continue;
    pressed.push(press);
    opened.push(open);
  }
  return [
    ['insights pressed in the menu, to the first chart', timingOf(pressed)],
    ['desk opened at the insights, to the first chart', timingOf(opened)],
  ];
}

/** By the page itself: Firefox lets nobody else lead a page of an extension. */
async function openAnew(desk: Page, to: string): Promise<void> {
  const before = await desk.evaluate(() => performance.timeOrigin);
  await desk.evaluate((address) => {
    history.replaceState(null, '', address);
    setTimeout(() => location.reload(), 0);
  }, to);
  for (;;) {
    const now = await desk.evaluate(() => performance.timeOrigin).catch(() => before);
    if (now !== before) return;
    await sleep(20);
  }
}
