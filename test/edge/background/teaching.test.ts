import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '../../../lib/browser/ask.ts';
import type { TaughtSite } from '../../../lib/browser/taught-sites.ts';
import { contentScript, makeBrowser, ownPage } from '../browser/made-browser.ts';
import { noon, startBackground } from './made-background.ts';

let page: ReturnType<typeof makeBrowser>;
let made = 0;
const host = 'help.quiet-shop.example';
const pattern = `https://${host}/*`;
const taught: TaughtSite['taught'] = {
  version: 1,
  list: '.feed',
  row: '*',
  order: 'page',
  roles: { buyer: '.them', agent: '.us' },
  text: '.utter',
  face: null,
  draft: '.write',
  send: '.off',
  name: '.with',
  frame: null,
};
const site: TaughtSite = { console: host, host, secure: true, at: noon, taught };
const start = () => startBackground(`teaching-${++made}`, { now: noon });
const settle = () => new Promise((done) => setTimeout(done, 20));

beforeEach(() => {
  page = makeBrowser();
});

/** A tab with the unknown page in front. */
async function openPage(url = `https://${host}/chat?with=1`): Promise<number> {
  const tab = await fakeBrowser.tabs.create({ url, active: true });
  return tab.id ?? -1;
}

async function lessonIn(tab: number): Promise<void> {
  page.speakAs(ownPage());
  await ask('teach', { tab });
}

test('a browser that never takes the scripts of taught sites silences no answer', async () => {
  vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockReturnValue(new Promise(() => {}));
  start();
  page.speakAs(ownPage());
  expect(await ask('settings', null)).toHaveProperty('lang');
  vi.restoreAllMocks();
});

test('a lesson waits until its site is given, begins by itself then, and what it ends with is kept and stands ready', async () => {
  start();
  const tab = await openPage();
  await lessonIn(tab);
  expect(page.grants.ran).toEqual([]);
  page.grants.give(pattern);
  await settle();
  expect(page.grants.ran).toEqual([{ tab, file: 'lesson.js' }]);
  page.speakAs(contentScript(tab, 0, `https://${host}`));
  await ask('keepTaught', { console: null, taught });
  expect(page.grants.ready()).toEqual([pattern]);
  expect(page.grants.ran.at(-1)).toEqual({ tab, file: 'content-scripts/taught.js' });
  expect(await ask('taughtHere', null)).toEqual([site]);
  page.speakAs(ownPage());
  expect(await ask('taughtSites', null)).toEqual([{ site, pattern, given: true }]);
});

test('what was taught outlives the background, whose script is made ready anew', async () => {
  start();
  page.grants.give(pattern);
  await ask('importTaught', site);
  page.kill();
  start();
  page.speakAs(contentScript(3, 0, `https://${host}`));
  expect(await ask('taughtHere', null)).toEqual([site]);
  expect(page.grants.ready()).toEqual([pattern]);
});

test('forgotten, it is read no longer, and the site is given back', async () => {
  start();
  page.grants.give(pattern);
  await ask('importTaught', site);
  await ask('forgetTaught', { console: host, host });
  expect(page.grants.ready()).toEqual([]);
  expect(page.grants.given.size).toBe(0);
  page.speakAs(contentScript(3, 0, `https://${host}`));
  await expect(ask('taughtHere', null)).rejects.toMatchObject({ reason: 'refused' });
});

test.for([
  ['where nobody asked for a lesson', null, host],
  ['from another tab than that of the lesson', 55, host],
  ['of another site than that of the lesson', null, 'elsewhere.example'],
] as const)('nothing is kept %s', async ([why, tab, of]) => {
  start();
  page.grants.give(pattern);
  const own = await openPage();
  if (!why.includes('nobody')) await lessonIn(own);
  page.speakAs(contentScript(tab ?? own, 0, `https://${of}`));
  await expect(ask('keepTaught', { console: null, taught })).rejects.toMatchObject({ reason: 'refused' });
  expect(page.grants.ready()).toEqual([]);
});

test('nothing is kept of a site that was not given', async () => {
  start();
  const tab = await openPage();
  await lessonIn(tab);
  page.speakAs(contentScript(tab, 0, `https://${host}`));
  await expect(ask('keepTaught', { console: null, taught })).rejects.toMatchObject({ reason: 'refused' });
});

test('what is taught of a known console stands in for its adapter, on its own pages alone, and its page is told so', async () => {
  start();
  const tab = await openPage('https://mms.pinduoduo.com/chat-merchant/index.html');
  await lessonIn(tab);
  expect(page.grants.ran).toEqual([{ tab, file: 'lesson.js' }]);
  page.speakAs(contentScript(tab));
  await expect(ask('keepTaught', { console: 'shopee', taught })).rejects.toMatchObject({ reason: 'refused' });
  expect((await ask('settings', null)).taught).toEqual([]);
  await ask('keepTaught', { console: 'pinduoduo', taught });
  expect((await ask('settings', null)).taught).toEqual(['pinduoduo']);
  expect(page.grants.ready().every((one) => one.startsWith('https://mms.pinduoduo.com/'))).toBe(true);
});

test.for<readonly [string, Partial<Record<keyof TaughtSite, unknown>>]>([
  ['passes for a console that it is not', { console: 'pinduoduo' }],
  ['names a host with a star in it', { host: '*' }],
  ['names no host', { host: 'a b/c' }],
  ['has a book for a selector', { taught: { ...taught, list: 'a'.repeat(3_000) } }],
  ['has no roles', { taught: { ...taught, roles: {} } }],
])('a file that %s is refused whole', async ([, change]) => {
  start();
  const bad = Object.assign({}, site, change);
  await expect(ask('importTaught', bad)).rejects.toMatchObject({ reason: 'refused' });
  expect(await ask('taughtSites', null)).toEqual([]);
});

test('the popup is told of a page that can be taught, and of the browser’s own pages nothing', async () => {
  start();
  const looksAt = (url: string) => Object.assign(fakeBrowser.tabs, { query: () => Promise.resolve([{ id: 4, url }]) });
  looksAt(`https://${host}:8443/chat?with=1`);
  expect(await ask('teachable', null)).toEqual({ tab: 4, host, pattern, taught: false });
  looksAt('chrome://settings');
  expect(await ask('teachable', null)).toBeNull();
});

test('where an administrator allows no teaching, no page is offered and no lesson begins', async () => {
  start();
  const tab = await openPage();
  await fakeBrowser.storage.managed.set({ teaching: false });
  page.speakAs(ownPage());
  expect(await ask('teachable', null)).toBeNull();
  await expect(ask('teach', { tab })).rejects.toMatchObject({ reason: 'refused' });
});
