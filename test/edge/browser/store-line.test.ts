import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerStores, serveStores } from '../../../lib/browser/store-line.ts';
import type { LiveStore } from '../../../lib/browser/store-line.ts';
import { memoryStore } from '../../core/team/made.ts';
import { noon } from '../background/made-background.ts';
import { Web, hello, inviteFrom, machine, publish, titles } from '../background/made-team.ts';
import { contentScript, makeBrowser, ownPage } from './made-browser.ts';

const cluster = { kind: 'nats', address: 'wss://news.example/qingyou/', user: 'lead', password: 'secret' } as const;

let page: ReturnType<typeof makeBrowser>;
let stop: AbortController;
beforeEach(() => {
  page = makeBrowser();
  stop = new AbortController();
});
afterEach(() => stop.abort());

const settle = (ms = 30) => new Promise((done) => setTimeout(done, ms));

/** A cluster in memory, as a page of ours would reach it. */
function aCluster() {
  const store = memoryStore();
  const hears = new Set<(path: string) => void>();
  const opened: string[] = [];
  const live: LiveStore = {
    get: store.get,
    put: async (path, bytes, condition) => {
      const put = await store.put(path, bytes, condition);
      if (!path.startsWith('packs/')) for (const hear of hears) hear(path);
      return put;
    },
    onNews: (hear) => void hears.add(hear),
    close: async () => undefined,
  };
  return { live, opened, files: store.files, open: async (_: unknown, mode: string) => (opened.push(mode), live) };
}

test('a team lives on a cluster that only the open desk reaches; news stir the background', async () => {
  const made = aCluster();
  let stirred = 0;
  const line = serveStores(() => void (stirred += 1));
  page.speakAs(ownPage(), 'store');
  answerStores(made.open, stop.signal);
  await settle();
  expect(line.isOpen()).toBe(true);
  const lead = machine(new Web(), { now: noon }, line);
  expect(await lead.ask('tryPlace', cluster)).toMatchObject({ trouble: null });
  expect(await lead.ask('makeTeam', { name: '青柚家居', by: '阿宁', place: cluster, passphrase: 'a long enough one' })).toHaveProperty(
    'done',
  );
  stirred = 0;
  expect(await publish(lead, hello)).toHaveProperty('done');
  await settle();
  expect(stirred).toBe(1);
  expect(made.opened).toEqual(['lead']);
  const agent = machine(new Web(), { now: noon }, line);
  const invite = await inviteFrom(lead, { base: cluster.address });
  expect(await agent.ask('joinTeam', invite)).toEqual({ done: {} });
  expect(await titles(agent)).toEqual([hello.title]);
  expect(await agent.view()).toMatchObject({ kind: 'nats', notes: [] });
});

test('with no desk open nothing is asked, nothing is called wrong, and what is known stays', async () => {
  const made = aCluster();
  const line = serveStores(() => undefined);
  page.speakAs(ownPage(), 'store');
  answerStores(made.open, stop.signal);
  await settle();
  const lead = machine(new Web(), { now: noon }, line);
  await lead.ask('makeTeam', { name: '青柚家居', by: '阿宁', place: cluster, passphrase: 'a long enough one' });
  await publish(lead, hello);
  stop.abort();
  await settle();
  expect(line.isOpen()).toBe(false);
  await lead.ask('teamSync', { agree: false });
  expect(await lead.view()).toMatchObject({ notes: [], checked: noon });
  expect(await titles(lead)).toEqual([hello.title]);
  expect(await line.store(cluster, 'agent').get('root.json', { most: 9 })).toMatchObject({ kind: 'trouble', why: 'offline' });
});

test('a console’s page answers for no store', async () => {
  const line = serveStores(() => undefined);
  page.speakAs(contentScript(1), 'store');
  answerStores(aCluster().open, stop.signal);
  await settle();
  expect(line.isOpen()).toBe(false);
});
