import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import browser from 'webextension-polyfill';
import schema from '../../../public/managed.json';
import { loadManaged, managedFields, watchManaged } from '../../../lib/browser/managed.ts';
import { loadSettings, saveSettings } from '../../../lib/browser/settings.ts';
import { builtIn } from '../../../lib/policy/policy.ts';
import { beneathFixed, underFixed } from '../../../lib/policy/fixed.ts';

beforeEach(() => fakeBrowser.reset());

test('the browser is told of the same fields as are read', () => {
  expect(Object.keys(schema.properties).toSorted()).toEqual(managedFields.toSorted());
});

test('what the README shows to administrators is read, and shows every field', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, shown = ''] = /```json\n([\s\S]+?)```/.exec(readme) ?? [];
  const given: unknown = JSON.parse(shown.replace(/64 hexadecimal digits[^"]*/, 'ab'.repeat(32)));
  await browser.storage.managed.set(Object(given));
  const { fixed, unreadable } = await loadManaged();
  expect(unreadable).toEqual([]);
  expect(Object.keys(fixed).toSorted()).toEqual(managedFields.toSorted());
});

test('where nobody fixed anything, or the browser has no such storage, nothing is fixed', async () => {
  expect(await loadManaged()).toEqual({ fixed: {}, unreadable: [] });
  const { managed } = browser.storage;
  const get = managed.get;
  Object.assign(managed, { get: () => Promise.reject(new Error('Managed storage manifest not found')) });
  expect(await loadManaged()).toEqual({ fixed: {}, unreadable: [] });
  Object.assign(managed, { get });
});

test('what is fixed wins over what was chosen, and comes back free when it is no longer fixed', async () => {
  await saveSettings({ lang: 'en', off: ['etsy'], keepDays: null });
  await browser.storage.managed.set({ language: 'zh', consolesOff: ['shopee'], quietHours: { from: '22:00', to: '08:30' }, keepDays: 90 });
  expect(await loadSettings()).toMatchObject({
    lang: 'zh',
    off: ['etsy', 'shopee'],
    quiet: { from: 1320, to: 510 },
    keepDays: 90,
    fixed: ['language', 'consolesOff.shopee', 'quietHours', 'keepDays'],
  });
  expect(await saveSettings({ lang: 'en', off: [] })).toMatchObject({ lang: 'zh', off: ['shopee'] });
  await browser.storage.managed.clear();
  expect(await loadSettings()).toMatchObject({ lang: 'en', off: [], keepDays: null });
});

test.for([
  ['language', 'fr'],
  ['quietHours', { from: '25:00', to: '08:00' }],
  ['keepDays', 3],
  ['limit', { amount: -1, currency: 'CNY' }],
  ['team', { address: 'ftp://x', fingerprint: 'ab' }],
  ['rules', { 'hard-tone': 'loud' }],
  ['colour', 'red'],
] as const)('a wrong %s fixes nothing, is named, and spoils nothing else', async ([name, value]) => {
  await browser.storage.managed.set({ teaching: false, [name]: value });
  expect(await loadManaged()).toEqual({ fixed: { teaching: false }, unreadable: [name] });
});

test('a fixed limit and fixed rules stand over the policy, and what the shop had set stays beneath', () => {
  const fixed = { limit: { amount: 20, currency: 'CNY' }, rules: { jolly: 'block' } } as const;
  const own = { ...builtIn, limit: { amount: 100, currency: 'CNY' }, rules: { jolly: 'off', 'hard-tone': 'warn' } } as const;
  const seen = underFixed(own, fixed);
  expect(seen).toMatchObject({ limit: { amount: 20 }, rules: { jolly: 'block', 'hard-tone': 'warn' } });
  const stored = beneathFixed({ ...seen, rules: { ...seen.rules, 'hard-tone': 'block' } }, own, fixed);
  expect(stored).toMatchObject({ limit: { amount: 100 }, rules: { jolly: 'off', 'hard-tone': 'block' } });
});

test('a later word of the administrator is heard, other changes are not', async () => {
  let heard = 0;
  watchManaged(() => heard++);
  await saveSettings({ theme: 'dark' });
  expect(heard).toBe(0);
  await browser.storage.managed.set({ language: 'zh' });
  expect(heard).toBe(1);
});
