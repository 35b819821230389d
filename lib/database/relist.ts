import { write } from './database.ts';
import { forgetDays } from './days.ts';
import { forgetLiving, livingIsWhole, refillLiving } from './living.ts';
import { caseStores, listCases } from './heads.ts';
import type { Database, StoreName, Writing } from './schema.ts';
import { readCase } from './stored.ts';

/** Cases of one round: long enough to go on, short enough that a write in between does not wait. */
const round = 500;
const at = 'relist';

/**
 * List the cases anew: after an update from a version without lists, after a backup was restored, or after the limits of
 * the steps changed. They are numbered in the order of their last change. It goes on where it was broken off, in rounds
 * that are one transaction each; a case that is written meanwhile is listed at once.
 * @param told after each round.
 * @throws {NotSaved} and then what is left is done another time.
 */
export async function relist(db: Database, told: () => void = () => undefined): Promise<void> {
  for (let more = true; more;) {
    more = await write<StoreName, boolean>(db, [...caseStores, 'notes'], async (tx) => {
      const from = await tx.objectStore('notes').get(at);
      if (from === undefined) return false;
      if (from === '') {
        await tx.objectStore('heads').clear();
        await tx.objectStore('marks').clear();
        await forgetDays(tx);
        // first of all, for reminders are reckoned from it
        await refillLiving(tx);
      }
      const index = tx.objectStore('cases').index('changed');
      const begin = typeof from === 'number' ? IDBKeyRange.lowerBound(from) : null;
      const rows = await index.getAll(begin, round);
      await listCases(
        tx,
        rows.flatMap((row) => readCase(row.case) ?? []),
      );
      const last = rows.at(-1)?.case.changed;
      // so many that changed in the same millisecond are passed over together
      const next = last !== undefined && last === from ? last + 1 : last;
      if (next === undefined || rows.length < round) await tx.objectStore('notes').delete(at);
      else await tx.objectStore('notes').put(next, at);
      return rows.length === round;
    });
    forgetLiving(db);
    if (more) told();
  }
}

/** Note, within a change, that all cases have to be listed anew. */
export async function noteRelist(tx: Writing<StoreName>): Promise<void> {
  await tx.objectStore('notes').put('', at);
  await tx.objectStore('notes').delete(livingIsWhole);
}

/** Whether some cases are not in the lists yet. */
export async function isRelisting(db: Database): Promise<boolean> {
  return (await db.getKey('notes', at)) !== undefined;
}
