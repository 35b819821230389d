import type { Verdict } from '../taboos/verdict.ts';
import { write } from './database.ts';
import type { Database } from './schema.ts';

/** How many are kept; the oldest of those that silence nothing go first. */
const most = 2_000;

/** What was said of findings, the latest first. */
export async function latestVerdicts(db: Database): Promise<readonly Verdict[]> {
  return (await db.getAllFromIndex('verdicts', 'at')).toReversed();
}

/**
 * Keep what was said. `always` is kept once for the same words, the others once for the same words of the same draft.
 * @returns what is kept now: the earlier one where it was said already.
 * @throws {NotSaved}
 */
export function keepVerdict(db: Database, said: Verdict): Promise<Verdict> {
  return write(db, ['verdicts'], async (tx) => {
    const store = tx.objectStore('verdicts');
    const all = await store.index('at').getAll();
    const same = all.find(
      (one) =>
        one.what === said.what &&
        one.rule === said.rule &&
        one.words === said.words &&
        (said.what === 'always' || one.draft === said.draft),
    );
    if (same) return same;
    const spare = all.filter((one) => one.what === 'once').slice(0, Math.max(0, all.length + 1 - most));
    for (const one of spare) await store.delete(one.id);
    await store.put(said);
    return said;
  });
}

/** Take back what was said; nothing happens where it is gone already. */
export function dropVerdict(db: Database, id: string): Promise<void> {
  return write(db, ['verdicts'], (tx) => tx.objectStore('verdicts').delete(id));
}
