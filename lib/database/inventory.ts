import { sizeOf } from '../cases/inventory.ts';
import type { Erasable, KeptAmount, KeptPart } from '../cases/inventory.ts';
import { shopWide } from '../reminders/reminder.ts';
import { write } from './database.ts';
import { forgetDays } from './days.ts';
import { forgetLiving } from './living.ts';
import type { Database, StoreName } from './schema.ts';

/** Rows that are measured one by one; of more, so many stand for all. */
const measured = 400;

/** Where a part lies. `notes` holds several, told apart by their keys. */
const places: readonly (readonly [KeptPart, StoreName, paper?: 'paper' | 'views' | 'standing' | 'settings-before' | 'rest'])[] = [
  ['cases', 'cases'],
  ['reminders', 'handled'],
  ['lists', 'heads'],
  ['lists', 'living'],
  ['lists', 'marks'],
  ['lists', 'notes', 'rest'],
  ['days', 'days'],
  ['receipts', 'erased'],
  ['templates', 'templates'],
  ['verdicts', 'verdicts'],
  ['papers', 'notes', 'paper'],
  ['views', 'notes', 'views'],
  ['policy', 'policies'],
  ['policy', 'notes', 'standing'],
  ['policy', 'notes', 'settings-before'],
  ['team', 'teams'],
  ['team', 'teamItems'],
  ['team', 'teamPacks'],
  ['keys', 'teamKeys'],
];
/** Every store that is counted. */
export const countedStores: readonly StoreName[] = [...new Set(places.map(([, store]) => store))];

const papers = (): IDBKeyRange => IDBKeyRange.bound('paper/', 'paper/\uffff');

/** How much of each part lies on the disk. */
export async function amountsOf(db: Database): Promise<readonly KeptAmount[]> {
  const all = await Promise.all(places.map(([part, store, which]) => amountIn(db, part, store, which)));
  const sums = new Map<KeptPart, KeptAmount>();
  for (const one of all) {
    const sum = sums.get(one.part);
    const times = [one.oldest, sum?.oldest ?? null].filter((at) => at !== null);
    const oldest = times.length === 0 ? null : Math.min(...times);
    sums.set(
      one.part,
      sum ? { ...one, rows: sum.rows + one.rows, bytes: sum.bytes + one.bytes, about: sum.about || one.about, oldest } : { ...one, oldest },
    );
  }
  return [...sums.values()];
}

async function amountIn(db: Database, part: KeptPart, store: StoreName, which?: (typeof places)[number][2]): Promise<KeptAmount> {
  if (which === 'rest') {
    const keys = (await db.getAllKeys('notes')).filter((key) => !/^(?:paper\/|(?:views|standing|settings-before)$)/.test(key));
    const own = await Promise.all(keys.map((key) => db.get('notes', key)));
    return { part, rows: own.length, bytes: sizeOf(own), about: false, oldest: null };
  }
  const range = which === undefined ? null : which === 'paper' ? papers() : IDBKeyRange.bound(which, which);
  const [rows, some, oldest] = await Promise.all([db.count(store, range), db.getAll(store, range, measured), oldestOf(db, part)]);
  const bytes = some.reduce<number>((sum, one) => sum + sizeOf(one), 0);
  const share = some.length === 0 ? 1 : rows / some.length;
  const isAll = rows <= some.length;
  return { part, rows, bytes: Math.round(bytes * share), about: !isAll, oldest: oldest ?? (isAll ? earliest(some) : null) };
}

/** By an index where there is one, so that a big store is not read for it. */
async function oldestOf(db: Database, part: KeptPart): Promise<number | null> {
  if (part === 'cases') return (await db.transaction('cases').store.index('changed').openKeyCursor())?.key ?? null;
  if (part === 'verdicts') return (await db.transaction('verdicts').store.index('at').openKeyCursor())?.key ?? null;
  if (part !== 'days') return null;
  const days = await Promise.all(['case/', 'talk/'].map(async (of) => (await db.getAllKeys('days', IDBKeyRange.lowerBound(of), 1))[0]));
  const times = days.map((key) => Date.parse(`${key?.slice(5)}T00:00:00Z`)).filter((at) => !Number.isNaN(at));
  return times.length === 0 ? null : Math.min(...times);
}

/** The first time that these rows bear, whatever they are. */
function earliest(rows: readonly unknown[]): number | null {
  const times = rows.flatMap((row) => {
    const { at, made } = Object(row);
    return [at, made].filter((one): one is number => typeof one === 'number');
  });
  return times.length === 0 ? null : Math.min(...times);
}

/** How much the practice conversation has left on a disk of its own, as one part. */
export async function practised(db: Database): Promise<KeptAmount> {
  const all = await amountsOf(db);
  const rows = all.reduce((sum, one) => sum + one.rows, 0);
  const bytes = rows === 0 ? 0 : all.reduce((sum, one) => sum + one.bytes, 0);
  return { part: 'practice', rows: all.find(({ part }) => part === 'cases')?.rows ?? 0, bytes, about: false, oldest: null };
}

type OnDisk = Extract<Erasable, 'cases' | 'days' | 'templates' | 'verdicts' | 'papers'>;

/**
 * Erase all of one part. Receipts of erased buyers stay, so that an old backup does not bring them back.
 * @throws {NotSaved} and then nothing is erased.
 */
export async function eraseAll(db: Database, part: OnDisk): Promise<void> {
  if (part === 'cases') return eraseCases(db);
  if (part === 'papers') return write<'notes', void>(db, ['notes'], (tx) => tx.objectStore('notes').delete(papers()));
  await write(db, [part], async (tx) => tx.objectStore(part).clear());
}

async function eraseCases(db: Database): Promise<void> {
  await write<StoreName, void>(db, ['cases', 'heads', 'living', 'marks', 'days', 'handled'], async (tx) => {
    for (const store of ['cases', 'heads', 'living', 'marks'] as const) await tx.objectStore(store).clear();
    await forgetDays(tx);
    // when a backup was made belongs to no case
    const handled = tx.objectStore('handled');
    const kept = await handled.index('case').getAll(shopWide);
    await handled.clear();
    for (const row of kept) await handled.put(row);
  });
  forgetLiving(db);
}
