import type { Case } from '../cases/case.ts';
import type { Filter } from '../cases/filter.ts';
import type { CaseHead } from '../cases/head.ts';
import { askedBy, holds, plainGoods } from '../cases/marks.ts';
import type { AnyOf } from '../cases/marks.ts';
import { SlotSet } from './mark-set.ts';
import type { Database, HeadRow } from './schema.ts';
import { readCase } from './stored.ts';

/** Heads that are read at once. */
const page = 100;
/** Numbers of cases that are read at once in the order of what they owe. */
const stride = 400;

/** A page of what was found. */
export interface Found {
  readonly total: number;
  readonly heads: readonly CaseHead[];
}

type Reading = ReturnType<typeof begin>;
const begin = (db: Database) => db.transaction(['heads', 'marks']);

/**
 * Cases that a filter lets through: `count` of them after the first `from`, by the next instant owed or the latest first.
 * With words, the total is counted by their pieces wherever there are more than a page: among so many, a case that holds
 * the pieces and not the words is the exception, and it is not shown.
 */
export async function findCases(db: Database, filter: Filter, from: number, count: number): Promise<Found> {
  const tx = begin(db);
  const slots = await slotsOf(tx, filter);
  const sought = (filter.words ?? '').trim() !== '';
  const ordered = filter.order === 'due' ? await owedFirst(tx, slots, sought ? slots.size : from + count) : [...slots];
  if (!sought) return { total: slots.size, heads: (await headsAt(tx, ordered.slice(from, from + count))).map(({ head }) => head) };
  const heads: CaseHead[] = [];
  let at = 0;
  for (; at < ordered.length && heads.length < from + count; at += page) {
    const rows = await headsAt(tx, ordered.slice(at, at + page));
    heads.push(...rows.flatMap(({ head }) => (holds(head, filter) ? [head] : [])));
  }
  return { total: at >= ordered.length ? heads.length : ordered.length, heads: heads.slice(from, from + count) };
}

/** Those that owe something by when they do, then the others, the latest first; at least `most` of them, if there are. */
async function owedFirst(tx: Reading, slots: SlotSet, most: number): Promise<readonly number[]> {
  const owed: number[] = [];
  const heads = tx.objectStore('heads');
  for (let after: IDBKeyRange | null = null; ;) {
    const keys: number[] = await heads.index('due').getAllKeys(after, stride);
    for (const slot of keys) if (slots.has(slot)) owed.push(slot);
    const last: HeadRow | undefined = keys.length < stride ? undefined : await heads.get(keys.at(-1) ?? 0);
    if (last === undefined) break;
    if (owed.length >= most) return owed;
    after = IDBKeyRange.lowerBound([last.due ?? 0, last.slot], true);
  }
  const first = new Set(owed);
  return [...owed, ...[...slots].filter((slot) => !first.has(slot))];
}

/** How many cases each filter lets through. */
export async function countCases(db: Database, filters: readonly Filter[]): Promise<readonly number[]> {
  const tx = begin(db);
  return Promise.all(filters.map(async (filter) => (await slotsOf(tx, filter)).size));
}

/** Ids of all that a filter lets through, the latest first. */
export async function idsOf(db: Database, filter: Filter): Promise<readonly string[]> {
  const tx = begin(db);
  const slots = await slotsOf(tx, filter);
  const found: string[] = [];
  const all = [...slots];
  for (let at = 0; at < all.length; at += page) {
    const rows = await headsAt(tx, all.slice(at, at + page));
    found.push(...rows.filter((row) => holds(row.head, filter)).map((row) => row.head.id));
  }
  return found;
}

/** Whole cases in the order asked for; those that are gone or damaged are left out. */
export async function casesOf(db: Database, ids: readonly string[]): Promise<readonly Case[]> {
  const tx = db.transaction('cases');
  const rows = await Promise.all(ids.map((id) => tx.store.get(id)));
  return rows.flatMap((row) => readCase(row?.case) ?? []);
}

/** Most that are looked at for what is like a case: more do not make the answer clearer. */
const compared = 1_000;

/** Heads of cases of the same shop that were opened around the same time and are of the same goods or the same cause. */
export async function headsLike(db: Database, one: CaseHead, within: number): Promise<readonly CaseHead[]> {
  const tx = begin(db);
  const goods = plainGoods(one.goods);
  const alike = [...(goods === '' ? [] : [`goods:${goods}`]), ...(one.cause === null ? [] : [`cause:${one.cause}`])];
  if (alike.length === 0) return [];
  const asked = [[[`shop:${one.shop}`, `shop:${one.shop}`]], alike.map((mark) => [mark, mark] as const)] as const;
  const [found, ...others] = await Promise.all([
    slotsOf(tx, { from: Math.max(0, one.opened - within), to: one.opened + within }),
    ...asked.map((anyOf) => marksIn(tx, anyOf)),
  ]);
  for (const other of others) found.keep(other);
  return (await headsAt(tx, [...found].slice(0, compared))).map((row) => row.head);
}

const whole = [['is:', 'is:\uffff']] as const satisfies AnyOf;

async function slotsOf(tx: Reading, filter: Filter): Promise<SlotSet> {
  const asked = askedBy(filter);
  const sets = await Promise.all([
    ...(asked.length === 0 ? [whole] : asked).map((anyOf) => marksIn(tx, anyOf)),
    ...(filter.dueBefore === undefined ? [] : [owedBefore(tx, filter.dueBefore)]),
  ]);
  const [first, ...others] = sets;
  if (!first) return new SlotSet();
  for (const other of others) first.keep(other);
  return first;
}

async function marksIn(tx: Reading, anyOf: AnyOf): Promise<SlotSet> {
  const found = new SlotSet();
  const read = anyOf.map(([from, to]) => tx.objectStore('marks').getAll(IDBKeyRange.bound([from], [to, []])));
  for (const rows of await Promise.all(read)) for (const row of rows) found.take(row);
  return found;
}

async function owedBefore(tx: Reading, instant: number): Promise<SlotSet> {
  const found = new SlotSet();
  for (const slot of await tx
    .objectStore('heads')
    .index('due')
    .getAllKeys(IDBKeyRange.upperBound([instant], true)))
    found.add(slot);
  return found;
}

async function headsAt(tx: Reading, slots: readonly number[]): Promise<readonly HeadRow[]> {
  const rows = await Promise.all(slots.map((slot) => tx.objectStore('heads').get(slot)));
  return rows.flatMap((row) => row ?? []);
}
