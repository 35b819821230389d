import { deleteDB, openDB } from 'idb';
import { NotSaved } from './not-saved.ts';

const name = 'tuoda-roll';
const chunk = 65_536;
/** Chromium's write buffer is 4 MB; what exceeds it starts a new log. */
const chunks = 80;
const atOnce = 16;

/**
 * Make Chromium begin a new log file for our databases. Its store appends to one log; when the disk was full, or the
 * power failed, the last record there may be torn, and Chromium 156 goes on appending behind it. At the next start it
 * finds the tear, and everything in that log is gone, what was saved before and after it alike (seen with a full disk:
 * write, fill, write, free, write, restart: nothing left). Enough written at once moves the log into a table of its own,
 * and the torn file is dropped. About 0.1 s and 5 MB. All databases of an origin share the log, so a scratch one serves.
 * @throws {NotSaved} `full` where not even this fits.
 */
export async function rollLog(): Promise<void> {
  try {
    const db = await openDB(name, 1, { upgrade: (made) => void made.createObjectStore('pad') });
    try {
      for (let from = 0; from < chunks; from += atOnce) {
        const tx = db.transaction('pad', 'readwrite', { durability: 'strict' });
        // what compresses well would not fill the buffer
        for (let at = from; at < from + atOnce; at++) void tx.store.put(crypto.getRandomValues(new Uint8Array(chunk)), at);
        await tx.done;
      }
    } finally {
      db.close();
      await deleteDB(name);
    }
  } catch (error) {
    throw NotSaved.because(error);
  }
}
