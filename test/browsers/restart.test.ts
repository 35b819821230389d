import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { draftOf, hands, sentTexts, type } from './console-page.ts';
import { findPanel, openConsole, until } from './driver.ts';
import { expand, press, seeIn } from './panel.ts';
import { begin, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await begin(inject('browser'));
});
afterAll(() => world?.end());

const where = hands.pinduoduo;
const promise = '壶嘴断成这样，让您着急了，很抱歉。我现在去安排完整的一把，1分钟内给您回复补发单号。';

test('the background ends in the middle of the work, and nobody notices', async () => {
  const page = await openConsole(world.driver, 'pinduoduo');
  const panel = await findPanel(page);
  await expand(panel);
  await seeIn(panel, 'the buyer', '.wait', /林\*\*\*竹/);
  await type(page, where, '您加我微信，我私下给您补20元');
  await seeIn(panel, 'the finding', 'li.finding.block', /./);
  await world.driver.stopBackground();
  await page.bringToFront();

  // the guard needs no background
  await page.focus(where.box);
  await page.keyboard.press('Enter');
  await seeIn(panel, 'the hold', '.hold', /./);
  expect(await draftOf(page, where)).toBe('您加我微信，我私下给您补20元');

  await world.driver.stopBackground();
  await page.bringToFront();
  await type(page, where, promise);
  await page.keyboard.press('Enter');
  await until('the message in the page', async () => (await sentTexts(page, where)).includes(promise));
  await press(panel, '#tab-case');
  await seeIn(panel, 'the promise', 'ul.rows', /1分钟内/);
});

test('a browser that is killed and started again has lost nothing, and still reminds', async () => {
  await world.restart();
  const page = await openConsole(world.driver, 'pinduoduo');
  const panel = await findPanel(page);
  await expand(panel);
  await seeIn(panel, 'the buyer', '.wait', /林\*\*\*竹/);
  await press(panel, '#tab-case');
  await seeIn(panel, 'the promise', 'ul.rows', /1分钟内/);
  await press(panel, '#tab-reminders');
  await seeIn(panel, 'the reminder', '.body', /林\*\*\*竹/);
  const shown = await world.desktop.next((one) => `${one.summary}${one.body}`.includes('林***竹'), 110_000);
  const other = await world.driver.browser.newPage();
  await other.bringToFront();
  world.desktop.click(shown);
  await until('the console in front', () => page.evaluate(() => document.visibilityState === 'visible'));
});

test('the case of one buyer never shows under another, though both show the same name', async () => {
  const page = await openConsole(world.driver, 'pinduoduo');
  const panel = await findPanel(page);
  await expand(panel);
  await press(panel, '#tab-case');
  await seeIn(panel, 'the promise', 'ul.rows', /1分钟内/);
  await page.click('.chat-item-box[data-random^="7702100770019"]');
  await until('no case', async () => (await panel.$$('ul.rows li')).length === 0);
  await press(panel, '#tab-talk');
  await seeIn(panel, 'the other wish', '.read', /差价|price/i);
});
