import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Frame, Page } from 'puppeteer-core';
import type { Reply } from '../marketplace/answer.ts';
import { draftOf, hands, sentTexts } from './console-page.ts';
import { findPanel, openConsole, sleep } from './driver.ts';
import { expand, seeIn, wordsOn } from './panel.ts';
import { begin, type World } from './world.ts';

let world: World;
let page: Page;
let panel: Frame;
const where = hands.pinduoduo;

/** A site that has nothing to do with any console: it frames whatever it is told to. */
const elsewhere = (url: URL): Reply | null =>
  url.host === 'elsewhere.example'
    ? {
        status: 200,
        type: 'text/html',
        headers: {},
        body: `<!doctype html><title>elsewhere</title><iframe src="${url.searchParams.get('frame') ?? ''}"></iframe>`,
      }
    : null;

beforeAll(async () => {
  world = await begin(inject('browser'), undefined, elsewhere);
  page = await openConsole(world.driver, 'pinduoduo', '?csp=strict');
  panel = await findPanel(page);
  await expand(panel);
  await seeIn(panel, 'the buyer', '.wait', /林\*\*\*竹/);
});
afterAll(() => world?.end());

test('the page finds no way into the panel: no frame, no shadow root, no text of it', async () => {
  const seen = await page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    return {
      frames: window.frames.length,
      iframes: all.filter((one) => one.localName === 'iframe').length,
      roots: all.filter((one) => one.shadowRoot !== null).length,
      text: document.documentElement.textContent ?? '',
      runtime: typeof Reflect.get(window, 'chrome') === 'object' && 'runtime' in Reflect.get(window, 'chrome'),
    };
  });
  expect({ ...seen, text: '' }).toEqual({ frames: 0, iframes: 0, roots: 0, text: '', runtime: false });
  const foot = (await wordsOn(panel, '.foot')).trim();
  expect(foot).not.toBe('');
  expect(seen.text).not.toContain(foot);
});

test('the extension adds nothing inside the tree of the console', async () => {
  const strangers = await page.evaluate(() =>
    [...document.body.children]
      .map((one) => one.id || one.className || one.localName)
      .filter((one) => !['app', 'el-dialog__wrapper', 'script'].includes(one)),
  );
  const inside = await page.evaluate(
    () => document.getElementById('app')?.querySelectorAll('iframe, [class*="tuoda"], [id*="tuoda"]').length,
  );
  expect(strangers.length).toBeLessThanOrEqual(2);
  expect(inside).toBe(0);
});

test('a page that frames the panel gets no word of any conversation out of it', async () => {
  const address = await panel.evaluate(() => location.href);
  for (const target of [address, new URL('/popup.html', address).href]) {
    const stranger = await world.driver.browser.newPage();
    await stranger.goto(`https://elsewhere.example/?frame=${encodeURIComponent(target)}`).catch(() => null);
    await sleep(1_500);
    for (const frame of stranger.frames()) {
      const words = await frame.evaluate(() => document.body.innerText).catch(() => '');
      expect(words, target).not.toMatch(/林\*\*\*竹|补发|提醒|会话/);
    }
    await stranger.close();
  }
});

test('forged messages move nothing: no draft, no send, no panel', async () => {
  await page.bringToFront();
  const before = await sentTexts(page, where);
  const shown = await wordsOn(panel, '.wait');
  await page.evaluate(() => {
    const forged = [
      { kind: 'insert', text: 'forged', template: null },
      { say: { kind: 'insert', text: 'forged', template: null } },
      { kind: 'dock', side: 'left', rail: true, width: 44 },
      { kind: 'state', state: { console: 'pinduoduo', conversation: null, problems: [], guard: 'certain', side: 'left', rail: true } },
    ];
    for (const message of forged) {
      window.postMessage(message, '*');
      for (const type of ['message', 'insert', 'tuoda', 'tuoda:insert']) {
        window.dispatchEvent(new MessageEvent(type, { data: message, origin: location.origin }));
        document.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true }));
      }
      new BroadcastChannel('tuoda').postMessage(message);
    }
  });
  await sleep(800);
  expect(await draftOf(page, where)).toBe('');
  expect(await sentTexts(page, where)).toEqual(before);
  expect((await wordsOn(panel, '.wait')).split('\n')[0]).toBe(shown.split('\n')[0]);
});

test('keys and clicks that no hand made release nothing', async () => {
  const bad = '您加我微信，我私下给您补20元';
  await page.focus(where.box);
  await page.keyboard.type(bad);
  await seeIn(panel, 'the finding', 'li.finding.block', /./);
  const before = await sentTexts(page, where);
  await page.keyboard.press('Enter');
  await seeIn(panel, 'the hold', '.hold', /./);
  await sleep(600);
  await page.evaluate((box) => {
    const node = document.querySelector(box);
    for (const type of ['keydown', 'keypress', 'keyup'])
      node?.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true }));
  }, where.box);
  await sleep(500);
  expect(await sentTexts(page, where)).toEqual(before);
  expect(await draftOf(page, where)).toBe(bad);
});
