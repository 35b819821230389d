import type { Case, Entry } from '../cases/case.ts';
import { isNews } from '../reminders/reminders.ts';
import type { CaseRow, Database, HandledRow, StoreName, Writing } from './schema.ts';
import { readCase } from './stored.ts';

/**
 * Cases that somebody may have to be reminded of: open ones, and closed ones that still owe something. They lie a second
 * time in a store of their own with only what reminders are reckoned from, so that a start does not read the histories of
 * all that is open; and they are held in memory while the database is open, for this is the only writer. Both grow with
 * the open work and not with the store.
 */
const held = new WeakMap<Database, { readonly cases: Map<string, Case>; readonly handled: Map<string, readonly HandledRow[]> }>();

/** How often something of it was written: what was read while somebody wrote is not to be held. */
const writings = new WeakMap<Database, number>();
export const writingsOf = (db: Database): number => writings.get(db) ?? 0;
export const noteWriting = (db: Database): void => void writings.set(db, writingsOf(db) + 1);

const isLiving = (one: Case): boolean => {
  const { callBack } = one.form;
  return (
    one.closed === null ||
    one.promises.some(({ state, due }) => state === 'open' && due !== null) ||
    (callBack !== null && callBack.done === null)
  );
};

const later = (a: Entry | null, b: Entry): Entry => (a === null || b.at > a.at ? b : a);

/** What reminders are reckoned from, as a case of the same form: the last word and the last news, and the promises that are open. */
export function briefly(one: Case): Case {
  const last = one.timeline.filter(({ kind }) => kind === 'sent').reduce<Entry | null>(later, null);
  const news = one.timeline.filter(isNews).reduce<Entry | null>(later, null);
  return {
    ...one,
    timeline: [...new Set([last, news])].flatMap((entry) => (entry ? [{ ...entry, text: '', findings: [] }] : [])),
    promises: one.promises.filter(({ state }) => state === 'open'),
    form: { ...one.form, evidence: [], money: [], others: [], problem: '', circumstances: '' },
    changes: [],
  };
}

/** Within the change that writes these cases. */
export async function keepLiving(tx: Writing<StoreName>, cases: readonly Case[]): Promise<void> {
  const store = tx.objectStore('living');
  for (const one of cases) await (isLiving(one) ? store.put(briefly(one)) : store.delete(one.id));
}

/** After that change is on the disk. */
export function noteLiving(db: Database, cases: readonly Case[], gone: readonly string[] = []): void {
  noteWriting(db);
  const known = held.get(db);
  if (!known) return;
  for (const one of cases) {
    if (isLiving(one)) known.cases.set(one.id, briefly(one));
    else known.cases.delete(one.id);
  }
  for (const id of gone) {
    known.cases.delete(id);
    known.handled.delete(id);
  }
}

/** What was read is read anew at the next need. */
export function forgetLiving(db: Database): void {
  noteWriting(db);
  held.delete(db);
}

/** What was done to the reminders of living cases, by case, as far as it was read. */
export const heldHandled = (db: Database): Map<string, readonly HandledRow[]> | null => held.get(db)?.handled ?? null;

/** Among the notes: the store of living cases is whole. Without it they are read from among all cases. */
export const livingIsWhole = 'living';

/** Every case that somebody may have to be reminded of, briefly. */
export async function livingCases(db: Database): Promise<readonly Case[]> {
  const known = held.get(db);
  if (known) return [...known.cases.values()];
  for (;;) {
    const before = writingsOf(db);
    const isWhole = (await db.getKey('notes', livingIsWhole)) !== undefined;
    const rows = isWhole ? await db.getAll('living') : await rawLiving(db.transaction('cases').store);
    if (before !== writingsOf(db)) continue;
    const cases = rows.flatMap((row) => readCase(row) ?? []).map((one) => briefly(one));
    held.set(db, { cases: new Map(cases.map((one) => [one.id, one])), handled: new Map() });
    return cases;
  }
}

/** They stand in two indexes: the open ones, and those that owe something by an instant. */
async function rawLiving(store: { index(name: 'open' | 'due'): { getAll(): Promise<CaseRow[]> } }): Promise<readonly Case[]> {
  const rows = [...(await store.index('open').getAll()), ...(await store.index('due').getAll())];
  return [...new Map(rows.map((row) => [row.case.id, row.case])).values()];
}

/** Make the store of living cases whole, within a change. */
export async function refillLiving(tx: Writing<StoreName>): Promise<void> {
  const living = tx.objectStore('living');
  await living.clear();
  for (const raw of await rawLiving(tx.objectStore('cases'))) {
    const one = readCase(raw);
    if (one) await living.put(briefly(one));
  }
  await tx.objectStore('notes').put(true, livingIsWhole);
}
