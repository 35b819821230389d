import * as v from 'valibot';
import { ViewSchema } from '../cases/filter.ts';
import type { View } from '../cases/filter.ts';
import { write } from './database.ts';
import type { Database } from './schema.ts';

const at = 'views';

/** Filters that were kept by name; a damaged one is left out. */
export async function loadViews(db: Database): Promise<readonly View[]> {
  const stored = await db.get('notes', at);
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((raw) => {
    const read = v.safeParse(ViewSchema, raw);
    return read.success ? [read.output] : [];
  });
}

/** @throws {NotSaved} */
export async function saveViews(db: Database, views: readonly View[]): Promise<void> {
  await write(db, ['notes'], async (tx) => void (await tx.objectStore('notes').put(views, at)));
}
