import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Frame, Page } from 'puppeteer-core';
import { hands, type } from './console-page.ts';
import { findPanel, openConsole, openOwnPage, until } from './driver.ts';
import { expand, press, seeIn } from './panel.ts';
import { violations } from './violations.ts';
import { begin, type World } from './world.ts';

let world: World;
let page: Page;
let panel: Frame;
beforeAll(async () => {
  world = await begin(inject('browser'));
  page = await openConsole(world.driver, 'pinduoduo');
  panel = await findPanel(page);
  await expand(panel);
});
afterAll(() => world?.end());

test('the panel is clean while it reads and suggests', async () => {
  await seeIn(panel, 'the buyer', '.wait', /林/);
  expect(await violations(panel)).toEqual([]);
});

test('the panel is clean while it warns and holds back', async () => {
  await type(page, hands.pinduoduo, '您加我微信，我私下给您补20元');
  await seeIn(panel, 'the finding', 'li.finding.block', /./);
  expect(await violations(panel)).toEqual([]);
  await page.keyboard.press('Enter');
  await seeIn(panel, 'the hold', '.hold', /./);
  expect(await violations(panel)).toEqual([]);
});

test.for(['#tab-case', '#tab-reminders'])('the panel is clean at %s', async (tab) => {
  await press(panel, tab);
  expect(await violations(panel)).toEqual([]);
});

test('the popup is clean', async () => {
  const popup = await openOwnPage(world.driver, panel, '/popup.html');
  await until('the popup to be drawn', () => popup.$$eval('body *', (all) => all.length > 5));
  expect(await violations(popup)).toEqual([]);
});
