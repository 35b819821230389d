import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test } from 'vitest';
import { ask } from '../../../lib/browser/ask.ts';
import { giveBackup, serveBackups, takeBackup } from '../../../lib/browser/backup-line.ts';
import { saveSettings } from '../../../lib/browser/settings.ts';
import { uses } from '../../../lib/browser/uses.ts';
import { caseById, changeOpenCase, latestCases } from '../../../lib/database/cases.ts';
import { forgetWhatIsOld, keeperOf } from '../../../entrypoints/background/keeping.ts';
import { contentScript, framedPanel, makeBrowser, ownPage } from '../browser/made-browser.ts';
import { aCase, keyOfACase } from '../database/a-case.ts';
import { alarm, noon, startBackground } from './made-background.ts';

const day = 24 * 3_600_000;
let page: ReturnType<typeof makeBrowser>;
let made = 0;
beforeEach(() => {
  page = makeBrowser();
});

function start() {
  const parts = startBackground(`keeping-${++made}`, { now: noon });
  serveBackups(keeperOf({ ...parts, now: () => noon }));
  return parts;
}

/** A backup of one case that is made on one machine. */
async function aBackup(summary = '花瓶到货时瓶口缺了一块'): Promise<Blob> {
  const { disk } = start();
  await changeOpenCase(await disk(), keyOfACase, () => aCase({ summary }));
  page.speakAs(ownPage());
  const file = await takeBackup();
  page.kill();
  await fakeBrowser.alarms.clearAll();
  return file;
}

test('a page of ours takes a backup, another machine restores it, and what it owes is reminded of there', async () => {
  const file = await aBackup();
  const { disk } = start();
  page.speakAs(ownPage());
  expect(await giveBackup(file, true)).toMatchObject({ made: noon, added: 1 });
  expect([await caseById(await disk(), 'case-1'), await alarm()]).toEqual([null, undefined]);
  expect(await giveBackup(file, false)).toMatchObject({ added: 1 });
  expect((await caseById(await disk(), 'case-1'))?.summary).toBe('花瓶到货时瓶口缺了一块');
  expect(await alarm()).toBeDefined();
});

test('what came of templates travels along, counts once, and what was counted here stays', async () => {
  const count = (sent: number) => ({ put: sent, sent, kept: 0, helped: 1, worse: 0 });
  await uses.change(() => ({ counts: { a: count(3), b: count(2) }, open: {} }));
  const file = await aBackup();
  await uses.change(() => ({ counts: { a: count(9) }, open: {} }));
  start();
  page.speakAs(ownPage());
  await giveBackup(file, true);
  expect((await uses.load()).counts).toEqual({ a: count(9) });
  await giveBackup(file, false);
  await giveBackup(file, false);
  expect((await uses.load()).counts).toEqual({ a: count(9), b: count(2) });
  await giveBackup(file, false, true);
  expect((await uses.load()).counts).toEqual({ a: count(3), b: count(2) });
});

test('a file of many slices comes through whole', async () => {
  // words that do not compress, so that the file is longer than one slice
  const summary = Array.from({ length: 300_000 }, (_, index) =>
    String.fromCharCode(0x4e00 + ((index * 7_919 + (index >> 3) * 104_729) % 20_000)),
  ).join('');
  const file = await aBackup(summary);
  expect(file.size).toBeGreaterThan(300_000);
  const { disk } = start();
  page.speakAs(ownPage());
  await giveBackup(file, false);
  expect((await caseById(await disk(), 'case-1'))?.summary).toBe(summary);
});

test.for([
  ['a text', 'foreign', () => new Blob(['你好'])],
  ['nothing', 'foreign', () => new Blob([])],
  ['a cut file', 'truncated', (file: Blob) => file.slice(0, file.size - 30)],
] as const)('%s is refused with a word', async ([, reason, broken]) => {
  const file = await aBackup();
  const { disk } = start();
  page.speakAs(ownPage());
  await expect(giveBackup(broken(file), false)).rejects.toMatchObject({ name: 'BackupRefusal', reason });
  expect(await latestCases(await disk(), 9)).toEqual([]);
});

test.for([
  ['a content script', contentScript(1)],
  ['the panel inside a console', framedPanel(1)],
  ['another extension', { ...ownPage(), id: 'another' }],
] as const)('%s gets no backup', async ([, sender]) => {
  start();
  page.speakAs(sender);
  await expect(takeBackup()).rejects.toMatchObject({ reason: 'silent' });
});

test('a background that dies in the middle is told, and nothing is half taken', async () => {
  start();
  page.speakAs(ownPage());
  const taken = takeBackup();
  page.kill();
  await expect(taken).rejects.toMatchObject({ reason: 'silent' });
});

test('old cases are forgotten when the person wished it, and never without', async () => {
  const { disk, relay } = start();
  const old = aCase({ closed: noon - 100 * day, changed: noon - 100 * day, opened: noon - 101 * day, promises: [] });
  await changeOpenCase(await disk(), keyOfACase, () => old);
  await forgetWhatIsOld({ disk, relay, now: () => noon });
  expect(await latestCases(await disk(), 9)).toHaveLength(1);
  await saveSettings({ keepDays: 90 });
  await forgetWhatIsOld({ disk, relay, now: () => noon });
  expect(await latestCases(await disk(), 9)).toEqual([]);
});

test('an erased buyer is reminded of no more', async () => {
  const { disk, reminders } = start();
  await changeOpenCase(await disk(), keyOfACase, () => aCase());
  await reminders.speak();
  expect(await alarm()).toBeDefined();
  page.speakAs(ownPage());
  expect(await ask('eraseBuyer', { console: 'pinduoduo', buyer: '5501' })).toEqual({
    at: noon,
    cases: 1,
    entries: 1,
    promises: 1,
    reminders: 0,
  });
  expect([await alarm(), await ask('cases', null)]).toEqual([undefined, []]);
  page.speakAs(contentScript(1));
  await expect(ask('eraseBuyer', { console: 'pinduoduo', buyer: '5501' })).rejects.toMatchObject({ reason: 'refused' });
});
