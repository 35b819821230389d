import type { Store, StoreTrouble } from '../team/store.ts';

/** What a store did when it was tried. Each is null where it did not come to that. */
export interface Probe {
  /** The first thing that went wrong; null: nothing. */
  readonly trouble: { readonly at: 'write' | 'read' | 'overwrite'; readonly why: StoreTrouble | 'other-bytes' } | null;
  /** A write "only where nothing is" over an existing file: `kept` the file, or `ignored` the condition and overwrote. */
  readonly absent: 'kept' | 'ignored' | null;
  /** A write over a version that is no more. `untagged`: the store names no versions, so it cannot be asked. */
  readonly stale: 'kept' | 'ignored' | 'untagged' | null;
  /** Milliseconds of the four to six requests. */
  readonly took: number;
}

const path = 'scratch/probe.txt';
const most = 4_096;

/** Writes, reads, overwrites and conditionally writes a scratch file; `mark` makes it this probe's own. */
export async function probe(store: Store, { mark, now }: { readonly mark: string; readonly now: () => number }): Promise<Probe> {
  const since = now();
  const bytes = (text: string) => new TextEncoder().encode(`${text} ${mark}\n`);
  const holds = async (text: string) => {
    const got = await store.get(path, { most });
    if (got.kind === 'trouble') return got.why;
    return got.kind === 'bytes' && new TextDecoder().decode(got.bytes) === `${text} ${mark}\n` ? null : 'other-bytes';
  };
  const end = (trouble: Probe['trouble'], absent: Probe['absent'] = null, stale: Probe['stale'] = null): Probe => ({
    trouble,
    absent,
    stale,
    took: now() - since,
  });

  for (const [text, at] of [['first', 'write'] as const, ['second', 'overwrite'] as const]) {
    const put = await store.put(path, bytes(text));
    if (put.kind !== 'written') return end({ at, why: put.kind === 'trouble' ? put.why : 'broken' });
    const wrong = await holds(text);
    if (wrong !== null) return end({ at: at === 'write' ? 'read' : at, why: wrong });
  }
  await store.put(path, bytes('third'), { absent: true });
  const absent = (await holds('second')) === null ? 'kept' : 'ignored';
  const old = await store.get(path, { most });
  if (old.kind !== 'bytes' || old.tag === null) return end(null, absent, 'untagged');
  await store.put(path, bytes('fourth'));
  await store.put(path, bytes('fifth'), { tag: old.tag });
  return end(null, absent, (await holds('fourth')) === null ? 'kept' : 'ignored');
}
