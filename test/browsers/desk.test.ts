import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Frame, Page } from 'puppeteer-core';
import { violations } from './axe.ts';
import { hands, type } from './console-page.ts';
import { deskWords } from '../../lib/words/desk/index.ts';
import { processWords } from '../../lib/words/process.ts';
import { serveFolder } from './folder.ts';
import { findPanel, openConsole, openOwnPage, until } from './driver.ts';
import { expand, press, seeIn } from './panel.ts';
import { teamKeys } from './team-keys.ts';
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

const go = async (to: string) => {
  await desk.evaluate((hash) => void (location.hash = hash), `#/${to}`);
  await until(`the desk at ${to}`, () => desk.$$eval('main.page h1', (all) => all.length > 0));
};
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

test('a change of the policy is dated, and stands among what is compared before and after', async () => {
  await desk.bringToFront();
  await go('policy');
  await until('the form', () => desk.$$eval('.set input[type=number]', (all) => all.length > 0));
  await desk.$eval('.set input[type=number]', (one) => one instanceof HTMLInputElement && (one.focus(), one.select()));
  await desk.keyboard.type('60');
  await desk.keyboard.press('Tab');
  await go('insights');
  await until('the change', () =>
    desk.$$eval('.chg tbody tr', (all) => all.some((one) => /\d{4}-\d{2}-\d{2}.*60 CNY/.test(one.textContent ?? ''))),
  );
});

test('an entry of the handbook that the panel’s search finds is opened on the desk and shown there', async () => {
  await go('rules');
  await page.bringToFront();
  const lang = await panel.evaluate(() => document.documentElement.lang);
  const title = processWords['crisis.regulator'][lang.startsWith('zh') ? 'zh' : 'en'];
  await panel.$$eval('main', () => dispatchEvent(new KeyboardEvent('keydown', { key: '/' })));
  const field = await until('the search', () => panel.$('.find input'));
  await field.type(title);
  await press(panel, '.find [role=option]', title);
  await until('the desk in front', () => desk.evaluate(() => document.visibilityState === 'visible'));
  const at = await until('the entry', () => desk.$$eval('.handbook li[aria-current]', (all) => all[0]?.getBoundingClientRect().top));
  expect(await desk.evaluate(() => [location.hash, document.activeElement?.textContent])).toEqual([
    '#/handbook/process:crisis-regulator',
    expect.stringContaining(title),
  ]);
  expect(at).toBeGreaterThan(0);
  expect(at).toBeLessThan(768);
});

test('a complaint by phone is noted by hand, stands in the list, and is tagged with another one and both taken back', async () => {
  await go('cases');
  const ask = (problem: string) =>
    desk.evaluate(
      `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ question: 'openByHand', body: { channel: 'phone', buyer: '林女士', problem } })})`,
    );
  await ask('花瓶到货就碎了，要补发');
  await ask('茶壶漏水');
  const ticks = '.cases tbody input';
  await until('both cases', async () => (await desk.$$(ticks)).length >= 2);
  await desk.$$eval(ticks, (all) => all.slice(0, 2).forEach((one) => one instanceof HTMLElement && one.click()));
  await desk.$$eval('.bulk > .btn', (all) => all[2] instanceof HTMLElement && all[2].click());
  await desk.type('.bulk input', '易碎\n');
  await until('both tags', async () => (await desk.$$('.cases .tag')).length === 2);
  await desk.$$eval('.bulk > .btn:last-child', (all) => all[0] instanceof HTMLElement && all[0].click());
  await until('no tag', async () => (await desk.$$('.cases .tag')).length === 0);
  await desk.$$eval('.cases tbody tr[aria-rowindex]', (all) => all[0] instanceof HTMLElement && all[0].click());
  await until('one case whole', async () => (await desk.$$('.detail .tl li')).length === 1);
});

