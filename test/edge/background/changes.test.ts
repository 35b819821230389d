import 'fake-indexeddb/auto';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '../../../lib/browser/ask.ts';
import { changeIn } from '../../../lib/insights/change.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { starter } from '../../../lib/templates/starter/index.ts';
import type { Template } from '../../../lib/templates/template.ts';
import { contentScript, makeBrowser, ownPage } from '../browser/made-browser.ts';
import { aSent, noon, startBackground } from './made-background.ts';
import type { Made } from './made-background.ts';

const day = 24 * 3_600_000;
let page: ReturnType<typeof makeBrowser>;
let background: Made;
let clock: { now: number };
let made = 0;
beforeEach(async () => {
  page = makeBrowser();
  const served = globalThis.fetch;
  globalThis.fetch = () => Promise.resolve(Response.json(starter));
  onTestFinished(() => void (globalThis.fetch = served));
  clock = { now: noon };
  background = startBackground(`changes-${++made}`, clock);
  await background.looked();
});

const changed = async () => {
  await background.looked();
  return (await ask('papers', { kind: 'change' })).map(({ text }) => changeIn(text));
};
const save = (patch: object) => ask('savePolicy', { policy: { ...builtIn, ...patch } });

test('a rule that is switched off is dated; changed again on that day it is one change, changed back it is none', async () => {
  expect(await changed()).toEqual([]);
  await save({ rules: { insults: 'off' } });
  expect(await changed()).toEqual([{ day: '2026-11-22', key: 'rule|insults', was: '', is: 'off' }]);
  await save({ rules: { insults: 'hint' } });
  expect(await changed()).toEqual([{ day: '2026-11-22', key: 'rule|insults', was: '', is: 'hint' }]);
  clock.now += day;
  await save({ rules: { insults: 'warn' } });
  expect(await changed()).toHaveLength(2);
  await save({ rules: { insults: 'hint' } });
  expect(await changed()).toHaveLength(1);
});

test('what an administrator sets is dated too, and what stood when the extension came is no change', async () => {
  await fakeBrowser.storage.managed.set({ limit: { amount: 30, currency: 'CNY' } });
  background.relay.changed(['policy']);
  expect(await changed()).toEqual([{ day: '2026-11-22', key: 'limit', was: '', is: '30 CNY' }]);
  const other = startBackground(`changes-${++made}`, clock);
  await other.looked();
  expect(await ask('papers', { kind: 'change' })).toEqual([]);
});

test('a change that nobody could note before the browser ended us is noted at the next start', async () => {
  const db = await background.disk();
  await db.put('policies', { ...builtIn, callBackAfter: 9 }, 'own');

  await startBackground(`changes-${made}`, clock).looked();
  expect(await changed()).toEqual([{ day: '2026-11-22', key: 'call-back', was: '3', is: '9' }]);
});

test('the weeks around a changed template count its own replies and what the buyers said to them', async () => {
  const one = starter.find(({ id }) => id === 'damaged.after.zh');
  if (!one) throw new Error('no such template');
  const text = one.text.replace(/\{goods\|[^}]*\}/, '花瓶');
  const send = async (id: string) => {
    page.speakAs(contentScript(1), 'console');
    const sent = { ...aSent(text, { id, at: clock.now }), template: one.id };
    await ask('sent', sent);
    page.speakAs(ownPage());
    return sent.key;
  };
  const key = await send('m-1');
  clock.now += 3 * day;
  await ask('saveTemplates', { put: [{ ...one, title: '先道歉再问' }], remove: [] });
  // the answer comes after the change, and belongs to the reply before it
  await ask('noteOutcome', { key, message: 'm-1', outcome: 'helped' });
  clock.now += day;
  await send('m-2');
  clock.now += 2 * day;
  const [compared, ...more] = await ask('compared', { weeks: 1 });
  expect(more).toEqual([]);
  expect(compared).toMatchObject({
    change: { day: '2026-11-25', what: 'template', key: one.id, title: '先道歉再问' },
    before: { sent: 1, kept: 1, helped: 1, worse: 0, messages: 1 },
    after: { sent: 1, kept: 1, helped: 0, worse: 0, messages: 1 },
  });
});

