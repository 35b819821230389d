import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tickAtNotches } from '../../../entrypoints/console.content/ticking.ts';
import { ask } from '../../../lib/browser/ask.ts';
import { openLine } from '../../../lib/browser/line.ts';
import type { Line } from '../../../lib/browser/line.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import type { Conversation } from '../../../lib/conversation/conversation.ts';
import type { Changed } from '../../../lib/messages.ts';
import type { FromConsole } from '../../../lib/line-messages.ts';
import { contentScript, makeBrowser, ownPage } from '../browser/made-browser.ts';
import { aConversation, badge, noon, startBackground } from './made-background.ts';

const second = 1_000;
let page: ReturnType<typeof makeBrowser>;
let clock: { now: number };
let made = 0;

beforeEach(() => {
  page = makeBrowser();
  clock = { now: noon };
  startBackground(`clocks-${++made}`, clock);
});

const wait = () => new Promise((done) => setTimeout(done, 100));
const alarm = async () => (await fakeBrowser.alarms.get('clocks'))?.scheduledTime ?? null;
/** However busy the machine is. */
const shows = (text: string) => vi.waitFor(async () => expect(await badge()).toBe(text), 5_000);
const rings = (at: number) => vi.waitFor(async () => expect(await alarm()).toBe(at), 5_000);
const waitingIn = (since: number, change: Partial<Conversation> = {}): Conversation => {
  const one = aConversation();
  return { ...one, messages: one.messages.map((message) => ({ ...message, at: since })), ...change };
};

/** A console's page in a tab, and what it hears of changes. */
function aPage(tab: number) {
  page.speakAs(contentScript(tab), 'console');
  const end = new AbortController();
  const changed: Changed[] = [];
  const hooks = { hear: () => {}, up: () => {}, down: () => {}, changed: (what: readonly Changed[]) => void changed.push(...what) };
  const line: Line<FromConsole> = openLine('console', hooks, end.signal);
  const state = (conversation: Conversation | null): FromConsole => ({
    kind: 'state',
    state: { console: 'pinduoduo', conversation, problems: [], guard: 'certain', side: 'right', rail: false },
  });
  return { line, changed, close: () => end.abort(), show: async (of: Conversation | null) => (line.say(state(of)), await wait()) };
}

test('the button counts who waits over all open consoles, louder in two steps and at the limit', async () => {
  const [one, other] = [aPage(1), aPage(2)];
  await wait();
  await one.show(waitingIn(noon - 10 * second));
  await shows('');
  await other.show(waitingIn(noon - 120 * second));
  await shows('1');
  clock.now = noon + 40 * second;
  other.line.say({ kind: 'tick' });
  await wait();
  await shows('1!');
  clock.now = noon + 150 * second;
  one.line.say({ kind: 'tick' });
  await wait();
  await shows('2!!');
});

test('an answer, or a page that closes, takes the pressure off', async () => {
  const [one, other] = [aPage(1), aPage(2)];
  await wait();
  await one.show(waitingIn(noon - 200 * second));
  await other.show(waitingIn(noon - 200 * second));
  await shows('2!!');
  other.close();
  await wait();
  await shows('1!!');
  const answered = waitingIn(noon - 200 * second);
  await one.show({ ...answered, messages: [...answered.messages, { id: 'a', role: 'agent', kind: 'text', text: '在补发', at: noon }] });
  await shows('');
  expect(await alarm()).toBeNull();
});

test('a buyer left unanswered is pressed by the steps of two hours and a day, whatever page is closed, until answered or dropped', async () => {
  const hour = 3600 * second;
  page.speakAs(ownPage());
  await ask('savePolicy', { policy: { ...builtIn, opens: 0, closes: 0 } });
  const one = aPage(1);
  await wait();
  await one.show(waitingIn(noon - 200 * second));
  one.close();
  await wait();
  await shows('');
  await rings(noon - 200 * second + 72 * 60 * second);
  const alarmed = async (at: number) => {
    clock.now = at;
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'clocks', scheduledTime: at, persistAcrossSessions: false });
    await wait();
  };
  await alarmed(noon + 1.3 * hour);
  await shows('1');
  await alarmed(noon + 1.8 * hour);
  await shows('1!');
  await alarmed(noon + 2 * hour);
  await shows('1!!');
  await rings(noon - 200 * second + 0.6 * 24 * hour);
  // another life of the background, over the same store
  startBackground(`clocks-${made}`, clock);
  page.speakAs(ownPage());
  const [waits] = await ask('queue', null);
  expect(waits).toMatchObject({ tab: null, buyer: '林*', limit: 2 * hour });
  if (waits?.key) await ask('dropWait', { key: waits.key });
  expect(await ask('queue', null)).toEqual([]);
  await shows('');
});

