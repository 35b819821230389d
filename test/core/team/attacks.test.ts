import { expect, test } from 'vitest';
import { makeOwnKey, signerOf, webCrypt } from '../../../lib/browser/team-crypt.ts';
import { farthestAhead, headLasts } from '../../../lib/team/caps.ts';
import type { Bytes, Signer } from '../../../lib/team/crypt.ts';
import { openEnvelope, seal } from '../../../lib/team/envelope.ts';
import { headPath, sealHead } from '../../../lib/team/head.ts';
import type { Head } from '../../../lib/team/head.ts';
import { packOf } from '../../../lib/team/pack.ts';
import { goesFar } from '../../../lib/team/publish.ts';
import { findRoot, newestRoot, rootPath, sealRoot } from '../../../lib/team/roots.ts';
import { shownOf } from '../../../lib/team/shown.ts';
import type { Why } from '../../../lib/team/trouble.ts';
import { Member, bomb, memoryStore, noon, plant, rootOf } from './made.ts';

const key = async (): Promise<Signer> => signerOf(await makeOwnKey(noon));
const bytes = (text: string): Bytes => webCrypt.encode(text);

/** A team with a lead, an editor who writes no channel, an agent, and a stranger; the lead has published twice. */
async function team() {
  const [lead, editor, agent, stranger] = [await key(), await key(), await key(), await key()];
  const root = rootOf([lead]);
  root.keys[editor.kid] = { pub: editor.pub, role: 'editor', name: 'editor' };
  root.keys[agent.kid] = { pub: agent.pub, role: 'agent', name: 'agent' };
  const store = memoryStore();
  const rooted = await plant(webCrypt, store, root, [lead]);
  const author = new Member(webCrypt, rooted, lead);
  await author.publish(store, [{ id: 't:a', set: { title: 'first' } }]);
  const first = new Map(store.files);
  await author.publish(store, [
    { id: 't:a', set: { title: 'second' } },
    { id: 't:b', set: { title: 'other' } },
  ]);
  const reader = new Member(webCrypt, rooted);
  expect((await reader.read(store)).notes).toEqual([]);
  return { lead, editor, agent, stranger, root, rooted, store, author, reader, first };
}
type Team = Awaited<ReturnType<typeof team>>;

const shown = async (reader: Member): Promise<unknown> =>
  Object.fromEntries([...(await reader.items())].map(([id, item]) => [id, shownOf(item)?.value['title']]));

/** The newest head of the lead with some of it changed, signed by whomever. */
async function forged({ author, lead }: Team, patch: Partial<Head>, signer: Signer = lead): Promise<Bytes> {
  const before = author.known.heads[lead.kid];
  if (!before) throw new Error('no head');
  const { head, hash } = before;
  return sealHead(webCrypt, { ...head, seq: head.seq + 1, clock: head.clock + 1, prev: hash, ...patch }, signer);
}

const withPack = async (made: { name: { hash: string; bytes: number; n: number }; bytes: Bytes }, one: Team) => {
  one.store.files.set(`packs/${made.name.hash}`, made.bytes);
  return forged(one, { channels: { all: [made.name] } });
};

const page = '<!doctype html><title>Sign in</title><form action="/login">';

