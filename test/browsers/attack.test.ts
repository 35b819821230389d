import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Frame, Page } from 'puppeteer-core';
import { breaking, elsewhere, flood, forgedIds, handless, listening, unpleasant } from './attack.ts';
import { builds, openOwnPage, sleep, until } from './driver.ts';
import { seeIn, wordsOn } from './panel.ts';
import { countTold, framedOf, keptBy, lure, openVictim, scriptOfOurs, type Kept, type Victim } from './victim.ts';
import { begin, type World } from './world.ts';

/*
 * What a hostile page or buyer may try, and where it is shown that nothing leaks, breaks or runs:
 *
 * | attack                                                        | shown by |
 * | elements that bear the names of our globals                   | here, 1 |
 * | prototypes and globals redefined, before and after we came    | here, 2 |
 * | presses, keys and forms that no hand made                     | here, 3; fences: keys |
 * | forged window messages, events, broadcasts                    | fences |
 * | a flood of changes                                            | here, 4; test/edge/consoles-attacked: our readings counted |
 * | the panel thrown out, hidden, moved, dressed anew             | here, 5; test/edge/consoles-attacked |
 * | panel, desk and popup framed elsewhere, or once more          | here, 6; test/edge/browser/framed |
 * | markup, turned writing, halves of signs, a million characters | here, 7; bad-input: markup |
 * | questions to the background from the page's side              | here, 8 (Chromium); test/edge/background/door: every question, every sender |
 * | hostile lists, workbooks, policies, invites                   | test/core/hostile-files |
 * | formulas in every table that is exported                      | test/core/formulas |
 * | hostile backups; stores, heads, packs                         | test/edge/database/hostile-backup; test/core/team/attacks, any-byte |
 * | hostile settings files, taught pages, and what lies in the store | test/edge/browser/hostile-settings |
 * | presses lured onto the panel through something laid over it    | here, 10: a page may cover what stands in its window; no press there sends or loses anything |
 * | and through all of it: no request, no dialog, nothing blocked, nothing else kept | here, 9 |
 */

const name = inject('browser');
const bad = '您加我微信，我私下给您补20元';
const [requests, dialogs]: readonly [string[], string[]] = [[], []];
let world: World;
let victim: Victim;
let page: Page;
let panel: Frame;
let own: Page;
let before: Kept;

beforeAll(async () => {
  world = await begin(name, null, (url) => {
    requests.push(url.href);
    return elsewhere(url);
  });
});
afterAll(() => world?.end());

test('1 elements that bear the names of our globals do not stand in for them', async () => {
  victim = await openVictim(world.driver);
  ({ page } = victim);
  page.on('dialog', (dialog) => dialogs.push(dialog.message()));
  await page.evaluate(forgedIds);
  await world.driver.install(builds[name]);
  panel = await victim.come();
  await victim.heldBack(bad);
  own = await openOwnPage(world.driver, panel, '/popup.html');
  before = await keptBy(own);
  await page.bringToFront();
});

test('2 a page that redefined what scripts are built of overhears nothing, and is read and guarded all the same', async () => {
  await page.evaluateOnNewDocument(listening);
  await page.reload();
  panel = await victim.come();
  expect(await wordsOn(panel, '.foot')).toMatch(/守卫都已开启|guard are on/);
  expect(await page.evaluate('stolen')).toEqual([]);
  await page.evaluate(breaking);
  await victim.heldBack(bad);
  expect(await page.evaluate('stolen')).toEqual([]);
});

test('3 presses that no hand made let nothing go', async () => {
  const count = await victim.sent();
  for (let round = 0; round < 2; round += 1) {
    // longer than a deliberate second press must wait
    await sleep(500);
    await page.evaluate(handless);
  }
  await sleep(300);
  expect(await victim.draft()).toBe(bad);
  expect(await victim.sent()).toBe(count);
  expect(await wordsOn(panel, '.hold')).not.toBe('');
});

