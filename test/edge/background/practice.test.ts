import 'fake-indexeddb/auto';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '../../../lib/browser/ask.ts';
import { onFirstRun } from '../../../lib/browser/first-run.ts';
import { openLine } from '../../../lib/browser/line.ts';
import type { ConsoleState } from '../../../lib/line-messages.ts';
import { practiceConsole } from '../../../lib/practice/console.ts';
import { contentScript, framed, framedPanel, makeBrowser, ownPage, practicePage, windowedPanel } from '../browser/made-browser.ts';
import { aConversation, aSent, alarm, badge, noon, notices, say, startBackground, tell } from './made-background.ts';

const hour = 3_600_000;
const tab = 31;
let page: ReturnType<typeof makeBrowser>;
let clock: { now: number };
let made = 0;
const aName = () => `practised-${++made}`;
const quiet = { hear: () => undefined, up: () => undefined, down: () => undefined };

const conversation = { ...aConversation('周先生', 'zhou'), marketplace: 'jd' as const };
const state: ConsoleState = { console: practiceConsole, conversation, problems: [], guard: 'certain', side: 'right', rail: false };
const practised = () => ({
  ...aSent('48小时内为您补发', { conversation }),
  key: { console: practiceConsole, shop: '青柚家居', buyer: 'zhou' },
});

beforeEach(() => {
  page = makeBrowser();
  clock = { now: noon };
});

/** The practice page stands in its tab and has said what it shows. */
async function practising(name = aName()) {
  const background = startBackground(name, clock);
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  page.speakAs(practicePage(tab), 'console');
  const up = () => void (line.say(framed), line.say({ kind: 'state', state }));
  const line = openLine('console', { ...quiet, up }, stop.signal);
  await vi.waitFor(() => expect(background.relay.practice(tab)?.state).toEqual(state));
  return { ...background, stop };
}

test('a promise that was practised is a case and a reminder in the practice, and nowhere else', async () => {
  const { reminders, disk } = await practising();
  page.speakAs(ownPage());
  const before = [await ask('insights', { weeks: 1 }), await ask('uses', null)];
  page.speakAs(practicePage(tab));
  expect((await ask('sent', practised())).case).toMatchObject({ console: practiceConsole, promises: [{ due: noon + 48 * hour }] });
  page.speakAs(framedPanel(tab));
  expect(await ask('caseOf', practised().key)).toMatchObject({ buyer: { name: '周先生' } });
  expect(await ask('reminders', null)).toMatchObject([{ buyer: '周先生', console: practiceConsole }]);
  page.speakAs(ownPage());
  expect(await ask('cases', null)).toEqual([]);
  expect(await ask('reminders', null)).toEqual([]);
  expect([await ask('insights', { weeks: 1 }), await ask('uses', null)]).toEqual(before);
  clock.now = noon + 49 * hour;
  await say(reminders);
  expect([notices(), await alarm(), await badge()]).toEqual([[], undefined, '']);
  expect(await (await disk()).count('cases')).toBe(0);
});

test('what is real is not seen in the practice', async () => {
  await practising();
  page.speakAs(contentScript(1));
  await tell('48小时内为您补发');
  page.speakAs(framedPanel(tab));
  expect(await ask('cases', null)).toEqual([]);
  expect(await ask('reminders', null)).toEqual([]);
  page.speakAs(ownPage());
  expect(await ask('cases', null)).toHaveLength(1);
});

test('nobody waits in the practice: it stands in no queue and among no open conversations', async () => {
  const { relay } = await practising();
  expect(relay.pages()).toEqual([]);
  page.speakAs(ownPage());
  expect(await ask('queue', null)).toEqual([]);
  expect(await ask('openConversations', null)).toEqual([]);
});

test('a panel in a window of its own belongs to the practice as well, even before its page has spoken again', async () => {
  const name = aName();
  await practising(name);
  page.speakAs(windowedPanel(tab));
  const opened = await ask('openCase', { key: practised().key, conversation, understanding: null });
  expect(await ask('caseById', { id: opened.id })).toMatchObject({ id: opened.id });
  page.speakAs(windowedPanel(77));
  expect(await ask('caseOf', practised().key)).toMatchObject({ id: opened.id });
  expect(await ask('caseById', { id: opened.id })).toBeNull();
});

test('the practice forgets itself when it is told to', async () => {
  await practising();
  page.speakAs(practicePage(tab));
  await ask('sent', practised());
  await ask('forgetPractice', null);
  expect(await ask('caseOf', practised().key)).toBeNull();
  expect(await ask('reminders', null)).toEqual([]);
  // and can go on
  expect((await ask('sent', practised())).case).not.toBeNull();
});

test('what it left is counted for the person, and can be erased from the desk', async () => {
  await practising();
  page.speakAs(practicePage(tab));
  await ask('sent', practised());
  page.speakAs(ownPage());
  const left = async () => (await ask('inventory', null)).amounts.find(({ part }) => part === 'practice');
  expect(await left()).toMatchObject({ rows: 1 });
  await ask('eraseKept', { what: 'practice' });
  expect(await left()).toMatchObject({ rows: 0, bytes: 0 });
});

test.for([
  ['a console’s page', contentScript(1)],
  ['the popup', ownPage()],
] as const)('%s cannot have the practice forgotten', async ([, sender]) => {
  await practising();
  page.speakAs(sender);
  await expect(ask('forgetPractice', null)).rejects.toMatchObject({ reason: 'refused' });
});

test('a console’s page can say nothing in the name of the practice', async () => {
  await practising();
  page.speakAs(contentScript(1));
  await expect(ask('sent', practised())).rejects.toMatchObject({ reason: 'refused' });
});

test('the first steps open once: after an install, not after an update or a second install', async () => {
  const open = vi.fn<() => Promise<void>>(async () => undefined);
  onFirstRun(open);
  const installed = (reason: 'install' | 'update') =>
    fakeBrowser.runtime.onInstalled.trigger(reason === 'update' ? { reason, previousVersion: '1' } : { reason });
  await installed('update');
  await installed('install');
  await vi.waitFor(() => expect(open).toHaveBeenCalledTimes(1));
  await installed('install');
  await installed('update');
  await new Promise((soon) => setTimeout(soon, 20));
  expect(open).toHaveBeenCalledTimes(1);
});
