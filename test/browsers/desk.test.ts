import { source } from 'axe-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Frame, Page } from 'puppeteer-core';
import { hands, type } from './console-page.ts';
import { findPanel, openConsole, openOwnPage, until } from './driver.ts';
import { expand, press, seeIn } from './panel.ts';
import { begin, type World } from './world.ts';

let world: World;
let page: Page;
let panel: Frame;
let desk: Page;
beforeAll(async () => {
  world = await begin(inject('browser'));
  page = await openConsole(world.driver, 'pinduoduo');
  panel = await findPanel(page);
  await expand(panel);
});
afterAll(() => world?.end());

/** What axe-core finds wrong, one line each: rule, and where. */
async function violations(): Promise<readonly string[]> {
  await desk.evaluate(source);
  return desk.evaluate(async () => {
    const axe: { run(root: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } = Reflect.get(
      window,
      'axe',
    );
    const { violations: found } = await axe.run(document, { resultTypes: ['violations'] });
    return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
  });
}

const go = async (to: string) => {
  await desk.evaluate((hash) => void (location.hash = hash), `#/${to}`);
  await until(`the desk at ${to}`, () => desk.$$eval('main.page h1', (all) => all.length > 0));
};
const choose = (at: number) =>
  desk.$$eval('.side .me button', (all, which) => void (all[which] instanceof HTMLElement && all[which].click()), at);

test('the desk opens from the popup, and pressed again it comes to the front instead of opening twice', async () => {
  const desks = async () => {
    const found: Page[] = [];
    for (const one of await world.driver.browser.pages())
      if ((await one.evaluate(() => location.pathname).catch(() => '')) === '/desk.html') found.push(one);
    return found;
  };
  const pressDesk = async (popupAt: string) => {
    const popup = await openOwnPage(world.driver, panel, popupAt);
    await until('the button', () => popup.$$eval('.last button', (all) => all[0] instanceof HTMLElement && (all[0].click(), true)));
  };
  await pressDesk('/popup.html');
  desk = await until('the desk', async () => (await desks())[0]);
  await desk.setViewport({ width: 1366, height: 768 });
  await until('its page', () => desk.$$eval('main.page h1', (all) => all.length > 0));
  await pressDesk('/popup.html?again');
  await until('the desk in front', () => desk.evaluate(() => document.visibilityState === 'visible'));
  expect(await desks()).toHaveLength(1);
});

test('a rule that is switched off in the desk no longer stops a send in the console', async () => {
  await page.bringToFront();
  await type(page, hands.pinduoduo, '您加我微信，我私下给您补20元');
  await seeIn(panel, 'the finding', 'li.finding.block', /./);
  await desk.bringToFront();
  await go('rules/off-marketplace');
  await desk.$$eval('.edit .choice input', (all) => all[0] instanceof HTMLElement && all[0].click());
  await until('that it is saved', () => desk.$$eval('.edit .choice input', (all) => all[0] instanceof HTMLInputElement && all[0].checked));
  await page.bringToFront();
  await until('the finding to go', () =>
    panel.$$eval('li.finding.block:not(.mended)', (all) => !all.some((one) => /微信/.test(one.textContent ?? ''))),
  );
  await desk.bringToFront();
  await desk.$$eval('.edit .choice input', (all) => all.at(-1) instanceof HTMLElement && (all.at(-1) as HTMLElement).click());
  await page.bringToFront();
  await seeIn(panel, 'the finding again', 'li.finding.block', /微信/);
});

test('what is called wrong in the panel stands in the desk', async () => {
  await press(panel, 'li.finding [aria-expanded="false"]');
  await press(panel, 'li.finding .pass button');
  await desk.bringToFront();
  await go('rules/verdicts');
  await until('the verdict', () => desk.$$eval('tbody tr', (all) => all.length === 1));
});

const looks = [
  ['zh', 'light'],
  ['zh', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const;
const places = ['templates', 'templates/new', 'templates/import', 'rules', 'rules/verdicts', 'policy', 'consoles'];
test.for(looks)('every page is clean for axe in %s, %s', async ([lang, theme]) => {
  await desk.bringToFront();
  await choose(lang === 'zh' ? 0 : 1);
  await choose(theme === 'light' ? 2 : 3);
  await until('the looks', () =>
    desk.evaluate(
      (to, dress) => document.documentElement.dataset['lang'] === to && document.documentElement.dataset['theme'] === dress,
      lang,
      theme,
    ),
  );
  for (const place of places) {
    await go(place);
    expect(await violations(), place).toEqual([]);
  }
});
