import * as v from 'valibot';
import type { Handled } from '../reminders/reminder.ts';
import { write } from './database.ts';
import { heldHandled, noteWriting, writingsOf } from './living.ts';
import type { Database } from './schema.ts';
import { StoredHandled } from './stored.ts';

/**
 * What was done to the reminders of these cases, by reminder id: asked case by case, for what was handled in all the
 * years before does not fit in memory for ever. A damaged row counts as never handled, so that nothing is lost.
 */
export async function handledOf(db: Database, cases: readonly { readonly id: string }[]): Promise<ReadonlyMap<string, Handled>> {
  const known = heldHandled(db);
  const before = writingsOf(db);
  const unread = cases.filter(({ id }) => !known?.has(id));
  const index = db.transaction('handled').store.index('case');
  const read = await Promise.all(unread.map(async ({ id }) => [id, await index.getAll(id)] as const));
  if (before === writingsOf(db)) for (const [id, rows] of read) known?.set(id, rows);
  const fresh = new Map(read);
  const rows = cases.flatMap(({ id }) => fresh.get(id) ?? known?.get(id) ?? []);
  return new Map(rows.filter((row) => v.is(StoredHandled, row)).map((row) => [row.id, row]));
}

/**
 * Note on several reminders at once, all or none; `note` gets what is known of each and returns what is to be.
 * @throws {NotSaved}
 */
export async function noteHandled(
  db: Database,
  reminders: readonly { readonly id: string; readonly case: string }[],
  note: (id: string, before: Handled | null) => Handled,
): Promise<void> {
  await write(db, ['handled'], async (tx) => {
    const store = tx.objectStore('handled');
    for (const { id, case: of } of reminders) {
      const before = v.safeParse(StoredHandled, await store.get(id));
      await store.put({ ...note(id, before.success ? before.output : null), case: of });
    }
  });
  noteWriting(db);
  // read anew at the next need
  for (const { case: of } of reminders) heldHandled(db)?.delete(of);
}
