import * as v from 'valibot';
import type { Case } from '../cases/case.ts';
import { headOf } from '../cases/head.ts';
import type { CaseHead, StepLimits } from '../cases/head.ts';
import { marksOf } from '../cases/marks.ts';
import { add, countsOf } from '../insights/counts.ts';
import { builtIn } from '../policy/built-in.ts';
import { changeDays, dayOf } from './days.ts';
import { keepLiving } from './living.ts';
import { blockOf, marked } from './mark-set.ts';
import type { HeadRow, StoreName, Writing } from './schema.ts';

/** Stores that are written together whenever a case is. */
export const caseStores: readonly StoreName[] = ['cases', 'days', 'heads', 'living', 'marks', 'policies'];
/** Row of `policies` that says how long the steps may take: read with every write, so it stands beside the policy by itself. */
export const stepLimits = 'steps';

const seconds = v.pipe(v.number(), v.minValue(0));
const LimitsShape = v.object({
  steps: v.object({ contact: seconds, department: seconds, solution: seconds }),
  callBackAfter: v.pipe(v.number(), v.minValue(0)),
  timeZone: v.optional(v.string(), builtIn.timeZone),
});

async function limitsNow(tx: Writing<StoreName>): Promise<StepLimits & { readonly timeZone: string }> {
  const read = v.safeParse(LimitsShape, await tx.objectStore('policies').get(stepLimits));
  return read.success ? read.output : builtIn;
}

function headRowOf(head: CaseHead): Omit<HeadRow, 'slot'> {
  return { head, ...(head.due === null ? {} : { due: head.due }) };
}

/** Heads and marks of these cases made what the cases say now. */
export async function listCases(tx: Writing<StoreName>, cases: readonly Case[]): Promise<void> {
  const limits = await limitsNow(tx);
  const heads = tx.objectStore('heads');
  const before = await Promise.all(cases.map((one) => heads.index('case').get(one.id)));
  let next = (await heads.openKeyCursor(null, 'prev'))?.key ?? 0;
  const changes: Change[] = [];
  const days = new Map<string, Record<string, number>>();
  for (const [at, one] of cases.entries()) {
    const counted = [dayOf(one.opened, limits.timeZone), countsOf(one, limits)] as const;
    const row = { ...headRowOf(headOf(one, limits)), counted };
    const old = before[at];
    count(days, old?.counted, -1);
    count(days, counted, 1);
    const slot = old ? old.slot : (next += 1);
    await heads.put({ ...row, slot });
    changes.push({ slot, before: old ? marksOf(old.head) : none, after: marksOf(row.head) });
  }
  await mark(tx, changes);
  await changeDays(tx, days);
  await keepLiving(tx, cases);
}

/** Heads and marks of these cases gone, as the cases are. */
export async function unlistCases(tx: Writing<StoreName>, ids: readonly string[]): Promise<void> {
  const heads = tx.objectStore('heads');
  const rows = (await Promise.all(ids.map((id) => heads.index('case').get(id)))).flatMap((row) => row ?? []);
  const days = new Map<string, Record<string, number>>();
  for (const row of rows) {
    count(days, row.counted, -1);
    await heads.delete(row.slot);
  }
  await changeDays(tx, days);
  for (const id of ids) await tx.objectStore('living').delete(id);
  await mark(
    tx,
    rows.map((row) => ({ slot: row.slot, before: marksOf(row.head), after: none })),
  );
}

function count(days: Map<string, Record<string, number>>, counted: HeadRow['counted'], times: 1 | -1): void {
  if (!counted) return;
  const [day, counts] = counted;
  const sum = days.get(day) ?? {};
  add(sum, counts, times);
  days.set(day, sum);
}

interface Change {
  readonly slot: number;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}
const none: ReadonlySet<string> = new Set();

/** Each record is read and written once, however many cases of a block change. */
async function mark(tx: Writing<StoreName>, changes: readonly Change[]): Promise<void> {
  const records = new Map<string, { name: string; block: number; got: number[]; lost: number[] }>();
  const recordOf = (name: string, slot: number) => {
    const block = blockOf(slot);
    const key = `${block} ${name}`;
    const known = records.get(key) ?? { name, block, got: [], lost: [] };
    records.set(key, known);
    return known;
  };
  for (const { slot, before, after } of changes) {
    for (const name of before) if (!after.has(name)) recordOf(name, slot).lost.push(slot);
    for (const name of after) if (!before.has(name)) recordOf(name, slot).got.push(slot);
  }
  const marks = tx.objectStore('marks');
  await Promise.all(
    [...records.values()].map(async ({ name, block, got, lost }) => {
      const after = marked(await marks.get([name, block]), block, got, lost);
      await (after === null ? marks.delete([name, block]) : marks.put(after, [name, block]));
    }),
  );
}