test('4 a flood of changes: the page goes on, the panel is told no more than has changed, and the next draft is checked', async () => {
  await page.reload();
  panel = await victim.come();
  const told = await countTold(panel);
  await until('what the panel is told first', async () => (await told()) > 0);
  await sleep(300);
  const count = await told();
  const { changes, turns } = (await page.evaluate(flood)) as { changes: number; turns: number };
  expect(changes).toBeGreaterThanOrEqual(200_000);
  expect(turns).toBeGreaterThan(60);
  expect((await told()) - count).toBeLessThan(20);
  await victim.heldBack(bad);
  await page.evaluate('flooded.remove()');
});

test('5 the panel, thrown out, hidden, turned or moved, is back in its place; a page that goes on doing so gets its way, and is guarded still', async () => {
  const host = '[data-tuoda="panel"]';
  const shown = () =>
    page.evaluate(`(() => {
      const { right, width, height } = document.querySelector('${host}')?.getBoundingClientRect() ?? {};
      return width > 200 && height > 300 && right <= innerWidth + 1;
    })()`);
  for (const attack of [
    `one.remove()`,
    `one.hidden = true`,
    `one.className = 'el-dialog'`,
    `one.style.cssText = 'display:none!important'`,
    `one.style.setProperty('transform', 'translateX(900px) rotate(20deg)', 'important')`,
    `one.style.setProperty('opacity', '0', 'important')`,
    `document.querySelector('#app').append(one)`,
  ]) {
    await page.evaluate(`{ const one = document.querySelector('${host}'); ${attack}; }`);
    await until(`the panel after ${attack}`, shown);
    expect(await page.evaluate(`getComputedStyle(document.querySelector('${host}')).opacity`)).toBe('1');
    expect(await page.evaluate(`document.querySelector('${host}').parentNode === document.body`)).toBe(true);
  }
  await page.evaluate(`(async () => {
    for (let time = 0; time < 60; time += 1) {
      document.querySelector('${host}')?.remove();
      await new Promise((done) => setTimeout(done, 5));
    }
  })()`);
  expect(await page.evaluate(`document.querySelectorAll('${host}').length`)).toBe(0);
  const count = await victim.sent();
  // other words: those of before were held back already, and a second press is the agent's own will
  const other = `${bad}吧`;
  await victim.write(other);
  await sleep(300);
  await page.keyboard.press('Enter');
  await sleep(300);
  expect(await victim.sent()).toBe(count);
  expect(await victim.draft()).toBe(other);
});