test('a chat log is checked beside the page, and the worst conversation is found and shown', async () => {
  await desk.bringToFront();
  await go('quality');
  const rows = Array.from({ length: 200 }, (_, at) => [
    `T${at},2026-11-19 10:00:00,买家,小赵,杯子碎了，你们怎么包的`,
    `T${at},2026-11-19 10:01:00,客服,小赵,${at === 77 ? '爱投诉就去投诉，随便你' : '碎了让您扫兴了，抱歉。麻烦拍张照片，今天18点前给您答复。'}`,
  ]);
  const file = join(mkdtempSync(join(tmpdir(), 'tuoda-log-')), 'log.csv');
  writeFileSync(file, `\ufeff会话ID,消息时间,发送方,客服,消息内容\r\n${rows.flat().join('\r\n')}`);
  const field = await desk.waitForSelector('main input[type=file]');
  await field?.uploadFile(file);
  await until('the report', () => desk.$$eval('.qrows li', (all) => all.length > 0), 60_000);
  expect(await desk.$eval('.dhead p', (one) => one.textContent)).toMatch(/200 .*400 /);
  expect(await desk.$eval('.qrows li', (one) => one.textContent)).toContain('爱投诉就去投诉');
  expect(await desk.$eval('.qtalk', (one) => one.textContent)).toContain('杯子碎了');
  expect(await violations(desk)).toEqual([]);
});

test('a drill is practised against the clock, and its result is there when the page is opened again', async () => {
  await go('practice/zh-price-drop');
  await desk.$$eval('.clocked input', (all) => all[1] instanceof HTMLElement && all[1].click());
  await until('the clock', () => desk.$eval('.clocked', (one) => /0:5\d/.test(one.textContent ?? '')));
  await desk.type(
    '.compose textarea',
    '刚买完就看到便宜了80，心里不舒服很正常，抱歉。麻烦您发我今天的价格截图，我去核对，今天14点前回您。',
  );
  await desk.keyboard.press('Enter');
  await until('the answer', () => desk.$$eval('.turns li', (all) => all.some((one) => /截图发您了/.test(one.textContent ?? ''))));
  expect(await desk.$$eval('.pips .got', (all) => all.length)).toBeGreaterThan(8);
  expect(await violations(desk)).toEqual([]);
  await desk.$$eval('.dhead button', (all) => all.at(-1) instanceof HTMLElement && (all.at(-1) as HTMLElement).click());
  await until('the result', () => desk.$$eval('.past li', (all) => all.length === 1));
  await go('rules');
  await go('practice/zh-price-drop');
  await until('the result again', () => desk.$$eval('.past li', (all) => all.length === 1));
});

/** Whether the desk says a word of the catalogue there, whichever language the browser speaks. */
const says = (where: string, key: keyof typeof deskWords) =>
  desk.$eval(where, (one, words) => words.some((word) => one.textContent?.includes(word)), Object.values(deskWords[key]));
test('one window plays the buyer and another the agent, and the result is kept', async () => {
  await go('practice/zh-cup-broken');
  await desk.$$eval('.who .choice input', (all) => all[2] instanceof HTMLElement && all[2].click());
  // opened as a script of ours opens a page: Firefox's driver does not see a tab that knows nothing of its opener
  const link = await until('the link', () => desk.$$eval('.pairing a', (all) => all[0]?.getAttribute('href')));
  const buyer = await openOwnPage(world.driver, panel, `/desk.html${link}`);
  await until('what the buyer knows', () => buyer.$$eval('.brief dd', (all) => all.length > 5));
  await desk.bringToFront();
  await until('that it is connected', () => says('.pairing [role=status]', 'pair.joined'));
  const reply = '明天要送人，偏偏碎了一只杯子，换谁都着急，对不住您。麻烦您拍一张碎的那只的照片，我去跟仓库核对，今天16点前回来给您办法。';
  await desk.type('.compose textarea', reply);
  await desk.keyboard.press('Enter');
  await buyer.bringToFront();
  await until('the reply', () => buyer.$eval('.turns', (one) => /换谁都着急/.test(one.textContent ?? '')));
  expect(await violations(buyer)).toEqual([]);
  await buyer.type('.compose textarea', '照片发您了，快点');
  await buyer.keyboard.press('Enter');
  await until('the buyer’s line', () => desk.$eval('.turns', (one) => /照片发您了，快点/.test(one.textContent ?? '')));
  await buyer.$$eval('.buyer-side .acts button', (all) => all[1] instanceof HTMLElement && all[1].click());
  await until('the end in the agent’s window', () => says('.turns .ending', 'practice.end.lost'));
  await until('the score in the buyer’s', async () => (await buyer.$$('.mk.plus')).length > 2);
  await buyer.close();
  await desk.bringToFront();
  await until('that it is gone', () => says('.pairing [role=status]', 'pair.alone'));
  await go('practice/results');
  await until('both results', () => desk.$$eval('.fig.wide tbody tr', (all) => all.length === 2));
  expect(await violations(desk)).toEqual([]);
});

