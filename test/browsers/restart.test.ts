import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Frame } from 'puppeteer-core';
import { bare, draftOf, hands, holds, sentTexts, type } from './console-page.ts';
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
  const shown = await world.desktop
    .next((one) => `${one.summary}${one.body}`.includes('林***竹'), 110_000)
    .catch(async (error: unknown) => {
      const ask = (what: string) => panel.evaluate(`(globalThis.browser ?? chrome).${what}.then((all) => JSON.stringify(all))`);
      const [alarms, notices] = [await ask('alarms.getAll()'), await ask('notifications.getAll()')];
      throw new Error(`${String(error)}; now ${Date.now()}, alarms: ${String(alarms)}, notices: ${String(notices)}`);
    });
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

/** Resolves when the background is gone and no line to it stands; with `press`, after the first reply was pressed in that moment. */
const gone = async (panel: Frame, press: boolean): Promise<string> =>
  String(
    await panel.evaluate(`new Promise((done) => {
      const line = (globalThis.browser ?? chrome).runtime.connect({ name: 'panel' });
      line.onDisconnect.addListener(() => {
        const reply = document.querySelector('li.sug:has(button.btn)');
        if (${press}) setTimeout(() => reply.querySelector('button.btn').click(), 20);
        done(reply?.querySelector('.text').innerText);
      });
    })`),
  );

test('a press in the moment in which no background is there is done all the same, in the panel and by key in the page', async () => {
  const page = await openConsole(world.driver, 'feige');
  const panel = await findPanel(page);
  const box = hands.feige;
  await expand(panel);
  await until('three replies', async () => (await panel.$$('li.sug')).length === 3, 40_000);
  await page.focus(box.box);
  const [reply] = await Promise.all([gone(panel, true), world.driver.stopBackground()]);
  await page.bringToFront();
  await holds(page, box, reply, bare);

  await type(page, box, '我现在就去问主管！！！');
  await seeIn(panel, 'the finding', 'li.finding', /./);
  const ended = gone(panel, false).then(async () => {
    await page.keyboard.down('Alt');
    await page.keyboard.press('Digit1');
    await page.keyboard.up('Alt');
  });
  await Promise.all([ended, world.driver.stopBackground()]);
  await until('the better words', async () => !(await draftOf(page, box)).includes('！！！'));
  await page.close();
});