/** What a store, or whoever sits in it, may serve in place of a head; and what it is called. */
const headLies: readonly (readonly [string, Why | 'same', (one: Team) => Promise<Bytes | null>])[] = [
  ['a page that asks to sign in', 'damaged', async () => bytes(page)],
  ['an empty answer', 'empty', async () => bytes('')],
  ['nothing', 'empty', async () => null],
  ['the first bytes of the file', 'damaged', async (one) => one.store.files.get(headPath(one.lead.kid))?.slice(0, 100) ?? null],
  ['the signatures and half of the rest', 'signature', async (one) => one.store.files.get(headPath(one.lead.kid))?.slice(0, 300) ?? null],
  [
    'other text under the old signature',
    'signature',
    async (one) => tampered(one, (text) => text.replace('"clears":true', '"clears":false')),
  ],
  ['the head of a week ago', 'rollback', async (one) => one.first.get(headPath(one.lead.kid)) ?? null],
  ['another head of the same number', 'fork', async (one) => forged(one, { seq: 2, clock: 9 })],
  ['a next head that does not follow', 'fork', async (one) => forged(one, { prev: '0'.repeat(64) })],
  ['a head whose clock stands still', 'rollback', async (one) => forged(one, { clock: 2 })],
  ['a head of a stranger', 'signature', async (one) => forged(one, {}, one.stranger)],
  ['a head signed by an agent in the lead’s place', 'signature', async (one) => forged(one, {}, one.agent)],
  ['a head of another team', 'other', async (one) => forged(one, { team: 'cd'.repeat(16) })],
  ['a head that names another author', 'other', async (one) => forged(one, { kid: one.editor.kid })],
  ['a proposal in a head’s place', 'signature', async ({ lead }) => seal(webCrypt, 'inbox', bytes('{}'), [lead])],
  ['a root in a head’s place', 'signature', async ({ store }) => store.files.get('root.json') ?? null],
  ['clocks that use up all clocks', 'ahead', async (one) => forged(one, { clock: farthestAhead * 3 })],
  ['a pack that is not there', 'empty', async (one) => forged(one, { channels: { all: [{ hash: 'e'.repeat(64), bytes: 9, n: 1 }] } })],
  [
    'more packs than are taken',
    'too-large',
    async (one) =>
      forged(one, {
        channels: { all: Array.from({ length: 20 }, (_, at) => ({ hash: `${at}`.padStart(64, '0'), bytes: 2 ** 21, n: 1 })) },
      }),
  ],
  [
    'a small pack that unpacks to a mountain',
    'bomb',
    async (one) => withPack({ name: { hash: await webCrypt.sha256(bomb()), bytes: bomb().length, n: 1 }, bytes: bomb() }, one),
  ],
  [
    'a pack that is no gzip',
    'bomb',
    async (one) =>
      withPack({ name: { hash: await webCrypt.sha256(bytes(page)), bytes: bytes(page).length, n: 1 }, bytes: bytes(page) }, one),
  ],
  ['a pack of something else', 'damaged', async (one) => withPack(await packOf(webCrypt, '{"items":[{"id":1}]}', 1), one)],
  [
    'a pack that claims to have seen the future',
    'ahead',
    async (one) =>
      withPack(await packOf(webCrypt, JSON.stringify({ items: [{ id: 't:a', saw: { [one.editor.kid]: 99 }, f: {} }] }), 1), one),
  ],
  [
    'a pack whose writing hides from its own clock',
    'damaged',
    async (one) =>
      withPack(await packOf(webCrypt, JSON.stringify({ items: [{ id: 't:a', saw: {}, f: { title: [[one.lead.kid, 3, 'x']] } }] }), 1), one),
  ],
];

async function tampered(one: Team, change: (text: string) => string): Promise<Bytes | null> {
  const file = one.store.files.get(headPath(one.lead.kid));
  const text = file ? webCrypt.decode(file) : null;
  return text === null ? null : bytes(change(text));
}

test.for(headLies)('%s is no news (%s)', async ([, why, lie]) => {
  const one = await team();
  const before = await shown(one.reader);
  const file = await lie(one);
  if (file) one.store.files.set(headPath(one.lead.kid), file);
  else one.store.files.delete(headPath(one.lead.kid));
  const reading = await one.reader.read(one.store);
  expect(reading.notes.map((note) => note.why)).toEqual([why]);
  expect(reading.whole).toBe(false);
  expect(await shown(one.reader)).toEqual(before);
  // and the truth, when it comes back, is taken at once
  await one.author.publish(one.store, [{ id: 't:a', set: { title: 'third' } }]);
  expect((await one.reader.read(one.store)).notes).toEqual([]);
  expect(await shown(one.reader)).toMatchObject({ 't:a': 'third' });
});

test('an editor writes no channel that does not name them, and an agent writes none', async () => {
  const one = await team();
  const editor = new Member(webCrypt, one.rooted, one.editor);
  await editor.read(one.store);
  const { name, bytes: packed } = await packOf(
    webCrypt,
    JSON.stringify({ items: [{ id: 't:a', saw: { [one.editor.kid]: 9 }, f: { title: [[one.editor.kid, 9, 'mine']] } }] }),
    1,
  );
  one.store.files.set(`packs/${name.hash}`, packed);
  const head = {
    form: 1,
    team: one.root.team,
    kid: one.editor.kid,
    seq: 1,
    prev: null,
    clock: 9,
    issued: noon,
    expires: noon,
    clears: false,
    answers: {},
    channels: { all: [name] },
  } as const;
  for (const signer of [one.editor, one.agent]) {
    one.store.files.set(headPath(signer.kid), await sealHead(webCrypt, { ...head, kid: signer.kid, channels: { all: [name] } }, signer));
    await one.reader.read(one.store);
    expect(await shown(one.reader)).toEqual({ 't:a': 'second', 't:b': 'other' });
  }
});

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
