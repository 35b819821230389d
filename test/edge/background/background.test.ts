import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '../../../lib/browser/ask.ts';
import { changeOpenCase } from '../../../lib/database/cases.ts';
import { contentScript, makeBrowser, ownPage } from '../browser/made-browser.ts';
import { aCase, keyOfACase } from '../database/a-case.ts';
import { aConversation, aSent, alarm, badge, noon, notices, say, startBackground, tell } from './made-background.ts';

const minute = 60_000;
const hour = 60 * minute;
let page: ReturnType<typeof makeBrowser>;
let clock: { now: number };
let made = 0;
const aName = () => `background-${++made}`;

beforeEach(() => {
  page = makeBrowser();
  clock = { now: noon };
});

test('a sent commitment opens a case, and what it owes is reminded of before it is due and when it is', async () => {
  const { reminders } = startBackground(aName(), clock);
  page.speakAs(contentScript(1));
  const { case: one } = await tell('48小时内为您补发一个新的花瓶');
  expect(one).toMatchObject({ buyer: { name: '林*' }, promises: [{ state: 'open', due: noon + 48 * hour }] });
  expect(await alarm()).toBe(noon + 48 * hour - 15 * minute);
  expect(notices()).toEqual([]);
  clock.now = noon + 48 * hour - 15 * minute;
  await say(reminders);
  expect(notices()).toHaveLength(1);
  expect(await alarm()).toBe(noon + 48 * hour);
  clock.now = noon + 48 * hour;
  await say(reminders);
  expect(notices()).toContain('Due now: 林* | You promised: 48小时内为您补发一个新的花瓶');
  expect(await badge()).toBe('1');
});

test('a message with no commitment opens no case', async () => {
  startBackground(aName(), clock);
  page.speakAs(contentScript(1));
  expect(await tell('您好，很抱歉给您添麻烦了')).toEqual({ case: null });
  expect(await alarm()).toBeUndefined();
});

test('a message that the page tells twice is logged once', async () => {
  startBackground(aName(), clock);
  page.speakAs(contentScript(1));
  const first = await tell('48小时内为您补发');
  expect(await tell('48小时内为您补发')).toEqual(first);
});

test('what is personal is masked before it is written', async () => {
  const { disk } = startBackground(aName(), clock);
  page.speakAs(contentScript(1));
  await tell('48小时内为您补发，快递员会打13812345678');
  const rows = await (await disk()).getAll('cases');
  expect(JSON.stringify(rows)).not.toContain('13812345678');
  expect(JSON.stringify(rows)).toContain('138****5678');
});

test('the background may die after any step: the next one knows all and tells nothing twice', async () => {
  const name = aName();
  startBackground(name, clock);
  page.speakAs(contentScript(1));
  await tell('1小时内为您补发');
  page.kill();
  const second = startBackground(name, clock);
  clock.now = noon + 2 * hour;
  await say(second.reminders);
  expect(notices()).toEqual(['Overdue: 林* | You promised: 1小时内为您补发']);
  page.kill();
  const third = startBackground(name, clock);
  const before = notices();
  await say(third.reminders);
  await say(third.reminders);
  expect(notices()).toEqual(before);
  expect((await third.reminders.list()).map((one) => one.text)).toEqual(['1小时内为您补发']);
});

test('alarms that the browser lost are there again after the next start', async () => {
  const name = aName();
  startBackground(name, clock);
  page.speakAs(contentScript(1));
  await tell('48小时内为您补发');
  page.kill();
  page = makeBrowser();
  expect(await alarm()).toBeUndefined();
  await say(startBackground(name, clock).reminders);
  expect(await alarm()).toBe(noon + 48 * hour - 15 * minute);
});

test('an alarm is never set closer than half a minute', async () => {
  const { reminders } = startBackground(aName(), clock);
  page.speakAs(contentScript(1));
  await tell('1小时内为您补发');
  clock.now = noon + hour - 1_000;
  await say(reminders);
  expect(await alarm()).toBe(clock.now + 30_000);
});

test('a question about notices that the browser never answers silences nothing that comes later', async () => {
  const { reminders } = startBackground(aName(), clock);
  page.speakAs(contentScript(1));
  await tell('1小时内为您补发');
  clock.now = noon + hour;
  vi.spyOn(browser.notifications, 'getAll').mockReturnValueOnce(new Promise(() => {}));
  void reminders.speak();
  await say(reminders);
  expect(notices()).toContain('Due now: 林* | You promised: 1小时内为您补发');
});

test('after a long sleep one notice speaks for all that came due, and each is still in the list', async () => {
  const { reminders } = startBackground(aName(), clock);
  page.speakAs(contentScript(1));
  for (const buyer of ['甲', '乙', '丙', '丁']) await tell('1小时内为您补发', { conversation: aConversation(buyer, buyer) });
  clock.now = noon + 9 * hour;
  await say(reminders);
  expect(notices()).toEqual(['4 things are waiting for you | The earliest: 甲, 1小时内为您补发']);
  expect(await reminders.list()).toHaveLength(4);
  expect(await badge()).toBe('4');
});

