import * as v from 'valibot';
import { write } from './database.ts';
import type { Database } from './schema.ts';

const key = 'settings-before';
/** So long a file of settings that was taken can be taken back, ms. */
const longest = 24 * 3_600_000;

/** What a file of settings replaced. */
export interface SettingsBefore {
  /** All settings as a file, hostile until parsed. */
  readonly file: unknown;
  /** The settings that were taken from the other file. */
  readonly names: readonly string[];
  /** Epoch ms. */
  readonly at: number;
}
const Stored = v.object({ file: v.unknown(), names: v.array(v.string()), at: v.number() });

/**
 * Until the next one is taken; `null` throws it away.
 * @throws {NotSaved}
 */
export async function keepBefore(db: Database, before: SettingsBefore | null): Promise<void> {
  await write(db, ['notes'], async (tx) => {
    const notes = tx.objectStore('notes');
    await (before === null ? notes.delete(key) : notes.put(before, key));
  });
}

/** null where nothing was taken, or too long ago. */
export async function loadBefore(db: Database, now: number): Promise<SettingsBefore | null> {
  const read = v.safeParse(Stored, await db.get('notes', key));
  return read.success && now - read.output.at < longest ? read.output : null;
}

/** What is too old to be taken back does not lie about. */
export async function forgetBefore(db: Database, now: number): Promise<void> {
  if ((await db.getKey('notes', key)) !== undefined && (await loadBefore(db, now)) === null) await keepBefore(db, null);
}
