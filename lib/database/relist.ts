import { write } from './database.ts';
import { caseStores, listCases } from './heads.ts';
import type { Database, StoreName, Writing } from './schema.ts';
import { readCase } from './stored.ts';

/** Cases of one round: long enough to go on, short enough that a write in between does not wait. */
const round = 400;
const at = 'relist';

/** How far the lists are: `done` of `all` cases; null where they are whole. */
export interface Relisting {
  readonly done: number;
  readonly all: number;
}

/**
 * List the cases that are not listed yet: those of an earlier version, of a restored backup, or all of them after the
 * limits of the steps changed. It goes on where it was broken off, in rounds that are one transaction each.
 * @param told after each round.
 * @throws {NotSaved} and then what is left is done another time.
 */
export async function relist(db: Database, told: (how: Relisting) => void = () => undefined): Promise<void> {
  let done = 0;
  for (;;) {
    const rest = await write(db, [...caseStores, 'notes'], async (tx) => {
      const from = await tx.objectStore('notes').get(at);
      if (typeof from !== 'string') return 0;
      const range = from === '' ? null : IDBKeyRange.lowerBound(from, true);
      const rows = await tx.objectStore('cases').getAll(range, round);
      await listCases(
        tx,
        rows.flatMap((row) => readCase(row.case) ?? []),
      );
      const last = rows.at(-1);
      if (last === undefined || rows.length < round) await tx.objectStore('notes').delete(at);
      else await tx.objectStore('notes').put(last.case.id, at);
      return rows.length;
    });
    if (rest === 0) return;
    done += rest;
    told({ done, all: await db.count('cases') });
    if (rest < round) return;
  }
}

/** Note, within a change, that all cases have to be listed anew. */
export async function noteRelist(tx: Writing<StoreName>): Promise<void> {
  await tx.objectStore('notes').put('', at);
}

/** Whether some cases are not in the lists yet. */
export async function isRelisting(db: Database): Promise<boolean> {
  return (await db.getKey('notes', at)) !== undefined;
}