test('a team is made, published to a web folder and joined anew, with a key that nobody can read out', async () => {
  const folder = await serveFolder('lead', 'secret');
  const ask = (question: string, body: unknown) =>
    desk.evaluate(
      async (asked) => {
        const runtime: { sendMessage(message: unknown): Promise<{ answer?: unknown; message?: string }> } = Reflect.get(
          Reflect.get(window, 'chrome'),
          'runtime',
        );
        return runtime.sendMessage(asked);
      },
      { question, body },
    );
  const place = { kind: 'webdav', base: folder.base, user: 'lead', password: 'secret' };
  try {
    expect(await ask('tryPlace', place)).toMatchObject({ answer: { trouble: null } });
    const made = await ask('makeTeam', { name: '青柚家居', by: '阿宁', place, passphrase: 'a long enough one' });
    expect(made).toMatchObject({ answer: { done: { file: expect.stringMatching(/^tuoda-key/) } } });
    const edits = { all: [{ id: 'p:policy', set: { callBackAfter: 9 } }] };
    expect(await ask('publish', { edits, answers: {}, clears: false })).toMatchObject({ answer: { done: { packs: 1 } } });
    expect(await ask('policy', { marketplace: null, shop: null })).toMatchObject({ answer: { callBackAfter: 9 } });
    // what left the machine is counted where a person can see it
    await go('settings/kept');
    const { host } = new URL(folder.base);
    const sent = await until('the host', () => desk.$$eval('td.out', (all) => all[0]?.closest('tr')?.textContent));
    expect(sent).toMatch(new RegExp(`^${host.replaceAll('.', '\\.')}\\d+[\\d.]+ K?B[\\d.]+ K?B`));
    expect(await violations(desk)).toEqual([]);
    await go('team/invite');
    const link = await until('the invite', () => desk.$$eval('textarea[readonly]', (all) => all[0]?.textContent ?? ''));
    await until('the code', () => desk.$$eval('svg.qr', (all) => all.length === 1));
    expect(await violations(desk)).toEqual([]);
    await ask('leaveTeam', null);
    const [, version = '', hash = ''] = /f=(\d+)\.([0-9a-f]{64})/.exec(link) ?? [];
    const invite = { base: folder.base, version: Number(version), hash, name: '', groups: [], user: '', password: '' };
    expect(await ask('joinTeam', invite)).toEqual({ answer: { done: {} } });
    expect(await ask('policy', { marketplace: null, shop: null })).toMatchObject({ answer: { callBackAfter: 9 } });
    // a recovery file brings the key back, and the key in the database cannot be read out
    const file: unknown = Reflect.get(Object(Reflect.get(Object(Reflect.get(Object(made), 'answer')), 'done')), 'file');
    expect(await ask('teamPlace', place)).toEqual({ answer: { done: {} } });
    expect(await ask('recoverKey', { file, passphrase: 'a long enough one' })).toEqual({ answer: { done: {} } });
    expect(await teamKeys(desk)).toEqual({ n: 1, extractable: false, read: ['rejected'] });
    await ask('leaveTeam', null);
  } finally {
    folder.close();
  }
});
