import 'fake-indexeddb/auto';
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import { ask } from '../../../lib/browser/ask.ts';
import { amountsHere, localParts } from '../../../lib/browser/held-here.ts';
import { left } from '../../../lib/browser/left.ts';
import { noteTraffic, traffic } from '../../../lib/browser/traffic.ts';
import { erasable, keptParts, sizeOf } from '../../../lib/cases/inventory.ts';
import type { Erasable, KeptPart } from '../../../lib/cases/inventory.ts';
import { casesOf } from '../../../lib/database/find-cases.ts';
import { amountsOf, countedStores, practised } from '../../../lib/database/inventory.ts';
import { noteHandled } from '../../../lib/database/handled.ts';
import { keepPaper } from '../../../lib/database/papers.ts';
import { saveViews } from '../../../lib/database/views.ts';
import { keepVerdict } from '../../../lib/database/verdicts.ts';
import { metered } from '../../../lib/stores/metered.ts';
import { backupMade, shopWide } from '../../../lib/reminders/reminder.ts';
import { noon, startBackground, tell } from '../background/made-background.ts';
import { contentScript, makeBrowser, ownPage } from '../browser/made-browser.ts';
import { memoryStore } from '../../core/team/made.ts';

let page: ReturnType<typeof makeBrowser>;
let made = 0;
beforeEach(() => {
  page = makeBrowser();
});

/** A machine on which something of every kind was done. */
async function aWorkedOn() {
  const parts = startBackground(`inventory-${++made}`, { now: noon });
  const db = await parts.disk();
  page.speakAs(contentScript(1));
  await tell('48小时内给您补发');
  page.speakAs(ownPage());
  await keepVerdict(db, {
    id: 'v',
    at: noon - 9,
    what: 'wrong',
    rule: 'jolly',
    taboo: 5,
    severity: 'warn',
    words: '哈',
    draft: '哈哈',
    console: null,
  });
  await keepPaper(db, 'drill', 'd', 'x'.repeat(1_000), noon - 5);
  await saveViews(db, [{ name: '急', filter: {} }]);
  await noteHandled(db, [{ id: backupMade, case: shopWide }], (id) => ({ id, shown: null, snoozed: null, done: noon }));
  await left.change(() => [{ console: 'pinduoduo', shop: null, buyer: '1', name: '林*', marketplace: null, since: noon - 7 }]);
  await noteTraffic('dav.example', { up: 10, down: 300 }, noon);
  return { ...parts, db };
}

const amountOf = async (part: KeptPart) => (await ask('inventory', null)).amounts.find((one) => one.part === part);

test('every store of the database is counted, and every kind has its place', async () => {
  const { db } = await aWorkedOn();
  expect([...countedStores].toSorted()).toEqual([...db.objectStoreNames].toSorted());
  const counted = [...(await amountsOf(db)), await practised(db), ...(await amountsHere())].map(({ part }) => part);
  expect(counted.toSorted()).toEqual([...keptParts].toSorted());
});

