import { expect, test } from 'vitest';
import { webCrypt } from '../../../lib/browser/team-crypt.ts';
import { farthestAhead } from '../../../lib/team/caps.ts';
import type { Bytes, Signer } from '../../../lib/team/crypt.ts';
import { seal } from '../../../lib/team/envelope.ts';
import { headPath, sealHead } from '../../../lib/team/head.ts';
import type { Head } from '../../../lib/team/head.ts';
import { packOf } from '../../../lib/team/pack.ts';
import type { Why } from '../../../lib/team/trouble.ts';
import { bytes, page, shown, team } from './a-team.ts';
import type { Team } from './a-team.ts';
import { Member, bomb, noon } from './made.ts';

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

/** What a store, or whoever sits in it, may serve in place of a head; and what it is called. */
const headLies: readonly (readonly [string, Why | 'same', (one: Team) => Promise<Bytes | null>])[] = [
  ['a page that asks to sign in', 'damaged', async () => bytes(page)],
  ['an empty answer', 'empty', async () => bytes('')],
  ['nothing', 'empty', async () => null],
  ['the first bytes of the file', 'damaged', async (one) => one.store.files.get(headPath(one.lead.kid))?.slice(0, 100) ?? null],
  ['the signatures and half of the rest', 'signature', async (one) => one.store.files.get(headPath(one.lead.kid))?.slice(0, 300) ?? null],
  ['other text under the old signature', 'signature', async (one) => tampered(one, (text) => text.replace('"cleared":2', '"cleared":0'))],
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
    cleared: 0,
    answers: {},
    channels: { all: [name] },
  } as const;
  for (const signer of [one.editor, one.agent]) {
    one.store.files.set(headPath(signer.kid), await sealHead(webCrypt, { ...head, kid: signer.kid, channels: { all: [name] } }, signer));
    await one.reader.read(one.store);
    expect(await shown(one.reader)).toEqual({ 't:a': 'second', 't:b': 'other' });
  }
});
