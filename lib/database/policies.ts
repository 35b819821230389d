import { builtIn } from '../policy/built-in.ts';
import { parsePolicy } from '../policy/parse.ts';
import type { Policy } from '../policy/policy.ts';
import { write } from './database.ts';
import type { Database } from './schema.ts';

const own = 'own';

/** The policy that was set on this machine; the built-in one where none was, or where what lies there cannot be read. */
export async function loadPolicy(db: Database): Promise<Policy> {
  const stored = await db.get('policies', own);
  if (stored === undefined) return builtIn;
  const read = parsePolicy(stored);
  return 'policy' in read ? read.policy : builtIn;
}

/** @throws {NotSaved} and then the one before holds. */
export async function savePolicy(db: Database, policy: Policy): Promise<void> {
  await write(db, ['policies'], async (tx) => void (await tx.objectStore('policies').put(policy, own)));
}