test('a conversation that was left and is answered presses nobody any more, and an erased buyer leaves nothing behind', async () => {
  const one = aPage(1);
  await wait();
  const asked = waitingIn(noon - 200 * second);
  await one.show(asked);
  await one.show(waitingIn(noon - 10 * second, { buyer: { id: '5502', name: '周*' } }));
  page.speakAs(ownPage());
  expect((await ask('queue', null)).map(({ tab, buyer }) => [tab, buyer])).toEqual([
    [null, '林*'],
    [1, '周*'],
  ]);
  page.speakAs(contentScript(1), 'console');
  await one.show({ ...asked, messages: [...asked.messages, { id: 'a', role: 'agent', kind: 'text', text: '在补发', at: noon }] });
  page.speakAs(ownPage());
  expect((await ask('queue', null)).map(({ buyer }) => buyer)).toEqual(['周*']);
  await ask('eraseBuyer', { console: 'pinduoduo', buyer: '5502' });
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('5502');
});

test('outside shop hours the button is quiet', async () => {
  clock.now = noon + 12 * 3600 * second;
  const one = aPage(1);
  await wait();
  await one.show(waitingIn(clock.now - 3600 * second));
  await shows('');
});

test('a shop’s own limit and hours hold from the moment they are saved', async () => {
  const one = aPage(1);
  await wait();
  await one.show(waitingIn(noon - 200 * second));
  await shows('1!!');
  page.speakAs(ownPage());
  const own = { ...builtIn, clocks: { pinduoduo: { first: 300, each: 300 } } };
  await ask('savePolicy', { policy: own });
  await wait();
  await shows('1');
  await ask('savePolicy', { policy: { ...own, closes: 11 * 60 } });
  await wait();
  await shows('');
});

test('the alarm is for the next step, never closer than half a minute', async () => {
  const one = aPage(1);
  await wait();
  await one.show(waitingIn(noon - 100 * second));
  await rings(noon + 30 * second);
  await one.show(waitingIn(noon - 200 * second));
  await rings(noon - 200 * second + 72 * 60 * second);
});

test('panels are told when somebody else waits, and not at every word', async () => {
  const one = aPage(1);
  await wait();
  await one.show(waitingIn(noon));
  await one.show({ ...waitingIn(noon), typing: true });
  expect(one.changed.filter((what) => what === 'queue')).toHaveLength(1);
});

test('another console’s tab comes to the front when asked, and no other tab does', async () => {
  const shown: number[] = [];
  Object.assign(fakeBrowser.tabs, { update: async (id: number) => (shown.push(id), { id }) });
  const one = aPage(7);
  await wait();
  await one.show(waitingIn(noon));
  page.speakAs(ownPage());
  await ask('showTab', { tab: 7 });
  await expect(ask('showTab', { tab: 8 })).rejects.toMatchObject({ reason: 'missing' });
  expect(shown).toEqual([7]);
  page.speakAs(contentScript(7));
  await expect(ask('showTab', { tab: 7 })).rejects.toMatchObject({ reason: 'refused' });
});

test('the page times its short clock by itself, and leaves a long one to the alarm', () => {
  vi.useFakeTimers({ now: noon });
  const end = new AbortController();
  const ticks: number[] = [];
  const look = tickAtNotches(Date.now, () => ticks.push(Date.now() - noon), end.signal);
  look(waitingIn(noon), builtIn);
  vi.advanceTimersByTime(3600 * second);
  expect(ticks).toEqual([108, 153, 180].map((one) => one * second));
  look(waitingIn(Date.now()), builtIn);
  end.abort();
  vi.advanceTimersByTime(3600 * second);
  expect(ticks).toHaveLength(3);
  vi.useRealTimers();
});
