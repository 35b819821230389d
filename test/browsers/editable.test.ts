import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Frame, Page } from 'puppeteer-core';
import { bare, draftOf, hands, holds, sentTexts, type } from './console-page.ts';
import { findPanel, openConsole, until } from './driver.ts';
import { expand, putFirst, seeIn, takeFix } from './panel.ts';
import { markedPixels } from './picture.ts';
import { begin, type World } from './world.ts';

/** A console whose box is no field but an editable element, under a policy that allows hardly anything. */
let world: World;
let page: Page;
let panel: Frame;
const where = hands.jd;
beforeAll(async () => {
  world = await begin(inject('browser'));
  page = await openConsole(world.driver, 'jd', '?csp=strict');
  panel = await findPanel(page);
  await expand(panel);
});
afterAll(() => world?.end());

test('the words that break a rule are marked in the editable box, and the mark goes with them', async () => {
  await type(page, where, '您加我微信，我私下给您补20元');
  await seeIn(panel, 'the finding', 'li.finding.block', /./);
  await until('a mark under the words', async () => (await markedPixels(world.driver.browser, page, where.box)) > 20);
  await type(page, where, '让您空等，很抱歉。我在问安装网点，今天17点前给您回电确认上门时间。');
  await until('no mark', async () => (await markedPixels(world.driver.browser, page, where.box)) === 0);
});

test('one click mends the words, one undo takes it back', async () => {
  const draft = '我现在就去问网点！！！';
  await type(page, where, draft);
  await takeFix(panel, draft, () => draftOf(page, where));
  await page.focus(where.box);
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await holds(page, where, draft);
});

test('a reply is put into the box as text, and only a press of the agent sends it', async () => {
  await type(page, where, 'x');
  await page.keyboard.press('Backspace');
  await until('replies', async () => (await panel.$$('li.sug')).length > 0, 40_000);
  const before = (await sentTexts(page, where)).length;
  const reply = await putFirst(panel);
  await holds(page, where, reply, bare);
  expect(await sentTexts(page, where)).toHaveLength(before);
});
