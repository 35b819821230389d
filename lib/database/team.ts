import type { TeamItemRow, TeamRow } from '../team/kept.ts';
import { plainJson } from '../team/item.ts';
import { write } from './database.ts';
import type { Database, TeamKeyRow } from './schema.ts';

/** The team of this machine; there is one at most. */
export async function teamOf(db: Database): Promise<TeamRow | null> {
  return (await db.getAll('teams', null, 1))[0] ?? null;
}

export function teamItems(db: Database): Promise<readonly TeamItemRow[]> {
  return db.getAll('teamItems');
}

export async function teamItem(db: Database, channel: string, id: string): Promise<TeamItemRow | null> {
  return (await db.get('teamItems', [channel, id])) ?? null;
}

export async function packNames(db: Database): Promise<ReadonlySet<string>> {
  return new Set(await db.getAllKeys('teamPacks'));
}

export async function packBytes(db: Database, hash: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return (await db.get('teamPacks', hash)) ?? null;
}

/** What changes when a reading is taken over. */
export interface TakenOver {
  readonly row: TeamRow;
  /** All that is shown from now on; null: as before. */
  readonly items: readonly TeamItemRow[] | null;
  /** New packs, and the names of all that are still wanted. */
  readonly packs: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly wanted: ReadonlySet<string> | null;
}

/**
 * Trust, items and packs in one transaction: after any death there is the old state or the new one, and never trust without what it
 * was given for. Only what differs is written.
 * @throws {NotSaved}
 */
export async function takeOver(db: Database, { row, items, packs, wanted }: TakenOver): Promise<void> {
  await write(db, ['teams', 'teamItems', 'teamPacks'], async (tx) => {
    await tx.objectStore('teams').put(row);
    if (items !== null) {
      const store = tx.objectStore('teamItems');
      const before = new Map((await store.getAll()).map((one) => [`${one.channel}/${one.id}`, one]));
      for (const one of items) {
        const was = before.get(`${one.channel}/${one.id}`);
        before.delete(`${one.channel}/${one.id}`);
        if (!was || plainJson(was) !== plainJson(one)) await store.put(one);
      }
      for (const { channel, id } of before.values()) await store.delete([channel, id]);
    }
    const store = tx.objectStore('teamPacks');
    for (const [hash, bytes] of packs) await store.put(bytes, hash);
    if (wanted !== null) for (const hash of await store.getAllKeys()) if (!wanted.has(hash)) await store.delete(hash);
  });
}

/** A change of the team's row alone, from what lies there now; null where there is no team. */
export async function changeTeam(db: Database, change: (row: TeamRow) => TeamRow): Promise<TeamRow | null> {
  return write(db, ['teams'], async (tx) => {
    const [row] = await tx.objectStore('teams').getAll(null, 1);
    if (!row) return null;
    const after = change(row);
    await tx.objectStore('teams').put(after);
    return after;
  });
}

/** Leave the team: everything of it goes, also the keys. */
export async function dropTeam(db: Database): Promise<void> {
  await write(db, ['teams', 'teamItems', 'teamPacks', 'teamKeys'], async (tx) => {
    for (const store of ['teams', 'teamItems', 'teamPacks', 'teamKeys'] as const) await tx.objectStore(store).clear();
  });
}

export async function keyRow(db: Database, kid: string): Promise<TeamKeyRow | null> {
  return (await db.get('teamKeys', kid)) ?? null;
}

/** @throws {NotSaved} and then nothing may be signed with it. */
export async function keepKey(db: Database, row: TeamKeyRow): Promise<void> {
  await write(db, ['teamKeys'], async (tx) => void (await tx.objectStore('teamKeys').put(row)));
}
