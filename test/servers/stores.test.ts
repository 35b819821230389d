import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../lib/stores/open.ts';
import { probe } from '../../lib/stores/probe.ts';
import type { Store } from '../../lib/team/store.ts';
import { leftOut, outside, startAll, type Server } from './all.ts';

let all: Awaited<ReturnType<typeof startAll>>;
beforeAll(async () => void (all = await startAll()));
afterAll(() => all?.end());

const named = (name: Server['name']): Server => {
  const found = all.servers.find((one) => one.name === name);
  if (!found) throw new Error(`${name} is not there`);
  return found;
};
const bytes = (text: string) => new TextEncoder().encode(text);
const textAt = async (store: Store, path: string) => {
  const got = await store.get(path, { most: 1_000 });
  return got.kind === 'bytes' ? new TextDecoder().decode(got.bytes) : got.kind;
};
const here: readonly Server['name'][] = leftOut === null ? ['apache', 'nginx', 'rclone', 's3', 'oss'] : ['s3', 'oss'];

test('the real servers are there', { skip: leftOut !== null && !process.env['CI'] }, () => {
  expect(leftOut).toBeNull();
});

describe.for(here)('%s', (name) => {
  test('keeps a file in a folder that was not there before, and gives it back', async () => {
    const { store } = named(name);
    expect(await textAt(store, 'heads/a1.json')).toBe('nothing');
    expect((await store.put('heads/deep/a1.json', bytes('{"a":1}'))).kind).toBe('written');
    expect(await textAt(store, 'heads/deep/a1.json')).toBe('{"a":1}');
    expect((await store.put('heads/deep/a1.json', bytes('{"a":2}'))).kind).toBe('written');
    expect(await textAt(store, 'heads/deep/a1.json')).toBe('{"a":2}');
  });

  test('says that nothing has changed', async () => {
    const { store } = named(name);
    await store.put('root.json', bytes('{"v":1}'));
    // Apache's mark is a weak one for the first second
    const first = await store.get('root.json', { most: 100 });
    if (first.kind !== 'bytes') throw new Error(first.kind);
    expect(await store.get('root.json', { tag: first.tag, most: 100 })).toEqual({ kind: 'unchanged' });
    await store.put('root.json', bytes('{"v":22}'));
    expect((await store.get('root.json', { tag: first.tag, most: 100 })).kind).toBe('bytes');
  });

  test('gives no more than was asked for', async () => {
    const { store } = named(name);
    await store.put('packs/large', bytes('x'.repeat(5_000)));
    expect(await store.get('packs/large', { most: 4_999 })).toEqual({ kind: 'trouble', why: 'too-large', wait: null });
    expect((await store.get('packs/large', { most: 5_000 })).kind).toBe('bytes');
  });

  test('twenty writes at once to twenty paths are all there', async () => {
    const { store } = named(name);
    const many = Array.from({ length: 20 }, (_, at) => `packs/many-${at}`);
    const put = await Promise.all(many.map((path) => store.put(path, bytes(path))));
    expect(put.map((one) => one.kind)).toEqual(many.map(() => 'written'));
    expect(await Promise.all(many.map((path) => textAt(store, path)))).toEqual(many);
  });
});

/** What stack measurements say of each, found again by the probe. */
const known = [
  ['apache', 'kept', 'kept'],
  ['nginx', 'ignored', 'ignored'],
  ['rclone', 'ignored', 'ignored'],
  ['s3', 'kept', 'kept'],
  // asked for a condition it answers 501, and the file is written without one
  ['oss', 'ignored', 'ignored'],
] as const;

test.for(known.filter(([name]) => here.includes(name)))(
  'the probe sees that %s has %s an absent, %s a stale condition',
  async ([name, absent, stale]) => {
    const seen = await probe(named(name).store, { mark: 'p1', now: Date.now });
    expect(seen).toMatchObject({ trouble: null, absent, stale });
  },
);

test('the probe says where an account may not write', { skip: leftOut !== null }, async () => {
  const { readOnly } = named('apache');
  if (readOnly === null) throw new Error('apache knows readers');
  const store = openStore(readOnly, outside);
  expect(await probe(store, { mark: 'p2', now: Date.now })).toMatchObject({ trouble: { at: 'write', why: 'denied' } });
  await named('apache').store.put('root.json', bytes('{"v":3}'));
  expect(await textAt(store, 'root.json')).toBe('{"v":3}');
});

test('a wrong secret is refused', async () => {
  const { address } = named('s3');
  if (address.kind !== 's3') throw new Error(address.kind);
  const store = openStore({ ...address, secret: 'another' }, outside);
  expect(await store.get('root.json', { most: 100 })).toMatchObject({ kind: 'trouble', why: 'denied' });
});

test('a server that is gone is offline', async () => {
  const store = openStore({ kind: 'webdav', base: 'http://127.0.0.1:9/', user: '', password: '' }, outside);
  expect(await probe(store, { mark: 'p3', now: Date.now })).toMatchObject({ trouble: { at: 'write', why: 'offline' } });
});
