import type { Case } from '../cases/case.ts';
import type { Filter } from '../cases/filter.ts';
import type { CaseHead } from '../cases/head.ts';
import { askedBy, holds, plainGoods } from '../cases/marks.ts';
import type { AnyOf } from '../cases/marks.ts';
import { SlotSet } from './mark-set.ts';
import type { Database, HeadRow } from './schema.ts';
import { readCase } from './stored.ts';

/** Up to so many the heads are read and put in order; more are met by walking the order until the page is full. */
const few = 500;
const stride = 4_096;
/** Heads that are read at once while walking. */
const page = 100;

/** A page of what was found. */
export interface Found {
  readonly total: number;
  readonly heads: readonly CaseHead[];
}

type Reading = ReturnType<typeof begin>;
const begin = (db: Database) => db.transaction(['heads', 'marks']);

/** Cases that a filter lets through, by the next instant owed or the latest first: `count` of them after the first `from`. */
export async function findCases(db: Database, filter: Filter, from: number, count: number): Promise<Found> {
  const tx = begin(db);
  const slots = await slotsOf(tx, filter);
  const total = slots.size;
  if (total <= few) {
    const rows = (await headsAt(tx, [...slots])).filter((row) => holds(row.head, filter)).toSorted(orderOf(filter));
    return { total: rows.length, heads: rows.slice(from, from + count).map((row) => row.head) };
  }
  // among so many, pieces that stand apart and not as the words do are the exception: the total is counted by pieces
  const rows = await walk(tx, slots, filter, from + count);
  return { total, heads: rows.slice(from).map((row) => row.head) };
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
  for (let at = 0; at < all.length; at += few) {
    const rows = await headsAt(tx, all.slice(at, at + few));
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

const latest = (a: HeadRow, b: HeadRow): number => a.late - b.late || b.slot - a.slot;

function orderOf({ order }: Filter): (a: HeadRow, b: HeadRow) => number {
  if (order !== 'due') return latest;
  return (a, b) => (a.due ?? Number.MAX_SAFE_INTEGER) - (b.due ?? Number.MAX_SAFE_INTEGER) || latest(a, b);
}

/** The first `most` of many, in order. What owes nothing comes after what owes something. */
async function walk(tx: Reading, slots: SlotSet, filter: Filter, most: number): Promise<readonly HeadRow[]> {
  const found: HeadRow[] = [];
  for (const name of filter.order === 'due' ? (['due', 'late'] as const) : (['late'] as const)) {
    const index = tx.objectStore('heads').index(name);
    const begin = name === 'late' && filter.to !== undefined ? IDBKeyRange.lowerBound([-filter.to]) : null;
    let after: IDBKeyRange | null = begin;
    for (let more = true; more && found.length < most;) {
      const keys: number[] = await index.getAllKeys(after, stride);
      const ours = keys.filter((slot) => slots.has(slot));
      for (let at = 0; at < ours.length && found.length < most; at += page) {
        const rows = await headsAt(tx, ours.slice(at, at + page));
        const next = rows.filter((row) => (filter.order !== 'due' || name === 'due' || row.due === undefined) && holds(row.head, filter));
        found.push(...next.slice(0, most - found.length));
      }
      const last: HeadRow | undefined = await tx.objectStore('heads').get(keys.at(-1) ?? 0);
      more = keys.length === stride && last !== undefined;
      if (last) after = IDBKeyRange.lowerBound([name === 'due' ? (last.due ?? 0) : last.late, last.slot], true);
    }
  }
  return found;
}