test('a click on a notice leads to the console of that buyer, once, and the promise stays owed', async () => {
  const { reminders, went } = startBackground(aName(), clock);
  page.speakAs(contentScript(1));
  await tell('1小时内为您补发');
  clock.now = noon + hour;
  await say(reminders);
  const [line] = await reminders.list();
  await reminders.open(line?.id ?? '');
  expect(went).toEqual(['林*']);
  expect(notices()).toEqual([]);
  expect(await reminders.list()).toHaveLength(1);
});

test('what is snoozed is quiet until then, and speaks again', async () => {
  const { reminders } = startBackground(aName(), clock);
  page.speakAs(contentScript(1));
  await tell('1小时内为您补发');
  clock.now = noon + hour;
  await say(reminders);
  const [line] = await reminders.list();
  page.speakAs(ownPage());
  await ask('snooze', { id: line?.id ?? '', until: noon + 3 * hour });
  expect([notices(), await badge(), await alarm()]).toEqual([[], '', noon + 3 * hour]);
  clock.now = noon + 3 * hour;
  await say(reminders);
  expect(notices()).toHaveLength(1);
});

test('what is snoozed in the moment in which it is shown still speaks again', async () => {
  const { reminders } = startBackground(aName(), clock);
  page.speakAs(contentScript(1));
  await tell('1小时内为您补发');
  clock.now = noon + hour;
  await reminders.speak();
  const [line] = await reminders.list();
  await reminders.snooze(line?.id ?? '', noon + 3 * hour);
  await reminders.noted();
  clock.now = noon + 3 * hour;
  await say(reminders);
  expect(notices()).toHaveLength(1);
});

test('a kept promise is owed no more, and its case may be closed and found in the list', async () => {
  startBackground(aName(), clock);
  page.speakAs(contentScript(1));
  const { case: one } = await tell('48小时内为您补发');
  page.speakAs(ownPage());
  await ask('notePromise', { case: one?.id ?? '', promise: one?.promises[0]?.id ?? '', state: 'kept' });
  expect([await ask('reminders', null), await alarm()]).toEqual([[], noon + 24 * hour]);
  await ask('moveCase', { id: one?.id ?? '', to: 'closed' });
  expect(await ask('cases', null)).toMatchObject([{ closed: noon }]);
});

test('a case goes only where the table of moves leads, and a move asked twice is one', async () => {
  startBackground(aName(), clock);
  page.speakAs(ownPage());
  const one = await ask('openCase', { key: aSent('').key, conversation: aConversation(), understanding: null });
  await expect(ask('moveCase', { id: one.id, to: 'follow-up' })).rejects.toMatchObject({ reason: 'refused' });
  const moved = await ask('moveCase', { id: one.id, to: 'analyse' });
  expect(await ask('moveCase', { id: one.id, to: 'analyse' })).toEqual(moved);
  await expect(ask('moveCase', { id: 'nobody', to: 'analyse' })).rejects.toMatchObject({ reason: 'missing' });
});

test('a full disk is told to whoever asked, nothing is claimed to be saved, and no alarm is set', async () => {
  const { disk } = startBackground(aName(), clock);
  await disk();
  page.speakAs(contentScript(1));
  const refuse = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(tell('48小时内为您补发')).rejects.toMatchObject({ name: 'Refusal', reason: 'full' });
  refuse.mockRestore();
  page.speakAs(ownPage());
  expect([await ask('caseOf', aSent('').key), await alarm()]).toEqual([null, undefined]);
});

test('the notice of a promise that was kept meanwhile is taken back, and a late click on it leads nowhere', async () => {
  const { reminders, disk, went } = startBackground(aName(), clock);
  await changeOpenCase(await disk(), keyOfACase, () => aCase());
  clock.now = noon + 6 * hour;
  await say(reminders);
  const [line] = await reminders.list();
  expect(notices()).toHaveLength(1);
  page.speakAs(ownPage());
  await ask('notePromise', { case: 'case-1', promise: 'p-1', state: 'kept' });
  expect(notices()).toEqual([]);
  await reminders.open(line?.id ?? '');
  expect([went, notices()]).toEqual([[], []]);
});

test('a desktop that shows no notices still gets the badge, and is tried again a minute later', async () => {
  const { reminders, disk } = startBackground(aName(), clock);
  await changeOpenCase(await disk(), keyOfACase, () => aCase());
  clock.now = noon + 6 * hour;
  const refuse = vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(() => {
    throw new Error('no service');
  });
  await say(reminders);
  expect([await badge(), await alarm()]).toEqual(['1', clock.now + minute]);
  refuse.mockRestore();
  clock.now += minute;
  await say(reminders);
  expect(notices()).toHaveLength(1);
});
