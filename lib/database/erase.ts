import type { Case } from '../cases/case.ts';
import { write } from './database.ts';
import { markOf } from './mark.ts';
import type { Whom } from './mark.ts';
import type { CaseRow, Database, Receipt, StoreName, Writing } from './schema.ts';

/**
 * Erase a buyer everywhere: cases, open or closed, and what was done to their reminders, in one transaction.
 * @returns the receipt, which is kept and names nobody.
 * @throws {NotSaved} and then nothing is erased.
 */
export async function eraseBuyer(db: Database, whom: Whom, now: number): Promise<Receipt> {
  const buyer = await markOf(whom);
  return write(db, all, async (tx) => {
    const console = IDBKeyRange.bound([whom.console], [whom.console, []]);
    const rows = (await tx.objectStore('cases').index('of').getAll(console)).filter(({ of }) => of[2] === whom.buyer);
    let reminders = 0;
    for (const row of rows) reminders += await forget(tx, row);
    const counted = rows.map((row) => row.case);
    const before = await tx.objectStore('erased').get(buyer);
    const receipt: Receipt = {
      buyer,
      at: now,
      cases: counted.length + (before?.cases ?? 0),
      entries: sum(counted, (one) => one.timeline.length) + (before?.entries ?? 0),
      promises: sum(counted, (one) => one.promises.length) + (before?.promises ?? 0),
      reminders: reminders + (before?.reminders ?? 0),
    };
    await tx.objectStore('erased').put(receipt);
    return receipt;
  });
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
    for (const row of over) await forget(tx, row);
    return over.length;
  });
}

const all: StoreName[] = ['cases', 'handled', 'erased'];

/** Old cases that one round looks at, so that a first round over a big store does not hold up the rest. */
const most = 2_000;

async function forget(tx: Writing<StoreName>, row: CaseRow): Promise<number> {
  const { id } = row.case;
  const reminders = await tx.objectStore('handled').index('case').getAllKeys(id);
  for (const reminder of reminders) await tx.objectStore('handled').delete(reminder);
  await tx.objectStore('cases').delete(id);
  return reminders.length;
}

function sum(cases: readonly Case[], count: (one: Case) => number): number {
  return cases.reduce((total, one) => total + count(one), 0);
}