test('6 no page that frames the panel, the desk or the popup gets a word of anybody into it', async () => {
  await page.reload();
  panel = await victim.come();
  const address = await panel.evaluate(() => location.href);
  expect(address).toMatch(/#\d+-\d+-\d+-\d+$/);
  // in Chromium it goes by another name in every session, which only scripts of ours know: here it has leaked
  const leaked = name === 'chromium' ? String(await (await scriptOfOurs(page))(`chrome.runtime.getURL('/panel.html')`)) : null;
  const bare = leaked ?? address.split('#')[0] ?? '';
  expect(await page.evaluate(`JSON.stringify(performance.getEntries().map((one) => one.name))`)).not.toContain('-extension:');
  const frames = [
    bare,
    `${bare}${new URL(address).hash}`,
    `${bare}#1-2-3-4`,
    ...['desk.html', 'popup.html'].map((one) => new URL(one, address).href),
    'https://market.m.taobao.com/app/im/chat-core/index.html',
  ];
  const stranger = await world.driver.browser.newPage();
  const asked = frames.map((one) => `frame=${encodeURIComponent(one)}`).join('&');
  const strange = () => stranger.goto(`https://elsewhere.example/?${asked}`).catch(() => null);
  // and the console's own page, which may be taken over, frames it once more
  const once = () =>
    page.evaluate(`document.querySelectorAll('.more').forEach((one) => one.remove());
  for (const src of ${JSON.stringify([bare, `${bare}#1-2-3-4`])}) {
    const frame = document.createElement('iframe');
    frame.className = 'more';
    frame.src = src;
    document.body.append(frame);
  }`);
  for (const [of, count, put] of [
    [stranger, 3, strange],
    [page, 2, once],
  ] as const) {
    const said = await framedOf(of, panel, { count, put });
    expect(said).toHaveLength(count);
    expect(said.join('\n')).not.toMatch(/林\*\*\*竹|补发|退款|提醒|会话|refund/i);
  }
  await stranger.close();
  await page.evaluate(`document.querySelectorAll('.more').forEach((one) => one.remove())`);
}, 180_000);

test('7 whatever a buyer writes is shown as words, turns nothing around it, and asks nobody for anything', async () => {
  await page.bringToFront();
  for (const text of unpleasant) {
    await page.evaluate(`market.arrive(market.open, ${JSON.stringify({ role: 'buyer', text })})`);
    await sleep(50);
  }
  await page.evaluate(`market.arrive(market.open, { role: 'buyer', text: '我要退款，'.repeat(200_000) + '收到是碎的' })`);
  await page.evaluate(`market.arrive(market.open, { role: 'buyer', text: '最后一句：请给我全额退款' })`);
  await seeIn(panel, 'the wish', '.read', /退款|refund/i, 30_000);
  const state = await panel.evaluate(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const turned: string[] = [];
    for (let node = walk.nextNode(); node; node = walk.nextNode())
      if (/[\u202a-\u202e\u2066-\u2069]/.test(node.nodeValue ?? '')) turned.push(node.nodeValue ?? '');
    return {
      turned,
      strangers: document.querySelectorAll('img, script:not([type="module"]), iframe, object, embed, base, form[action], style').length,
      hurt: Reflect.get(window, 'hurt') ?? null,
    };
  });
  expect(state).toEqual({ turned: [], strangers: 0, hurt: null });
  expect(await page.evaluate('window.hurt ?? null')).toBeNull();
  await victim.heldBack(bad);
});

test.runIf(name === 'chromium')('8 from the page’s side the background answers nothing but what is the page’s own', async () => {
  const asks = await scriptOfOurs(page);
  const ask = (question: string, body: unknown) => asks(`chrome.runtime.sendMessage(${JSON.stringify({ question, body })})`);
  expect(await ask('settings', null)).toHaveProperty('answer');
  for (const [question, body] of [
    ['cases', null],
    ['eraseBuyer', { console: 'pinduoduo', buyer: '1' }],
    ['savePolicy', { policy: { version: 1 } }],
    ['caseOf', { console: 'pinduoduo', shop: null, buyer: '1' }],
    ['saveSettings', { lang: 'en' }],
    ['templates', null],
    ['leaveTeam', null],
    ['ownPolicy', null],
  ] as const)
    expect(await ask(question, body), question).toEqual({ reason: 'refused', message: `refused: ${question}` });
});

test('9 through all of it no request was made that the page did not make, no dialog shown, nothing blocked, nothing kept but where the panel stands', async () => {
  expect(dialogs).toEqual([]);
  expect(requests.filter((one) => /leak|hurt/.test(one))).toEqual([]);
  expect(
    requests.filter((one) => new URL(one).host === 'elsewhere.example').every((one) => /\/(?:\?frame=.*|favicon.ico)$/.test(one)),
  ).toBe(true);
  expect(await panel.evaluate(() => Reflect.get(window, 'blocked') as unknown)).toEqual([]);
  const [rows, settings] = await keptBy(own);
  expect(rows).toEqual(before[0]);
  expect(Object.keys(settings).toSorted()).toEqual(Object.keys(before[1]).toSorted());
});

test('10 presses lured onto the panel, wherever they fall, send nothing and lose nothing that is kept', async () => {
  await page.reload();
  panel = await victim.come();
  await victim.write('您好，我在看。');
  const count = await victim.sent();
  const [kept] = await keptBy(own, 'getAllKeys');
  expect(kept.flatMap(([, keys]) => keys).length).toBeGreaterThan(0);
  await page.bringToFront();
  await lure(page, 60);
  expect(await victim.sent()).toBe(count);
  const left = new Map((await keptBy(own, 'getAllKeys'))[0]);
  for (const [store, keys] of kept) expect(left.get(store), store).toEqual(expect.arrayContaining([...keys]));
});
