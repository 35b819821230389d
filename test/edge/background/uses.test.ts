import 'fake-indexeddb/auto';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '../../../lib/browser/ask.ts';
import { starter } from '../../../lib/templates/starter/index.ts';
import { contentScript, makeBrowser, ownPage } from '../browser/made-browser.ts';
import { aSent, noon, startBackground } from './made-background.ts';

let page: ReturnType<typeof makeBrowser>;
let made = 0;
beforeEach(() => {
  page = makeBrowser();
  const served = globalThis.fetch;
  globalThis.fetch = () => Promise.resolve(Response.json(starter));
  onTestFinished(() => void (globalThis.fetch = served));
  startBackground(`uses-${++made}`, { now: noon });
});

const template = starter.find((one) => one.id === 'damaged.after.zh');
const text = template?.text.replace(/\{goods\|[^}]*\}/, '花瓶') ?? '';
const send = async (patch: { text?: string; id?: string; template?: string | null }) => {
  const sent = { ...aSent(patch.text ?? text, { id: patch.id ?? 'm-1' }), template: patch.template ?? null };
  page.speakAs(contentScript(1), 'console');
  await ask('sent', sent);
  page.speakAs(ownPage());
  return sent.key;
};

test('what a template was sent for and what came of it is counted, and forgotten on demand', async () => {
  const key = await send({ template: 'damaged.after.zh' });
  await send({ template: 'damaged.after.zh' });
  expect((await ask('uses', null)).counts).toEqual({ 'damaged.after.zh': { put: 0, sent: 1, kept: 1, helped: 0, worse: 0 } });
  await ask('noteOutcome', { key, message: 'm-1', outcome: 'helped' });
  await ask('noteOutcome', { key, message: 'm-1', outcome: 'helped' });
  await send({ id: 'm-2', text: `${text.slice(0, 20)}，我改了后半句`, template: 'damaged.after.zh' });
  expect((await ask('uses', null)).counts).toEqual({ 'damaged.after.zh': { put: 0, sent: 2, kept: 1, helped: 1, worse: 0 } });
  await ask('forgetUses', null);
  expect(await ask('uses', null)).toEqual({ counts: {}, open: {} });
});

test('what is put into a draft is counted, sent or not; the page may say so, and only of templates that are there', async () => {
  page.speakAs(contentScript(1), 'console');
  await ask('notePut', { template: 'damaged.after.zh' });
  await ask('notePut', { template: 'damaged.after.zh' });
  await ask('notePut', { template: 'gone' });
  await send({ template: 'damaged.after.zh' });
  expect((await ask('uses', null)).counts).toEqual({ 'damaged.after.zh': { put: 2, sent: 1, kept: 1, helped: 0, worse: 0 } });
});

test('what was counted before puts were is kept', async () => {
  await fakeBrowser.storage.local.set({ uses: { counts: { a: { sent: 3, kept: 2, helped: 1, worse: 0 } }, open: {} } });
  expect((await ask('uses', null)).counts).toEqual({ a: { put: 0, sent: 3, kept: 2, helped: 1, worse: 0 } });
});

test('a template that nobody has, or none, is not counted', async () => {
  await send({ template: 'gone' });
  await send({ id: 'm-2' });
  expect(await ask('uses', null)).toEqual({ counts: {}, open: {} });
});

test('a console’s page learns nothing of what helped, and a damaged count is as none', async () => {
  await send({ template: 'damaged.after.zh' });
  await fakeBrowser.storage.local.set({ uses: { counts: { a: { sent: -1 } } } });
  expect(await ask('uses', null)).toEqual({ counts: {}, open: {} });
  page.speakAs(contentScript(1), 'console');
  await expect(ask('uses', null)).rejects.toMatchObject({ reason: 'refused' });
  await expect(ask('forgetUses', null)).rejects.toMatchObject({ reason: 'refused' });
});
