import * as v from 'valibot';
import { paperKinds } from '../cases/paper.ts';
import type { Paper, PaperKind } from '../cases/paper.ts';
import { write } from './database.ts';
import type { Database, StoreName, Writing } from './schema.ts';

/** Results of practice come with every drill; the latest say enough. */
const mostOfAKind = 2000;
/** Under which a paper lies among the notes. */
export const keyOf = (kind: PaperKind, id: string): string => `paper/${kind}/${id}`;
const rangeOf = (kind: PaperKind): IDBKeyRange => IDBKeyRange.bound(`paper/${kind}/`, `paper/${kind}/\uffff`);
const Stored = v.object({ id: v.string(), at: v.number(), text: v.string() });

/** Papers of a kind, the oldest first; a damaged one is left out. */
export async function papersOf(db: Database, kind: PaperKind): Promise<readonly Paper[]> {
  const rows = await db.getAll('notes', rangeOf(kind));
  const read = rows.flatMap((row) => {
    const one = v.safeParse(Stored, row);
    return one.success ? [one.output] : [];
  });
  return read.toSorted((a, b) => a.at - b.at);
}

/** A paper as a backup holds it: with the kind, which on the disk stands in its key. */
export const KeptPaper = v.object({
  of: v.picklist(paperKinds),
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  at: v.pipe(v.number(), v.minValue(0)),
  text: v.pipe(v.string(), v.maxLength(20_000)),
});

/** Every paper of every kind. */
export async function allPapers(db: Database): Promise<readonly v.InferOutput<typeof KeptPaper>[]> {
  const kinds = await Promise.all(paperKinds.map(async (of) => (await papersOf(db, of)).map((one) => ({ of, ...one }))));
  return kinds.flat();
}

/** Takes a paper of a backup in, within a change. */
export const putPaper = (notes: Writing<StoreName>, { of, ...paper }: v.InferOutput<typeof KeptPaper>): Promise<unknown> =>
  notes.objectStore('notes').put(paper, keyOf(of, paper.id));
export const hasPaper = async (notes: Writing<StoreName>, { of, id }: v.InferOutput<typeof KeptPaper>): Promise<boolean> =>
  (await notes.objectStore('notes').getKey(keyOf(of, id))) !== undefined;

/**
 * Keeps a paper, or with `null` throws it away. Of too many of one kind the oldest go.
 * @throws {NotSaved}
 */
export async function keepPaper(db: Database, kind: PaperKind, id: string, text: string | null, now: number): Promise<void> {
  await write(db, ['notes'], async (tx) => {
    const notes = tx.objectStore('notes');
    const key = keyOf(kind, id);
    if (text === null) {
      await notes.delete(key);
      return;
    }
    await notes.put({ id, at: now, text }, key);
    const over = (await notes.count(rangeOf(kind))) - mostOfAKind;
    if (over <= 0) return;
    const known = (await notes.getAll(rangeOf(kind))).flatMap((row) => (v.is(Stored, row) ? [row] : []));
    for (const old of known.toSorted((a, b) => a.at - b.at).slice(0, over)) await notes.delete(keyOf(kind, old.id));
  });
}
