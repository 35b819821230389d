import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Frame, Page } from 'puppeteer-core';
import { violations } from './axe.ts';
import { hands, type } from './console-page.ts';
import { findPanel, openConsole, openOwnPage, until } from './driver.ts';
import { expand, press, seeIn } from './panel.ts';
import { begin, type World } from './world.ts';

let world: World;
let page: Page;
let panel: Frame;
let desk: Page;
let popup: Page;
beforeAll(async () => {
  world = await begin(inject('browser'));
  page = await openConsole(world.driver, 'pinduoduo');
  panel = await findPanel(page);
  await expand(panel);
  popup = await openOwnPage(world.driver, panel, '/popup.html');
  desk = await openOwnPage(world.driver, panel, '/desk.html#/cases');
  await desk.setViewport({ width: 1366, height: 768 });
  // something to look at: an open case, a closed one, a result of practice
  const ask = (question: string, body: object): Promise<unknown> =>
    desk.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ question, body })})`);
  await ask('openByHand', { channel: 'phone', buyer: '林女士', problem: '花瓶到货就碎了，要补发' });
  const closed = await ask('openByHand', { channel: 'phone', buyer: '赵先生', problem: '茶壶漏水，要换货' });
  const id: unknown = Reflect.get(Object(Reflect.get(Object(closed), 'answer')), 'id');
  await ask('noteByHand', { case: id, kind: 'buyer', channel: 'phone', text: '茶壶漏水，要换货' });
  await ask('closeCase', { id, edits: [] });
  const result = { drill: 'zh-cup-broken', at: Date.now(), percent: 60, end: 'ended', replies: 2, limit: null, steps: { heard: 3 } };
  await ask('savePaper', { kind: 'drill-result', id: 'r1', text: JSON.stringify(result) });
  await page.bringToFront();
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

const looks = [
  ['zh', 'light'],
  ['zh', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const;
/** Every page of the desk, and every part of one that looks another way. */
const places = [
  'cases',
  'insights',
  'insights/digest',
  'templates',
  'templates/new',
  'templates/import',
  'rules',
  'rules/verdicts',
  'policy',
  'team',
  'quality',
  'practice',
  'practice/results',
  'practice/from-case',
  'handbook/law',
  'consoles',
  'settings',
  'settings/kept',
  'settings/errors',
];
const go = async (to: string) => {
  await desk.evaluate((hash) => void (location.hash = hash), `#/${to}`);
  await until(`the desk at ${to}`, () => desk.$$eval('main.page h1', (all) => all.length > 0));
};
const dressed = (where: Frame | Page, lang: string, theme: string) =>
  until('the looks', () =>
    where.evaluate(
      (to, dress) => document.documentElement.dataset['lang'] === to && document.documentElement.dataset['theme'] === dress,
      lang,
      theme,
    ),
  );

test.for(looks)('panel, popup and every page of the desk are clean in %s, %s', async ([lang, theme]) => {
  await desk.bringToFront();
  for (const at of [lang === 'zh' ? 0 : 1, theme === 'light' ? 2 : 3])
    await desk.$$eval('.side .me button', (all, which) => void (all[which] instanceof HTMLElement && all[which].click()), at);
  await dressed(desk, lang, theme);
  // a popup lives as long as it is looked at
  await popup.reload();
  for (const where of [panel, popup]) await dressed(where, lang, theme);
  expect(await violations(panel), 'panel').toEqual([]);
  expect(await violations(popup), 'popup').toEqual([]);
  for (const place of places) {
    await go(place);
    expect(await violations(desk), place).toEqual([]);
    if (place !== 'cases') continue;
    await desk.$$eval('.cases tbody tr[aria-rowindex]', (all) => all[0] instanceof HTMLElement && all[0].click());
    await until('one case whole', async () => (await desk.$$('.detail .tl li')).length > 0);
    expect(await violations(desk), 'one case').toEqual([]);
  }
});
