import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { draftOf, hands, sentTexts, type } from './console-page.ts';
import { findPanel, openConsole, sleep, until } from './driver.ts';
import { begin, type World } from './world.ts';

/** A field and an editable element; the list over them is in a closed shadow, so it is known by what its keys do. */
let world: World;
beforeAll(async () => {
  world = await begin(inject('browser'));
});
afterAll(() => world?.end());

describe.for(['pinduoduo', 'jd'] as const)('on %s', (console) => {
  const where = hands[console];
  let page: Page;
  beforeAll(async () => {
    page = await openConsole(world.driver, console);
    const panel = await findPanel(page);
    await until('the panel to know its templates', () => panel.$$eval('main', (all) => all.length > 0));
    await page.bringToFront();
  });

  const clear = async (): Promise<void> => {
    await type(page, where, 'x');
    await page.keyboard.press('Backspace');
  };
  /** Types a search until its list is there: what was found takes the place of the slash and its words. */
  const find = async (words: string, take: () => Promise<void>): Promise<string> => {
    await page.keyboard.type(words);
    return until('a template in the draft', async () => {
      if (!(await draftOf(page, where)).includes(words)) return draftOf(page, where);
      await sleep(300);
      await take();
      await sleep(300);
      const draft = await draftOf(page, where);
      return draft.includes(words) ? null : draft;
    });
  };

  test('a slash, initials and Enter put a template in, and nothing is sent', async () => {
    await clear();
    const before = await sentTexts(page, where);
    const draft = await find('/ps', () => page.keyboard.press('ArrowDown').then(() => page.keyboard.press('Enter')));
    expect(draft.trim().length).toBeGreaterThan(8);
    expect(draft).not.toContain('/');
    expect(await sentTexts(page, where)).toEqual(before);
  });

  test('after words and a space a number takes a hit, and the words before it stay', async () => {
    await type(page, where, '您好，');
    await page.keyboard.type(' ');
    const draft = await find('/退款', () => page.keyboard.press('1'));
    expect(draft.startsWith('您好，')).toBe(true);
    expect(draft.length).toBeGreaterThan(12);
  });

  test('→ leads from one open slot to the next, and what is typed fills it', async () => {
    await clear();
    const draft = await find('/补发已寄出单号', () => page.keyboard.press('1'));
    const open = () => draftOf(page, where).then((now) => now.match(/【待填：[^】]+】/g) ?? []);
    const slots = await open();
    if (slots.length === 0) throw new Error(`a template with open slots: ${draft}`);
    for (const left of slots.keys()) {
      await page.keyboard.press('ArrowRight');
      await sleep(100);
      await page.keyboard.type('甲');
      await until('one slot fewer', async () => (await open()).length === slots.length - left - 1);
    }
    expect((await draftOf(page, where)).trim()).toBe(draft.trim().replaceAll(/【待填：[^】]+】/g, '甲'));
  });

  test('Escape leaves the words as they stand', async () => {
    await clear();
    await page.keyboard.type('/ps');
    await sleep(500);
    await page.keyboard.press('Escape');
    await page.keyboard.type('x');
    expect((await draftOf(page, where)).trim()).toBe('/psx');
  });
});
