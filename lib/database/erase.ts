import type { Case } from '../cases/case.ts';
import { write } from './database.ts';
import { noteLiving } from './living.ts';
import { markOf } from './mark.ts';
import { caseStores, unlistCases } from './heads.ts';
import type { Whom } from './mark.ts';
import type { CaseRow, Database, Receipt, StoreName, Writing } from './schema.ts';

/**
 * Erase a buyer everywhere: cases, open or closed, and what was done to their reminders, in one transaction.
 * @returns the receipt, which is kept and names nobody.
 * @throws {NotSaved} and then nothing is erased.
 */
export async function eraseBuyer(db: Database, whom: Whom, now: number): Promise<Receipt> {
  const buyer = await markOf(whom);
  const gone: string[] = [];
  const receipt = await write(db, all, async (tx) => {
    const console = IDBKeyRange.bound([whom.console], [whom.console, []]);
    const rows = (await tx.objectStore('cases').index('of').getAll(console)).filter(({ of }) => of[2] === whom.buyer);
    const reminders = await forget(tx, rows);
    gone.push(...rows.map((row) => row.case.id));
    const counted = rows.map((row) => row.case);
    const before = await tx.objectStore('erased').get(buyer);
    const after: Receipt = {
      buyer,
      at: now,
      cases: counted.length + (before?.cases ?? 0),
      entries: sum(counted, (one) => one.timeline.length) + (before?.entries ?? 0),
      promises: sum(counted, (one) => one.promises.length) + (before?.promises ?? 0),
      reminders: reminders + (before?.reminders ?? 0),
    };
    await tx.objectStore('erased').put(after);
    return after;
  });
  noteLiving(db, [], gone);
  return receipt;
}

/**
 * Forget cases that were closed, owe nothing, and have not changed since `before` (epoch ms).
 * @returns how many.
 * @throws {NotSaved} and then nothing of this round is forgotten.
 */
export function forgetOld(db: Database, before: number): Promise<number> {
  return write(db, all, async (tx) => {
    const old = await tx.objectStore('cases').index('changed').getAll(IDBKeyRange.upperBound(before, true), most);
    const over = old.filter((row) => row.open === undefined && row.due === undefined);
    await forget(tx, over);
    return over.length;
  });
}

const all: readonly StoreName[] = [...caseStores, 'handled', 'erased'];

/** Old cases that one round looks at, so that a first round over a big store does not hold up the rest. */
const most = 2_000;

/** @returns how many reminders went with them. */
async function forget(tx: Writing<StoreName>, rows: readonly CaseRow[]): Promise<number> {
  let count = 0;
  for (const { case: one } of rows) {
    const reminders = await tx.objectStore('handled').index('case').getAllKeys(one.id);
    for (const reminder of reminders) await tx.objectStore('handled').delete(reminder);
    await tx.objectStore('cases').delete(one.id);
    count += reminders.length;
  }
  const ids = rows.map((row) => row.case.id);
  await unlistCases(tx, ids);
  return count;
}

function sum(cases: readonly Case[], count: (one: Case) => number): number {
  return cases.reduce((total, one) => total + count(one), 0);
}
