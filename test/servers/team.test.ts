import { createServer, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeOwnKey, signerOf, webCrypt } from '../../lib/browser/team-crypt.ts';
import { httpsStore } from '../../lib/stores/https.ts';
import type { Signer } from '../../lib/team/crypt.ts';
import { caps } from '../../lib/team/caps.ts';
import { shownOf } from '../../lib/team/shown.ts';
import type { Store } from '../../lib/team/store.ts';
import { Member, bomb, memoryStore, noon, plant, rootOf } from '../core/team/made.ts';
import { leftOut, outside, startAll, type Server } from './all.ts';

let all: Awaited<ReturnType<typeof startAll>>;
beforeAll(async () => void (all = await startAll()));
afterAll(() => all?.end());

const key = async (): Promise<Signer> => signerOf(await makeOwnKey(noon));
const here: readonly Server['name'][] = leftOut === null ? ['apache', 'nginx', 'rclone', 's3', 'oss'] : ['s3', 'oss'];

test.for(here)('three leads with fifteen edits each at once: all 45 are kept on %s, for a fourth machine too', async (name) => {
  const store = all.servers.find((one) => one.name === name)?.store;
  if (!store) throw new Error(name);
  const leads = await Promise.all([key(), key(), key()]);
  const root = await plant(webCrypt, store, rootOf(leads), leads);
  const since = performance.now();
  const done = await Promise.all(
    leads.map(async (lead, who) => {
      const member = new Member(webCrypt, root, lead);
      let kept = 0;
      for (let at = 0; at < 15; at++) {
        await member.read(store);
        if (await member.publish(store, [{ id: `t:${who}-${at}`, set: { title: `${who}-${at}` } }])) kept += 1;
      }
      return kept;
    }),
  );
  console.log(`${name}: ${done.reduce((sum, one) => sum + one, 0)} of 45 in ${(performance.now() - since).toFixed(0)} ms`);
  expect(done).toEqual([15, 15, 15]);
  const reader = new Member(webCrypt, root);
  expect((await reader.read(store)).notes).toEqual([]);
  const titles = [...(await reader.items()).values()].map((item) => shownOf(item)?.value['title']);
  expect(titles).toHaveLength(45);
  expect(new Set(titles).size).toBe(45);
});

/** What a web server can say instead of the file that it was asked for. */
type Lie = (answer: ServerResponse, path: string) => void;
const lies: readonly (readonly [string, Lie])[] = [
  ['a login page', (answer) => void answer.writeHead(200, { 'content-type': 'text/html' }).end('<html><form>password</form>')],
  ['a login page that calls itself JSON', (answer) => void answer.writeHead(200, { 'content-type': 'application/json' }).end('<html>')],
  ['an empty answer', (answer) => void answer.writeHead(200).end()],
  ['"not found" for everything', (answer) => void answer.writeHead(404).end()],
  ['"unchanged" for everything', (answer) => void answer.writeHead(304).end()],
  ['"no content"', (answer) => void answer.writeHead(204).end()],
  ['a list with nothing in it', (answer) => void answer.writeHead(200, { 'content-type': 'application/json' }).end('{"items":[]}')],
  ['"too many requests"', (answer) => void answer.writeHead(429, { 'retry-after': '60' }).end()],
  ['an error of its own', (answer) => void answer.writeHead(500).end('stack trace')],
  ['a way to somewhere else', (answer) => void answer.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()],
  ['a bomb', (answer) => void answer.writeHead(200).end(bomb())],
  [
    'half of it, and then nothing',
    (answer) => void answer.writeHead(200, { 'content-length': '5000' }).write('{"payload":"', () => answer.destroy()),
  ],
  [
    'a stream without an end',
    (answer) => {
      answer.writeHead(200);
      const more = () => answer.destroyed || answer.write(Buffer.alloc(1 << 16, 32), more);
      more();
    },
  ],
];

test('a store that lies takes nothing away from who believed it before', async () => {
  const lead = await key();
  const honest: Store = memoryStore();
  const root = await plant(webCrypt, honest, rootOf([lead]), [lead]);
  const author = new Member(webCrypt, root, lead);
  await author.publish(honest, [{ id: 't:a', set: { title: 'first' } }]);
  let lie: Lie | null = null;
  const server = createServer((request, answer) => {
    const path = (request.url ?? '/').slice(1);
    if (lie) return lie(answer, path);
    void honest
      .get(path, { most: caps.unpacked })
      .then((got) =>
        got.kind === 'bytes' ? answer.writeHead(200, got.tag ? { etag: got.tag } : {}).end(got.bytes) : answer.writeHead(404).end(),
      );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const store = httpsStore(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`, outside);
  const reading: Store = { ...store, put: () => Promise.reject(new Error('a reader writes nothing')) };
  const agent = new Member(webCrypt, root);
  try {
    expect((await agent.read(reading)).notes).toEqual([]);
    await author.publish(honest, [{ id: 't:a', set: { title: 'second' } }]);
    for (const [what, next] of lies) {
      lie = next;
      const told = await agent.read(reading);
      expect(told.news, what).toBe(false);
      expect(
        [...(await agent.items()).values()].map((one) => shownOf(one)?.value['title']),
        what,
      ).toEqual(['first']);
    }
    lie = null;
    expect((await agent.read(reading)).news).toBe(true);
    expect([...(await agent.items()).values()].map((one) => shownOf(one)?.value['title'])).toEqual(['second']);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
