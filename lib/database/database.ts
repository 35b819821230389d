import { openDB } from 'idb';
import { migrations } from './migrations.ts';
import { NotSaved } from './not-saved.ts';
import type { Database, StoreName, Stores, Writing } from './schema.ts';

/**
 * Open the one database, leading older forms to the newest. Several openings of the same database may live at once.
 * @param lost called when the browser closes it from outside: open it anew then.
 * @throws {NotSaved} `newer` when a later version of the extension wrote it, else `unsaved`.
 */
export async function openDatabase(name: string, lost: () => void): Promise<Database> {
  try {
    return await openDB<Stores>(name, migrations.length, {
      async upgrade(db, from, _to, tx) {
        for (const step of migrations.slice(from)) await step(db, tx);
      },
      // a newer worker wants to lead it to its own version: let go, or it waits for ever
      blocking(_from, _to, event) {
        if (event.target instanceof IDBDatabase) event.target.close();
        lost();
      },
      terminated: lost,
    });
  } catch (error) {
    throw NotSaved.because(error);
  }
}

const held = new WeakMap<Database, Promise<void>>();

/** Let reads go at once, and writes only when `until` has resolved; where it rejects, they are refused with its reason. */
export function holdWrites(db: Database, until: Promise<void>): void {
  // told to each write; with none there is nobody to tell
  until.catch(() => undefined);
  held.set(db, until);
}

/**
 * Do one change as one transaction, and answer only after the disk has it (`complete`, with strict durability).
 * When anything fails, all of it is undone. `work` may await nothing but requests of this transaction, and may be done
 * a second time: after a full disk Firefox gives one transaction that can only delete, and says InvalidStateError.
 * @throws {NotSaved}
 */
export async function write<S extends StoreName, T>(db: Database, stores: readonly S[], work: (tx: Writing<S>) => Promise<T>): Promise<T> {
  try {
    await held.get(db);
    return await writeOnce(db, stores, work).catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'InvalidStateError') return writeOnce(db, stores, work);
      throw error;
    });
  } catch (error) {
    throw NotSaved.because(error);
  }
}

async function writeOnce<S extends StoreName, T>(db: Database, stores: readonly S[], work: (tx: Writing<S>) => Promise<T>): Promise<T> {
  const tx = db.transaction([...stores], 'readwrite', { durability: 'strict' });
  const complete = tx.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    const result = await work(tx);
    const failed = await complete;
    if (failed) throw failed.error;
    return result;
  } catch (error) {
    abort(tx);
    await complete;
    // a full disk is told by the transaction alone, the request only says that it was aborted
    throw tx.error ?? error;
  }
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // already over: the browser undid it itself
  }
}
