import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { natsStore, type LiveStore } from '../../lib/stores/nats.ts';
import { makeOwnKey, signerOf, webCrypt } from '../../lib/browser/team-crypt.ts';
import { shownOf } from '../../lib/team/shown.ts';
import { Member, noon, plant, rootOf } from '../core/team/made.ts';
import { startNats, type Node } from './nats.ts';
import { unpack } from './unpack.ts';

const unpacked = unpack();
const folder = mkdtempSync(join(tmpdir(), 'tuoda-nats-'));
let nodes: readonly Node[] = [];
let lead: LiveStore;
let agent: LiveStore;

const skip = 'missing' in unpacked && !process.env['CI'];
const bytes = (text: string) => new TextEncoder().encode(text);
const open = async (who: 'lead' | 'agent', node: Node | undefined): Promise<LiveStore> => {
  const store = await natsStore({ address: node?.address ?? '', user: who, password: `${who}-pass`, team: 't1' }, who);
  if ('kind' in store) throw new Error(store.why);
  return store;
};
const textAt = async (store: LiveStore, path: string) => {
  const got = await store.get(path, { most: 1_000_000 });
  return got.kind === 'bytes' ? new TextDecoder().decode(got.bytes) : got.kind === 'trouble' ? got.why : got.kind;
};
/** A cluster that has just lost its leader answers nobody for some seconds. */
async function eventually<T>(what: () => Promise<T>, wanted: (seen: T) => boolean): Promise<T> {
  for (let tries = 0; ; tries++) {
    const seen = await what().catch(() => null);
    if ((seen !== null && wanted(seen)) || tries > 150) return seen as T;
    await new Promise((settle) => setTimeout(settle, 200));
  }
}

beforeAll(async () => {
  if (!('root' in unpacked)) return;
  nodes = await startNats(unpacked.root, folder);
  lead = await eventually(
    () => open('lead', nodes[0]),
    () => true,
  );
  agent = await eventually(
    () => open('agent', nodes[1]),
    () => true,
  );
});
afterAll(async () => {
  await Promise.all([lead?.close(), agent?.close()]);
  for (const node of nodes) await node.running.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('the nodes are there', { skip }, () => expect(unpacked).toHaveProperty('root'));

test('what the lead writes, an agent at another node reads', { skip }, async () => {
  const large = 'x'.repeat(200_000);
  expect((await lead.put('heads/k1.json', bytes('{"seq":1}'))).kind).toBe('written');
  expect((await lead.put('packs/abc', bytes(large))).kind).toBe('written');
  expect(await textAt(agent, 'heads/k1.json')).toBe('{"seq":1}');
  expect(await textAt(agent, 'packs/abc')).toBe(large);
  expect(await textAt(agent, 'heads/none.json')).toBe('nothing');
});

test('an unchanged head is not sent again, and a large one not at all', { skip }, async () => {
  const got = await agent.get('heads/k1.json', { most: 100 });
  const tag = got.kind === 'bytes' ? got.tag : null;
  expect(await agent.get('heads/k1.json', { tag, most: 100 })).toEqual({ kind: 'unchanged' });
  expect(await agent.get('heads/k1.json', { most: 3 })).toMatchObject({ why: 'too-large' });
  expect(await agent.get('packs/abc', { most: 199_999 })).toMatchObject({ why: 'too-large' });
});

test('an agent can write neither a head nor a pack', { skip }, async () => {
  expect(await agent.put('heads/k1.json', bytes('{"seq":9}'))).toMatchObject({ kind: 'trouble' });
  expect(await agent.put('packs/evil', bytes('x'))).toMatchObject({ kind: 'trouble' });
  expect(await textAt(lead, 'heads/k1.json')).toBe('{"seq":1}');
  expect(await textAt(lead, 'packs/evil')).toBe('nothing');
});

test('a write over a version that is no more is refused', { skip }, async () => {
  const got = await lead.get('heads/k1.json', { most: 100 });
  const tag = (got.kind === 'bytes' ? got.tag : null) ?? '';
  expect(await lead.put('heads/k1.json', bytes('{"seq":2}'), { tag })).toMatchObject({ kind: 'written' });
  expect(await lead.put('heads/k1.json', bytes('{"seq":3}'), { tag })).toEqual({ kind: 'clash' });
  expect(await lead.put('heads/k1.json', bytes('{"seq":4}'), { absent: true })).toEqual({ kind: 'clash' });
  expect(await textAt(agent, 'heads/k1.json')).toBe('{"seq":2}');
});

test('a wrong password is refused', { skip }, async () => {
  const store = await natsStore({ address: nodes[0]?.address ?? '', user: 'lead', password: 'wrong', team: 't1' }, 'lead');
  expect(store).toMatchObject({ kind: 'trouble', why: 'denied' });
});

test('news of a write reaches who listens at another node', { skip }, async () => {
  const heard: number[] = [];
  const took: number[] = [];
  agent.onNews(() => heard.push(performance.now()));
  await eventually(
    async () => {
      await lead.put('heads/k1.json', bytes('{}'));
      return heard.length;
    },
    (count) => count > 0,
  );
  for (let at = 0; at < 20; at++) {
    const [before, since] = [heard.length, performance.now()];
    await lead.put('heads/k1.json', bytes(`{"seq":${at}}`));
    await eventually(
      async () => heard.length,
      (count) => count > before,
    );
    took.push((heard.at(-1) ?? Infinity) - since);
  }
  took.sort((a, b) => a - b);
  console.log(`news from the write to the listener: median ${took[10]?.toFixed(1)} ms, worst ${took[19]?.toFixed(1)} ms`);
  expect(heard.length).toBeGreaterThanOrEqual(21);
});

test('a team lives there: what a lead publishes at one node, an agent verifies and reads at another', { skip }, async () => {
  const key = signerOf(await makeOwnKey(noon));
  const root = await plant(webCrypt, lead, rootOf([key]), [key]);
  const author = new Member(webCrypt, root, key);
  const reader = new Member(webCrypt, root);
  for (const title of ['first', 'second']) expect(await author.publish(lead, [{ id: 't:a', set: { title } }])).toBe(true);
  expect((await reader.read(agent)).notes).toEqual([]);
  const item = (await reader.items()).get('t:a');
  expect(item && shownOf(item)?.value['title']).toBe('second');
  // nothing new is asked for by its version, and costs no head
  expect((await reader.read(agent)).news).toBe(false);
});

test('a killed node loses nothing, and writing goes on', { skip }, async () => {
  await lead.put('heads/k2.json', bytes('{"kept":true}'));
  await nodes[0]?.running.kill();
  const other = await eventually(
    () => open('lead', nodes[2]),
    () => true,
  );
  expect(
    await eventually(
      () => textAt(other, 'heads/k2.json'),
      (text) => text.startsWith('{'),
    ),
  ).toBe('{"kept":true}');
  const put = await eventually(
    () => other.put('heads/k2.json', bytes('{"after":true}')),
    (one) => one.kind === 'written',
  );
  expect(put.kind).toBe('written');
  expect(
    await eventually(
      () => textAt(agent, 'heads/k2.json'),
      (text) => text.includes('after'),
    ),
  ).toBe('{"after":true}');
  await other.close();
});
