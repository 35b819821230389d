import type { Case } from '../cases/case.ts';
import { write } from './database.ts';
import { caseStores, listCases } from './heads.ts';
import { noteLiving } from './living.ts';
import { NotSaved } from './not-saved.ts';
import type { CaseRow, Database, StoreName, Writing } from './schema.ts';
import { readCase } from './stored.ts';

/** Which conversation a case is of: console, shop and buyer, each by the marketplace's key or else the shown name. */
export interface CaseKey {
  readonly console: string;
  readonly shop: string | null;
  readonly buyer: string;
}

/** The open case of a conversation, the one changed last where there are several. */
export async function openCaseOf(db: Database, key: CaseKey): Promise<Case | null> {
  return latestOpen(await db.getAllFromIndex('cases', 'of', indexOf(key)));
}

/** Every case that owes something by an instant, closed ones too: closing a case keeps no promise. */
export async function owingCases(db: Database): Promise<readonly Case[]> {
  return readable(await db.getAllFromIndex('cases', 'due'));
}

/** Every case with a sent message that nobody has read for promises yet. */
export async function unreadCases(db: Database): Promise<readonly Case[]> {
  return readable(await db.getAllFromIndex('cases', 'unread'));
}

/** When the case that has lain longest was last changed, epoch ms; null in an empty store. */
export async function oldestChange(db: Database): Promise<number | null> {
  const first = await db.transaction('cases').store.index('changed').openKeyCursor();
  return typeof first?.key === 'number' ? first.key : null;
}

/** @throws {NotSaved} */
export function addCase(db: Database, one: Case): Promise<Case> {
  return writeCases(db, async (_, keep) => {
    await keep([one]);
    return one;
  });
}

/** Every open case. */
export async function openCases(db: Database): Promise<readonly Case[]> {
  return readable(await db.getAllFromIndex('cases', 'open'));
}

/** Cases by their last change, the latest first. */
export async function latestCases(db: Database, most: number): Promise<readonly Case[]> {
  const rows: CaseRow[] = [];
  const walk = db.transaction('cases').store.index('changed').iterate(null, 'prev');
  for await (const cursor of walk) if (rows.push(cursor.value) >= most) break;
  return readable(rows);
}

export async function caseById(db: Database, id: string): Promise<Case | null> {
  return readCase((await db.get('cases', id))?.case);
}

/**
 * Change the open case of a conversation, or open one: `change` gets the open case or null and returns what is to be
 * kept, or null to keep nothing. Two windows that do this at once get the same case: the second sees what the first made.
 * @throws {NotSaved}
 */
export function changeOpenCase(db: Database, key: CaseKey, change: (found: Case | null) => Case | null): Promise<Case | null> {
  return writeCases(db, async (tx, keep) => {
    const found = latestOpen(await tx.objectStore('cases').index('of').getAll(indexOf(key)));
    const after = change(found);
    if (after && after !== found) await keep([after]);
    return after;
  });
}

/** @throws {NotSaved} `missing` when there is no such case. */
export function changeCase(db: Database, id: string, change: (before: Case) => Case): Promise<Case> {
  return writeCases(db, async (tx, keep) => {
    const before = readCase((await tx.objectStore('cases').get(id))?.case);
    if (!before) throw new NotSaved('missing', `case ${id}`);
    const after = change(before);
    if (after !== before) await keep([after]);
    return after;
  });
}

/**
 * One change on several cases, all or none; those that are gone are passed over.
 * @returns how many are another than before.
 * @throws {NotSaved}
 */
export function changeCases(db: Database, ids: readonly string[], change: (before: Case) => Case): Promise<number> {
  return writeCases(db, async (tx, keep) => {
    const rows = await Promise.all([...new Set(ids)].map((id) => tx.objectStore('cases').get(id)));
    const changed = rows.flatMap((row) => {
      const before = readCase(row?.case);
      const after = before && change(before);
      return after && after !== before ? [after] : [];
    });
    await keep(changed);
    return changed.length;
  });
}

type Keep = (cases: readonly Case[]) => Promise<void>;

/** A change of cases with all that is told of them elsewhere: their lists, and what reminders are reckoned from. */
async function writeCases<T>(db: Database, work: (tx: Writing<StoreName>, keep: Keep) => Promise<T>): Promise<T> {
  const kept: Case[] = [];
  const answer = await write(db, caseStores, (tx) =>
    work(tx, async (cases) => {
      for (const one of cases) {
        // what could not be read again must not be called saved
        if (!readCase(one)) throw new NotSaved('unsaved', `case ${one.id} is not of the form that is kept`);
        await tx.objectStore('cases').put(rowOf(one));
        kept.push(one);
      }
      await listCases(tx, cases);
    }),
  );
  noteLiving(db, kept);
  return answer;
}

/** A case with what it is found by. */
export function rowOf(one: Case): CaseRow {
  const { callBack } = one.form;
  const owed = [
    ...one.promises.flatMap((promise) => (promise.state === 'open' && promise.due !== null ? [promise.due] : [])),
    ...(callBack && callBack.done === null ? [callBack.at] : []),
  ];
  return {
    case: one,
    of: indexOf({ console: one.console, shop: one.shop.id ?? one.shop.name, buyer: one.buyer.id ?? one.buyer.name ?? '' }),
    ...(one.closed === null ? { open: 1 } : {}),
    ...(owed.length > 0 ? { due: Math.min(...owed) } : {}),
    ...(one.timeline.some((entry) => entry.unread) ? { unread: 1 } : {}),
  };
}

function indexOf(key: CaseKey): [string, string, string] {
  return [key.console, key.shop ?? '', key.buyer];
}

function latestOpen(rows: readonly CaseRow[]): Case | null {
  const open = readable(rows).filter((one) => one.closed === null);
  return open.sort((a, b) => b.changed - a.changed)[0] ?? null;
}

function readable(rows: readonly CaseRow[]): Case[] {
  return rows.flatMap((row) => readCase(row.case) ?? []);
}
