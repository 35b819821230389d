import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Frame, Page } from 'puppeteer-core';
import { hands, type } from './console-page.ts';
import { findPanel, openConsole, until } from './driver.ts';
import { expand, press, seeIn, wordsOn } from './panel.ts';
import { begin, type World } from './world.ts';

/** Where the panel stands, in which language, and in which window. */
let world: World;
let page: Page;
let panel: Frame;
beforeAll(async () => {
  world = await begin(inject('browser'));
  page = await openConsole(world.driver, 'pinduoduo');
  panel = await findPanel(page);
  await expand(panel);
  await seeIn(panel, 'the buyer', '.wait', /林\*\*\*竹/);
});
afterAll(() => world?.end());

/** Opens the settings, chooses, and closes them. */
async function choose(words: string, frame = panel): Promise<void> {
  const settings = '.bar > button.ib:nth-of-type(2)';
  await press(frame, settings);
  await press(frame, '.choice label', words);
  await press(frame, settings);
  await until('the settings to be closed', async () => (await frame.$('.settings')) === null);
}

/** On which side of the page's middle the panel's frame stands, seen from the page: what lies on top at each edge. */
const sideOf = (where: Page) =>
  where.evaluate(() => {
    const hit = (x: number) => document.elementFromPoint(x, innerHeight / 2);
    const ours = (one: Element | null) => one instanceof HTMLElement && one.dataset['tuoda'] === 'panel';
    const [left, right] = [hit(20), hit(innerWidth - 20)];
    if (ours(left) === ours(right)) return 'unclear';
    return ours(left) ? 'left' : 'right';
  });

test('the language changes under the eyes, the finding and the case tab with it, and no word of the other is left', async () => {
  await choose('中文');
  await seeIn(panel, 'a Chinese tab', '#tab-talk', /会话/);
  await type(page, hands.pinduoduo, '您加我微信，我私下给您补20元');
  await seeIn(panel, 'the finding', 'li.finding.block', /拦截/);
  await choose('English');
  await seeIn(panel, 'an English finding', 'li.finding.block', /[Bb]lock/);
  const shown = await wordsOn(panel, '[role=tab], .finding .because, .foot, .zone');
  expect(shown).not.toMatch(/会话|个案|提醒|拦截|草稿|可用回复|守卫/);
  await choose('中文');
  await seeIn(panel, 'a Chinese finding', 'li.finding.block', /拦截/);
});

test('the panel stands on the side that was chosen for this console, after a reload too, and elsewhere where it was', async () => {
  expect(await sideOf(page)).toBe('right');
  await choose('左');
  await until('the panel at the left', async () => (await sideOf(page)) === 'left');
  await page.reload();
  panel = await findPanel(page);
  await expand(panel);
  await until('the panel at the left once more', async () => (await sideOf(page)) === 'left');
  const other = await openConsole(world.driver, 'feige');
  await expand(await findPanel(other));
  await until('the other one at the right', async () => (await sideOf(other)) === 'right');
  await other.close();
  await page.bringToFront();
});

test('popped out, the panel lives on in a window of its own and follows the page', async () => {
  await press(panel, '.bar > button.ib:nth-of-type(3)');
  const popped = await until('the window', async () => {
    for (const one of await world.driver.browser.pages()) {
      const address = await one.evaluate(() => location.href).catch(() => '');
      if (/panel\.html\?tab=\d+/.test(address)) return one;
    }
    return null;
  });
  const own = popped.mainFrame();
  await seeIn(own, 'the buyer', '.wait', /林\*\*\*竹/);
  await page.bringToFront();
  await type(page, hands.pinduoduo, '您去投诉啊，投诉也没用');
  await seeIn(own, 'the finding', 'li.finding.block', /./);
  await popped.close();
});
