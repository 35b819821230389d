import { beforeEach, expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import { loadSettings, saveSettings } from '../../../lib/browser/settings.ts';
import { makeBrowser } from './made-browser.ts';

beforeEach(() => void makeBrowser());

test('where nobody chose anything there is a whole set of settings', async () => {
  expect(await loadSettings()).toEqual({
    lang: 'en',
    theme: 'system',
    tour: null,
    docks: {},
    agent: '',
    off: [],
    keepDays: null,
    quiet: null,
    oneShop: false,
    shops: [],
  });
});

test('a change keeps what it does not name', async () => {
  await saveSettings({ agent: '小周' });
  await saveSettings({ theme: 'dark' });
  expect(await loadSettings()).toMatchObject({ agent: '小周', theme: 'dark' });
});

test('two consoles that move their panels at the same moment both keep their place', async () => {
  const left = { side: 'left', width: 320, rail: false } as const;
  const rail = { side: 'right', width: 360, rail: true } as const;
  await Promise.all([saveSettings({ docks: { pinduoduo: left } }), saveSettings({ docks: { shopee: rail } })]);
  expect((await loadSettings()).docks).toEqual({ pinduoduo: left, shopee: rail });
});

test.for([
  ['a broken theme', { lang: 'zh', theme: 'neon', agent: '小周' }, { lang: 'zh', theme: 'system', agent: '小周' }],
  ['a dock wider than any screen', { docks: { a: { side: 'left', width: 9_000, rail: false } }, off: ['b'] }, { docks: {}, off: ['b'] }],
  ['a text in place of everything', 'zh', { theme: 'system' }],
  ['a list in place of everything', [1], { theme: 'system' }],
] as const)('%s costs itself and nothing else', async ([, stored, expected]) => {
  await browser.storage.local.set({ settings: stored });
  expect(await loadSettings()).toMatchObject(expected);
});
