import { write } from './database.ts';
import { forgetLiving } from './living.ts';
import type { Database } from './schema.ts';

/**
 * Forget all that a database holds, in one transaction. For the one of the practice conversation.
 * @throws {NotSaved} and then nothing is forgotten.
 */
export async function clearDatabase(db: Database): Promise<void> {
  const stores = [...db.objectStoreNames];
  await write(db, stores, async (tx) => {
    for (const one of stores) await tx.objectStore(one).clear();
  });
  forgetLiving(db);
}