const vase = starter.find(({ id }) => id === 'damaged.after.zh');
const own = (id: string, patch: Partial<Template> = {}): Template => {
  if (!vase) throw new Error('no such template');
  return { ...vase, id, title: id, text: '明天补发一只新的', ...patch };
};
const put = (...templates: readonly Template[]) => ask('saveTemplates', { put: templates, remove: [] });
const remove = (...ids: readonly string[]) => ask('saveTemplates', { put: [], remove: ids });
const told = async () =>
  (await ask('compared', { weeks: 1 })).map(({ change }) => [change.day, change.key, change.was, change.is, change.title, change.replies]);

test('a template that comes is dated, and the weeks around it count how complaints of its kind were answered', async () => {
  const send = async (id: string, template: string) => {
    page.speakAs(contentScript(1), 'console');
    await ask('sent', { ...aSent('明天补发一只新的', { id, at: clock.now }), template });
    page.speakAs(ownPage());
  };
  await send('m-1', 'damaged.after.zh');
  const other = starter.find(({ types, lang }) => lang === 'zh' && types.length > 0 && !types.includes('damaged'));
  await send('m-2', other?.id ?? '');
  clock.now += 3 * day;
  await put(own('own-1'));
  clock.now += day;
  await send('m-3', 'own-1');
  await send('m-4', 'damaged.after.zh');
  clock.now += day;
  const [compared, ...more] = await ask('compared', { weeks: 1 });
  expect(more).toEqual([]);
  expect(compared).toMatchObject({
    change: { day: '2026-11-25', what: 'template', key: 'own-1', was: '', title: 'own-1', types: vase?.types },
    before: { sent: 1, messages: 2 },
    after: { sent: 2, messages: 2 },
  });
});

test('a template that goes is dated with its title and what it was for; brought back that day, nothing was changed', async () => {
  await put(own('own-1'), own('own-2', { types: [] }));
  clock.now += day;
  await remove('own-1', 'own-2');
  const [first, second] = await told();
  expect([first, second].map((one) => one?.slice(0, 5))).toEqual([
    ['2026-11-23', 'own-1', 'here', '', 'own-1'],
    ['2026-11-23', 'own-2', 'here', '', 'own-2'],
  ]);
  expect(first?.[5]).toEqual(expect.arrayContaining(['own-1', 'damaged.after.zh']));
  // one that is for any complaint is judged by all replies
  expect(second?.[5]).toBeNull();
  await put(own('own-1'), own('own-2'));
  expect((await told()).map((one) => one[0])).toEqual(['2026-11-22', '2026-11-22']);
});

test('a list that is brought in is one change, and taken back it is none', async () => {
  const list = Array.from({ length: 30 }, (_, at) => own(`imported-${at}`));
  await put(own('own-1'));
  clock.now += day;
  await ask('saveTemplates', { put: list.slice(0, 25), remove: [], more: true });
  await put(...list.slice(25));
  expect((await told())[0]).toEqual(['2026-11-23', 'templates|own', '1', '31', '', null]);
  await ask('saveTemplates', { put: [], remove: list.slice(0, 25).map(({ id }) => id), more: true });
  await remove(...list.slice(25).map(({ id }) => id));
  expect((await told()).map((one) => one[1])).toEqual(['own-1']);
});

test('a changed template that ships neither comes nor goes when it is changed and brought back', async () => {
  await put(own('damaged.after.zh'));
  expect((await told()).map((one) => one.slice(1, 4))).toEqual([['damaged.after.zh', '', '']]);
  await remove('damaged.after.zh');
  expect(await told()).toEqual([]);
});

test('a console’s page does not learn what was changed', async () => {
  page.speakAs(contentScript(1), 'console');
  await expect(ask('compared', { weeks: 4 })).rejects.toMatchObject({ reason: 'refused' });
});