test('everything that the browser keeps beside it is counted: each key that the code writes has its place', () => {
  const source = readdirSync('lib/browser')
    .map((file) => readFileSync(`lib/browser/${file}`, 'utf8'))
    .join('\n');
  const keys = [...source.matchAll(/notedUnder(?:<[^(]*>)?\(\s*'(\w+)'/g), ...source.matchAll(/storage\.local\.set\(\{ (\w+):/g)].map(
    (one) => one[1],
  );
  expect(keys.length).toBeGreaterThan(5);
  expect(new Set(keys)).toEqual(new Set(Object.keys(localParts)));
});

test.for([
  ['cases', { rows: 1, oldest: noon }],
  ['verdicts', { rows: 1, oldest: noon - 9 }],
  ['papers', { rows: 1, oldest: noon - 5 }],
  ['views', { rows: 1 }],
  ['waiting', { rows: 1, oldest: noon - 7 }],
  ['traffic', { rows: 1, oldest: noon }],
  ['days', { rows: 2, oldest: Date.UTC(2026, 10, 22) }],
  ['receipts', { rows: 0, bytes: 0, oldest: null }],
] as const)('%s are counted with their first time', async ([part, amount]) => {
  await aWorkedOn();
  expect(await amountOf(part)).toMatchObject(amount);
});

test('a part with more rows than are measured is reckoned from some of them, and says so', async () => {
  const { db } = await aWorkedOn();
  const tx = db.transaction('erased', 'readwrite');
  for (let at = 0; at < 1_000; at++)
    void tx.store.put({ buyer: String(at).padStart(8, '0'), at: noon, cases: 1, entries: 1, promises: 1, reminders: 1 });
  await tx.done;
  const one = await amountOf('receipts');
  expect(one).toMatchObject({ rows: 1_000, about: true });
  const all = (await db.getAll('erased')).reduce((sum, row) => sum + sizeOf(row), 0);
  expect(Math.abs((one?.bytes ?? 0) - all) / all).toBeLessThan(0.05);
});

test.for(erasable)('%s are erased, and nothing else is', async (what) => {
  await aWorkedOn();
  const before = (await ask('inventory', null)).amounts;
  await ask('eraseKept', { what });
  const after = (await ask('inventory', null)).amounts;
  // with the cases go what is made of them and what names their buyers
  const goes: Readonly<Partial<Record<Erasable, readonly KeptPart[]>>> = {
    cases: ['cases', 'lists', 'days', 'reminders', 'waiting', 'uses'],
  };
  for (const { part, rows } of after) {
    if (part === what) expect(rows, part).toBe(0);
    else if (!goes[what]?.includes(part)) expect(rows, part).toBe(before.find((one) => one.part === part)?.rows);
  }
});

test('with all cases gone nobody is reminded, nothing is found, and the day of the last backup is still known', async () => {
  const { db, reminders } = await aWorkedOn();
  await ask('eraseKept', { what: 'cases' });
  expect(await reminders.list()).toEqual([]);
  expect(await casesOf(db, ['case-1'])).toEqual([]);
  expect((await ask('findCases', { filter: {}, from: 0, count: 9 })).heads).toEqual([]);
  expect((await ask('kept', null)).backup).toBe(noon);
  page.speakAs(contentScript(1));
  expect((await tell('24小时内给您退款', { id: 'm-9' })).case).not.toBe(null);
});

test('a content script learns of none of it, and erases nothing', async () => {
  await aWorkedOn();
  page.speakAs(contentScript(1));
  await expect(ask('inventory', null)).rejects.toMatchObject({ reason: 'refused' });
  await expect(ask('eraseKept', { what: 'cases' })).rejects.toMatchObject({ reason: 'refused' });
  await expect(ask('faults', null)).rejects.toMatchObject({ reason: 'refused' });
  await expect(ask('settingsFile', null)).rejects.toMatchObject({ reason: 'refused' });
});

test('a size is that of the value as text, but for a sign or two', () => {
  const value = fc.jsonValue({ maxDepth: 4, stringUnit: fc.constantFrom('a', '7', '买', '😀') });
  fc.assert(
    fc.property(value, (one) => {
      const text = JSON.stringify(one);
      const exact = new TextEncoder().encode(text).length;
      expect(sizeOf(one)).toBeGreaterThanOrEqual(exact);
      expect(sizeOf(one)).toBeLessThanOrEqual(exact + text.length / 2);
    }),
  );
});

test('a store is counted question by question: bytes written, bytes that came back, and none where nothing did', async () => {
  const counted: unknown[] = [];
  const store = metered(memoryStore(), (bytes) => counted.push(bytes));
  await store.put('a.json', new Uint8Array(7));
  await store.get('a.json', { most: 99 });
  await store.get('b.json', { most: 99 });
  expect(counted).toEqual([
    { up: 7, down: 0 },
    { up: 0, down: 7 },
    { up: 0, down: 0 },
  ]);
  await noteTraffic('one.example', { up: 7, down: 0 }, noon);
  await noteTraffic('one.example', { up: 0, down: 9 }, noon + 5);
  expect(await traffic.load()).toEqual([{ host: 'one.example', first: noon, last: noon + 5, times: 2, up: 7, down: 9 }]);
  await browser.storage.local.set({ traffic: [{ host: 1 }] });
  expect(await traffic.load()).toEqual([]);
});
