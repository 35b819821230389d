import * as v from 'valibot';
import type { Handled } from '../reminders/reminder.ts';
import { write } from './database.ts';
import type { Database, HandledRow } from './schema.ts';
import { StoredHandled } from './stored.ts';

/** What was done to reminders, by reminder id; a damaged row counts as never handled, so that nothing is lost. */
export async function handledOf(db: Database): Promise<ReadonlyMap<string, Handled>> {
  const rows = await db.getAll('handled');
  return new Map(rows.flatMap((row) => (v.is(StoredHandled, row) ? [[row.id, row] as const] : [])));
}

/**
 * Note on several reminders at once, all or none.
 * @throws {NotSaved}
 */
export function noteHandled(
  db: Database,
  reminders: readonly { readonly id: string; readonly case: string }[],
  note: Partial<Omit<Handled, 'id'>>,
): Promise<void> {
  return write(db, ['handled'], async (tx) => {
    const store = tx.objectStore('handled');
    for (const { id, case: of } of reminders) {
      const before: HandledRow = (await store.get(id)) ?? { id, case: of, shown: null, snoozed: null, done: null };
      await store.put({ ...before, ...note, id, case: of });
    }
  });
}
