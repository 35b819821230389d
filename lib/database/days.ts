import { add, sumOf } from '../insights/counts.ts';
import type { Counts } from '../insights/counts.ts';
import type { Counted } from '../insights/sides.ts';
import { dayAfter, weeksOf } from '../insights/weeks.ts';
import type { Day, Insights } from '../insights/weeks.ts';
import { builtIn } from '../policy/built-in.ts';
import { wallAt } from '../promises/zone.ts';
import { write } from './database.ts';
import type { Database, StoreName, Writing } from './schema.ts';

/** What cases add to a day stands under `case/`, and can be made anew from them; what was seen in talks stands under `talk/`. */
const ofCases = 'case/';
const ofTalks = 'talk/';
/** Ids of messages counted last, so that one that is told twice counts once. */
const told = 'told';
const mostTold = 300;

const two = (n: number): string => String(n).padStart(2, '0');

const zones = new Map<string, boolean>();
/** A zone that this browser does not know must not keep a case from being saved. */
function isZone(name: string): boolean {
  const known = zones.get(name);
  if (known !== undefined) return known;
  let is = true;
  try {
    wallAt(0, name);
  } catch {
    is = false;
  }
  zones.set(name, is);
  return is;
}

/** The day of an instant in a zone, YYYY-MM-DD. */
export function dayOf(at: number, timeZone: string): string {
  const { year, month, day } = wallAt(at, isZone(timeZone) ? timeZone : builtIn.timeZone);
  return `${year}-${two(month)}-${two(day)}`;
}

/** Counts of days changed by sums, each day read and written once. */
export async function changeDays(tx: Writing<StoreName>, changes: ReadonlyMap<string, Counts>): Promise<void> {
  await changeAll(
    tx,
    [...changes].map(([day, counts]) => [ofCases + day, counts] as const),
  );
}

async function changeAll(tx: Writing<StoreName>, changes: readonly (readonly [string, Counts])[]): Promise<void> {
  const days = tx.objectStore('days');
  await Promise.all(
    changes.map(async ([key, counts]) => {
      const sum = { ...countsIn(await days.get(key)) };
      add(sum, counts);
      await (Object.keys(sum).length === 0 ? days.delete(key) : days.put(sum, key));
    }),
  );
}

/** Cases are counted from nothing, within a change. */
export async function forgetDays(tx: Writing<StoreName>): Promise<void> {
  await tx.objectStore('days').delete(IDBKeyRange.bound(ofCases, `${ofCases}\uffff`));
}

/**
 * What was seen in a talk, added to its day. Told again with the same `message`, it counts once; null: always.
 * @throws {NotSaved}
 */
export function countTalk(db: Database, day: string, message: string | null, counts: Counts): Promise<void> {
  return write<StoreName, void>(db, ['days', 'notes'], async (tx) => {
    if (message !== null) {
      const stored: unknown = await tx.objectStore('notes').get(told);
      const known = Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
      if (known.includes(message)) return;
      await tx.objectStore('notes').put([...known, message].slice(-mostTold), told);
    }
    await changeAll(tx, [[ofTalks + day, counts]]);
  });
}

/** Each day of a span as it was counted, the first and the last included. */
export async function countedDays(db: Database, first: string, last: string): Promise<Counted> {
  const store = db.transaction('days').store;
  const read = async (part: string): Promise<readonly Day[]> => {
    const range = IDBKeyRange.bound(part + first, part + last);
    const [keys, rows] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
    return keys.map((key, at) => ({ day: key.slice(part.length), counts: countsIn(rows[at]) }));
  };
  const [cases, talks] = await Promise.all([read(ofCases), read(ofTalks)]);
  return { cases, talks };
}

/** Sums of so many weeks that end with a day. */
export async function insightsOf(db: Database, last: string, weeks: number): Promise<Insights> {
  const { cases, talks } = await countedDays(db, dayAfter(last, 1 - weeks * 7), last);
  const yesterday = dayAfter(last, -1);
  return {
    weeks: weeksOf([...cases, ...talks], last, weeks),
    lately: sumOf(cases.filter(({ day }) => day >= yesterday).map(({ counts }) => counts)),
  };
}

/** Counts of the last two days, for what many buyers complain of. */
export async function latelyCounted(db: Database, last: string): Promise<Counts> {
  const rows = await db.getAll('days', IDBKeyRange.bound(ofCases + dayAfter(last, -1), ofCases + last));
  return sumOf(rows.map(countsIn));
}

function countsIn(row: unknown): Counts {
  if (typeof row !== 'object' || row === null) return {};
  return Object.fromEntries(Object.entries(row).filter((one): one is [string, number] => Number.isFinite(one[1])));
}
