import * as v from 'valibot';
import { changeIn, joined, textOf } from '../insights/change.ts';
import type { PolicyChange } from '../insights/change.ts';
import { differencesOf } from '../policy/standing.ts';
import type { Standing } from '../policy/standing.ts';
import { write } from './database.ts';
import { keyOf, papersOf } from './papers.ts';
import type { Database, StoreName } from './schema.ts';

/** Among the notes: how the policy stood when it was last looked at. */
const standing = 'standing';
const StandingShape = v.record(v.string(), v.string());
const Stored = v.object({ text: v.string() });
/** Longer names would be refused by a backup. */
const longest = 200;

/**
 * Note what became different in the policy since it was last looked at, a line a setting and day. What stood at the first
 * look is no change: nobody knows since when it holds.
 * @returns whether anything was noted.
 * @throws {NotSaved}
 */
export async function noteStanding(db: Database, now: Standing, day: string, at: number): Promise<boolean> {
  const before = v.safeParse(StandingShape, await db.get('notes', standing));
  const changed = before.success ? differencesOf(before.output, now) : [];
  if (before.success && changed.length === 0) return false;
  await write<StoreName, void>(db, ['notes'], async (tx) => {
    const notes = tx.objectStore('notes');
    for (const one of changed) {
      const id = `${day} ${one.key}`.slice(0, longest);
      const name = keyOf('change', id);
      const earlier = v.safeParse(Stored, await notes.get(name));
      const next = joined(earlier.success ? changeIn(earlier.output.text) : null, { ...one, day });
      await (next === null ? notes.delete(name) : notes.put({ id, at, text: textOf(next) }, name));
    }
    await notes.put(now, standing);
  });
  return changed.length > 0;
}

/** What was changed of the policy, the oldest first. */
export async function policyChanges(db: Database): Promise<readonly PolicyChange[]> {
  return (await papersOf(db, 'change')).flatMap(({ text }) => changeIn(text) ?? []);
}
