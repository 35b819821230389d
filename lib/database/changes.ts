import * as v from 'valibot';
import { changeIn, joined, linesOf, mostNamed, ofMany, textOf } from '../insights/change.ts';
import type { KeptChange, Moved } from '../insights/change.ts';
import { differencesOf } from '../policy/standing.ts';
import type { Standing } from '../policy/standing.ts';
import { write } from './database.ts';
import { keyOf, papersOf } from './papers.ts';
import type { Database, StoreName, Writing } from './schema.ts';

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
    for (const one of changed) await noteOne(tx, { ...one, day }, at);
    await notes.put(now, standing);
  });
  return changed.length > 0;
}

const idOf = ({ day, key }: Pick<KeptChange, 'day' | 'key'>): string => `${day} ${key}`.slice(0, longest);

async function noteOne(tx: Writing<StoreName>, one: KeptChange, at: number): Promise<void> {
  const notes = tx.objectStore('notes');
  const id = idOf(one);
  const name = keyOf('change', id);
  const earlier = v.safeParse(Stored, await notes.get(name));
  const next = joined(earlier.success ? changeIn(earlier.output.text) : null, one);
  await (next === null ? notes.delete(name) : notes.put({ id, at, text: textOf(next) }, name));
}

/**
 * Note which of this shop's own templates came and went, within the change by which they did.
 * @param there how many there were before. `day` of the shop's calendar, `at` epoch ms.
 */
export async function noteMoved(
  tx: Writing<StoreName>,
  moved: { readonly came: readonly Moved[]; readonly went: readonly Moved[]; readonly there: number },
  day: string,
  at: number,
): Promise<void> {
  const { came, went, there } = moved;
  const count = came.length + went.length;
  if (count === 0) return;
  const many = { key: ofMany('own'), was: String(there), is: String(there + came.length - went.length), day };
  // a list comes in several parts, and goes again by the same
  const isMany = count > mostNamed || (await tx.objectStore('notes').getKey(keyOf('change', idOf(many)))) !== undefined;
  for (const one of isMany ? [many] : linesOf(came, went, day)) await noteOne(tx, one, at);
}

/** What was changed of the policy, and which templates came and went, the oldest first. */
export async function keptChanges(db: Database): Promise<readonly KeptChange[]> {
  return (await papersOf(db, 'change')).flatMap(({ text }) => changeIn(text) ?? []);
}
