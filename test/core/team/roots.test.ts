import { expect, test } from 'vitest';
import { webCrypt } from '../../../lib/browser/team-crypt.ts';
import { headLasts } from '../../../lib/team/caps.ts';
import type { Bytes } from '../../../lib/team/crypt.ts';
import { openEnvelope } from '../../../lib/team/envelope.ts';
import { goesFar } from '../../../lib/team/publish.ts';
import { findRoot, newestRoot, rootPath, sealRoot } from '../../../lib/team/roots.ts';
import type { Why } from '../../../lib/team/trouble.ts';
import { bytes, key, page, shown, team } from './a-team.ts';
import type { Team } from './a-team.ts';
import { Member, memoryStore, noon, plant, rootOf } from './made.ts';

/** What may be served in place of the newest root. */
const rootLies: readonly (readonly [string, Why, (one: Team) => Promise<Bytes>])[] = [
  ['a root that a stranger made', 'signature', async ({ stranger }) => sealRoot(webCrypt, rootOf([stranger], { v: 2 }), [stranger])],
  [
    'a root that only its new lead signed',
    'signature',
    async ({ lead, stranger }) => sealRoot(webCrypt, rootOf([lead, stranger], { v: 2 }), [stranger]),
  ],
  ['a root that an editor signed', 'signature', async ({ root, editor }) => sealRoot(webCrypt, { ...root, v: 2 }, [editor])],
  ['a root of the same number', 'fork', async ({ root, lead }) => sealRoot(webCrypt, { ...root, name: 'x' }, [lead])],
  ['a root whose step before is kept back', 'empty', async ({ root, lead }) => sealRoot(webCrypt, { ...root, v: 3 }, [lead])],
  ['a root of another team', 'other', async ({ root, lead }) => sealRoot(webCrypt, { ...root, v: 2, team: 'cd'.repeat(16) }, [lead])],
  [
    'a root with a key under another’s name',
    'damaged',
    async ({ root, lead, stranger, agent }) =>
      sealRoot(webCrypt, { ...root, v: 2, keys: { ...root.keys, [agent.kid]: { pub: stranger.pub, role: 'lead', name: 'x' } } }, [lead]),
  ],
  ['a page', 'damaged', async () => bytes(page)],
];
test.for(rootLies)('%s changes nothing (%s)', async ([, why, lie]) => {
  const one = await team();
  one.store.files.set(newestRoot, await lie(one));
  const reading = await one.reader.read(one.store);
  expect(reading.notes.map((note) => note.why)).toContain(why);
  expect(one.reader.known.root.root.v).toBe(1);
  expect(await shown(one.reader)).toEqual({ 't:a': 'second', 't:b': 'other' });
});

test('two must sign where two are asked for, and one who signs twice is one', async () => {
  const [one, two] = [await key(), await key()];
  const store = memoryStore();
  const root = rootOf([one, two], { threshold: 2 });
  const rooted = await plant(webCrypt, store, root, [one, two]);
  const reader = new Member(webCrypt, rooted);
  await plant(webCrypt, store, { ...root, v: 2 }, [one, one]);
  expect((await reader.read(store)).notes.map(({ why }) => why)).toContain('signature');
  await plant(webCrypt, store, { ...root, v: 2 }, [one, two]);
  await reader.read(store);
  expect(reader.known.root.root.v).toBe(2);
});

test('whoever was away walks every step of the root, and a key that was taken away counts no more', async () => {
  const one = await team();
  const heir = await key();
  await plant(webCrypt, one.store, { ...rootOf([one.lead, heir]), v: 2 }, [one.lead, heir]);
  await plant(webCrypt, one.store, { ...rootOf([heir]), v: 3, clock: 2 }, [heir]);
  const taken = new Member(webCrypt, one.reader.known.root, heir);
  await taken.read(one.store);
  expect(taken.known.root.root.v).toBe(3);
  expect(taken.known.heads).toEqual({});
  // a root signed by the old lead alone is refused
  one.store.files.set(newestRoot, await sealRoot(webCrypt, { ...rootOf([one.lead]), v: 4 }, [one.lead]));
  expect((await taken.read(one.store)).notes.map(({ why }) => why)).toContain('signature');
});

test('what a revoked author wrote stays, because the lead has taken it over', async () => {
  const one = await team();
  const other = await key();
  const root = rootOf([one.lead, other], { v: 2 });
  await plant(webCrypt, one.store, root, [one.lead, other]);
  const lost = new Member(webCrypt, one.rooted, other);
  await lost.read(one.store);
  await lost.publish(one.store, [{ id: 't:theirs', set: { title: 'theirs' } }]);
  await one.author.read(one.store);
  await one.author.publish(one.store, []);
  await plant(webCrypt, one.store, { ...rootOf([one.lead]), v: 3, clock: 9 }, [one.lead]);
  await one.reader.read(one.store);
  expect(await shown(one.reader)).toEqual({ 't:a': 'second', 't:b': 'other', 't:theirs': 'theirs' });
});

test('a head that is old is used, and said to be old', async () => {
  const one = await team();
  const reading = await one.reader.read(one.store, noon + headLasts + 1);
  expect(reading.notes).toEqual([{ what: 'head', kid: one.lead.kid, why: 'expired' }]);
  expect(reading.whole).toBe(true);
});

test.for([
  [0, 1_000, false],
  [300, 1_000, false],
  [301, 1_000, true],
  [5, 6, false],
  [6, 6, true],
] as const)('%d gone of %d asks first: %s', ([gone, of, asks]) => {
  expect(goesFar({ gone, of })).toBe(asks);
});

test('publishing that would remove much asks first', async () => {
  const one = await team();
  const many = Array.from({ length: 20 }, (_, at) => ({ id: `t:${at}`, set: { title: 'x' } }));
  expect(await one.author.publish(one.store, many)).toBe(true);
  const gone = many.slice(0, 8).map(({ id }) => ({ id, delete: true as const }));
  expect(await one.author.publish(one.store, gone, { clears: false })).toBe(false);
  expect(await one.author.publish(one.store, gone, { clears: true })).toBe(true);
});

test('a join by an invite takes the root that was named, and no other', async () => {
  const one = await team();
  const { hash } = one.rooted;
  await plant(webCrypt, one.store, { ...one.root, v: 2 }, [one.lead]);
  for (const version of [1, null]) expect(await findRoot(one.store, webCrypt, { hash, version })).toMatchObject({ hash });
  one.store.files.set(rootPath(1), await sealRoot(webCrypt, rootOf([one.stranger]), [one.stranger]));
  expect(await findRoot(one.store, webCrypt, { hash, version: 1 })).toEqual({ why: 'other' });
});

test.for(['', '\n', '{}\n', '{"sigs":[]}\n{}', '{"sigs":[{"kid":"x","sig":"y"}]}\n{}', 'x'.repeat(20_000)])('no envelope: %j', (text) => {
  expect(openEnvelope(webCrypt, bytes(text))).toBeNull();
});
