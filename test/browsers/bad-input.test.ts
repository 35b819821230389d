import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { draftOf, hands, sentTexts, type } from './console-page.ts';
import { findPanel, openConsole, site, sleep, until } from './driver.ts';
import { expand, press, seeIn, wordsOn } from './panel.ts';
import { begin, type World } from './world.ts';

let world: World;
const where = hands.pinduoduo;
beforeAll(async () => {
  world = await begin(inject('browser'));
});
afterAll(() => world?.end());

/** The buyer of the open conversation says something now. */
const say = (page: Page, text: string) => page.evaluate(`market.arrive(market.open, ${JSON.stringify({ role: 'buyer', text })})`);

test('a page that changed its structure gets a clear word, and no reading', async () => {
  const page = await openConsole(world.driver, 'pinduoduo', '?changed=1');
  const panel = await findPanel(page);
  await expand(panel);
  await seeIn(panel, 'the word about the page', '.foot', /找不到发送按钮|No send button|读得到|parts read/);
  expect(await panel.$$('.wait, li.sug')).toHaveLength(0);
  await page.close();
});

test('an empty page is no conversation', async () => {
  const page = await world.driver.browser.newPage();
  await page.goto(`${site('pinduoduo').url}?empty=1`);
  const panel = await findPanel(page);
  await until('the panel to be drawn', () => panel.$$eval('main', (all) => all.length > 0));
  expect(await panel.$$('.wait, li.sug')).toHaveLength(0);
  await page.close();
});

test('words that look like markup are shown as words, in the page and in the panel', async () => {
  const page = await openConsole(world.driver, 'pinduoduo');
  const panel = await findPanel(page);
  await expand(panel);
  await say(page, '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script> 退款！👨‍👩‍👧 \u{20BB7}');
  await seeIn(panel, 'the wish', '.read', /退款|refund/i);
  expect(await panel.evaluate(() => Reflect.get(window, 'hurt') ?? document.querySelectorAll('img[src="x"]').length)).toBe(0);
  await page.close();
});

test('a thread of five thousand messages is followed, and the guard stands in it', { timeout: 180_000 }, async () => {
  const page = await openConsole(world.driver, 'pinduoduo');
  const panel = await findPanel(page);
  await expand(panel);
  await page.evaluate(`{
    const thread = market.conversations[1];
    const now = Date.now() - 9_000_000;
    for (let at = 0; at < 5000; at++) {
      const role = at % 2 ? 'agent' : 'buyer';
      thread.messages.push({ id: String(now + at * 1000), role, kind: 'text', text: '第' + at + '条：尺码和颜色', at: now + at * 1000 });
    }
    market.switchTo(thread);
  }`);
  await say(page, '最后一句：给我全额退款');
  await seeIn(panel, 'the last wish', '.read', /退款|refund/i, 60_000);
  await type(page, where, '您加我微信，我私下给您补20元');
  await seeIn(panel, 'the finding', 'li.finding.block', /./, 20_000);
  const before = (await sentTexts(page, where)).length;
  await page.keyboard.press('Enter');
  await seeIn(panel, 'the hold', '.hold', /./);
  expect(await sentTexts(page, where)).toHaveLength(before);
  await page.close();
});

test('a draft of twenty thousand characters is checked and stays whole', { timeout: 180_000 }, async () => {
  const page = await openConsole(world.driver, 'pinduoduo');
  const panel = await findPanel(page);
  await expand(panel);
  const long = `${'这是很长的一段说明，我们会把每一步都写清楚。'.repeat(900)}您加我微信`;
  await page.evaluate(
    (box, text) => {
      const node = document.querySelector(box);
      if (!(node instanceof HTMLTextAreaElement)) throw new Error('no box');
      node.focus();
      node.value = text;
      node.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    where.box,
    long,
  );
  await seeIn(panel, 'the finding at its end', 'li.finding.block', /./, 30_000);
  await page.keyboard.press('Enter');
  await seeIn(panel, 'the hold', '.hold', /./);
  expect(await draftOf(page, where)).toBe(long);
  expect(await wordsOn(panel, '.hold')).not.toBe('');
  await page.close();
});

test('a console that asks before it sends: what it stopped is not kept as sent, what it let through is, once', async () => {
  const page = await openConsole(world.driver, 'feige', '?twice=1');
  const panel = await findPanel(page);
  await expand(panel);
  const chat = hands.feige;
  const good = '孩子烫伤让人心疼，我已转给主管，30分钟内给您回复处理办法。';
  await type(page, chat, good);
  const before = (await sentTexts(page, chat)).length;
  await page.keyboard.press('Enter');
  await page.waitForSelector('.repeat-interceptor-popup');
  await page.click('.repeat-interceptor-popup button');
  await sleep(800);
  expect(await sentTexts(page, chat)).toHaveLength(before);
  expect(await draftOf(page, chat)).toBe(good);
  expect(await wordsOn(panel, '.foot')).not.toMatch(/已存|saved/);
  await page.focus(chat.box);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.repeat-interceptor-popup');
  await page.click('.repeat-interceptor-popup button:last-child');
  await seeIn(panel, 'that it is kept', '.foot', /已存|saved/);
  expect(await sentTexts(page, chat)).toHaveLength(before + 1);
  await press(panel, '#tab-case');
  await seeIn(panel, 'the promise', 'ul.rows', /30分钟内/);
  expect(await panel.$$eval('ul.rows li', (all) => all.filter((one) => (one.textContent ?? '').includes('30分钟内')).length)).toBe(1);
  await page.close();
});
