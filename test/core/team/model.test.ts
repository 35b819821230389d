import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainJson } from '../../../lib/team/item.ts';
import { isGone, shownOf } from '../../../lib/team/shown.ts';
import type { Bytes } from '../../../lib/team/crypt.ts';
import type { Store } from '../../../lib/team/store.ts';
import { Member, memoryStore, plant, quickCrypt, rootOf } from './made.ts';

/** What a store and a network do to files, each step one of these. */
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('write'), who: fc.nat(3), item: fc.nat(3), field: fc.constantFrom('title', 'text', 'tags') }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete'), who: fc.nat(3), item: fc.nat(3) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('read'), who: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('torn'), who: fc.nat(3), item: fc.nat(3), at: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('unheard'), who: fc.nat(3), item: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rollback'), to: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('drop'), which: fc.nat(9) }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const items = ['t:hold', 't:sorry', 't:refund', 'p:policy'];

/** A store whose nth write breaks in the middle, or whose answers are lost though it wrote. */
function faulty(store: Store, fault: { torn?: number; unheard?: true }): Store {
  let writes = 0;
  return {
    ...store,
    async put(path, bytes) {
      const torn = writes++ === fault.torn;
      await store.put(path, torn ? bytes.slice(0, bytes.length >> 1) : bytes);
      return torn || fault.unheard ? { kind: 'trouble', why: 'offline', wait: null } : { kind: 'written', tag: null };
    },
  };
}

interface Writing {
  readonly item: string;
  readonly field: string;
  readonly value: string;
  /** The values that its author saw in that field, as they stood before it. */
  readonly over: readonly unknown[];
}

async function live(steps: readonly Step[]) {
  const { crypt, signer } = quickCrypt();
  const signers = await Promise.all(['甲', '乙', '丙', '丁'].map(signer));
  const store = memoryStore();
  const root = await plant(crypt, store, rootOf(signers), signers);
  const authors = signers.map((one) => new Member(crypt, root, one));
  const past: Map<string, Bytes>[] = [];
  /** Everything that was tried, by its value; `kept` was told to be published, and is never to be lost. */
  const tried = new Map<unknown, Writing>();
  const kept: Writing[] = [];
  let n = 0;
  for (const one of steps) {
    past.push(new Map(store.files));
    const author = 'who' in one ? authors[one.who] : undefined;
    const id = 'item' in one ? (items[one.item] ?? '') : '';
    if (one.kind === 'read') await author?.read(store);
    else if (one.kind === 'rollback') {
      const old = past[one.to % past.length];
      for (const [path, bytes] of old ?? []) if (path.startsWith('heads/')) store.files.set(path, bytes);
    } else if (one.kind === 'drop') {
      const paths = [...store.files.keys()].filter((path) => path !== 'root.json' && !path.startsWith('roots/'));
      const path = paths[one.which % Math.max(1, paths.length)];
      if (path) store.files.delete(path);
    } else if (author) {
      const field = 'field' in one ? one.field : 'text';
      const before = (await author.items()).get(id)?.f[field] ?? [];
      const writing: Writing = { item: id, field, value: `v${++n}`, over: before.map(([, , value]) => value) };
      if (one.kind !== 'delete') tried.set(writing.value, writing);
      const fault = one.kind === 'torn' ? { torn: one.at } : one.kind === 'unheard' ? { unheard: true as const } : {};
      const change = one.kind === 'delete' ? { id, delete: true as const } : { id, set: { [field]: writing.value } };
      const done = await author.publish(faulty(store, fault), [change]);
      if (done && one.kind !== 'delete') kept.push(writing);
    }
  }
  // the storm is over: everybody publishes once more what they hold, on a store that has what was put there last, and reads
  for (let round = 0; round < 3; round++)
    for (const author of authors) {
      await author.read(store);
      await author.publish(store, [{ id: `t:calm-${author.signer?.kid}`, set: { title: `${round}` } }]);
      for (const [name, bytes] of author.packs) if (!store.files.has(`packs/${name}`)) store.files.set(`packs/${name}`, bytes);
    }
  const reader = new Member(crypt, root);
  for (const one of [...authors, reader]) await one.read(store);
  return { authors, reader, kept, tried };
}

const state = async (one: Member): Promise<string> => plainJson([...(await one.items())].toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** Every run is a life of a team; FC_RUNS makes more of them. */
const runs = Number(process.env['FC_RUNS'] ?? 2_000);

test(
  `after ${runs} lives with drops, torn writes, lost answers and rollbacks everybody shows one state, and no edit is lost`,
  { timeout: 240_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
        const { authors, reader, kept, tried } = await live(steps);
        const whole = await state(reader);
        for (const author of authors) expect(await state(author)).toBe(whole);
        const all = await reader.items();
        const there = (item: string, field: string, value: unknown): boolean =>
          (all.get(item)?.f[field] ?? []).some((entry) => entry[2] === value) ||
          [...tried.values()].some(
            (later) => later.item === item && later.field === field && later.over.includes(value) && there(item, field, later.value),
          );
        for (const { item, field, value } of kept) {
          // it is there, or somebody who had seen it wrote over it, and that is there
          expect(there(item, field, value), `${item}.${field} ${value}`).toBe(true);
          const found = all.get(item);
          const entries = found?.f[field] ?? [];
          if (found && !isGone(found)) {
            const shown = shownOf(found);
            const conflict = shown?.conflicts.find((one) => one.field === field);
            const seen = [shown?.value[field], ...(conflict?.lost.map((lost) => lost.value) ?? [])];
            expect(entries.every(([, , one]) => seen.includes(one))).toBe(true);
          }
        }
      }),
      { numRuns: runs, seed: 81_122 },
    );
  },
);
