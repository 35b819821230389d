import { builtIn } from '../policy/built-in.ts';
import { parsePolicy } from '../policy/parse.ts';
import type { Policy } from '../policy/policy.ts';
import { write } from './database.ts';
import { stepLimits } from './heads.ts';
import { noteRelist } from './relist.ts';
import type { Database, StoreName } from './schema.ts';

const own = 'own';

/** The policy that was set on this machine; the built-in one where none was, or where what lies there cannot be read. */
export async function loadPolicy(db: Database): Promise<Policy> {
  const stored = await db.get('policies', own);
  if (stored === undefined) return builtIn;
  const read = parsePolicy(stored);
  return 'policy' in read ? read.policy : builtIn;
}

/**
 * @returns whether the limits of the steps or the calendar's zone changed, so that the lists of cases are to be put in order anew.
 * @throws {NotSaved} and then the one before holds.
 */
export async function savePolicy(db: Database, policy: Policy): Promise<boolean> {
  const { steps, callBackAfter, timeZone } = policy;
  const before = await loadPolicy(db);
  const isNew = JSON.stringify([before.steps, before.callBackAfter, before.timeZone]) !== JSON.stringify([steps, callBackAfter, timeZone]);
  await write<StoreName, void>(db, ['policies', 'notes'], async (tx) => {
    await tx.objectStore('policies').put(policy, own);
    await tx.objectStore('policies').put({ steps, callBackAfter, timeZone }, stepLimits);
    if (isNew) await noteRelist(tx);
  });
  return isNew;
}
