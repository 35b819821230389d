import * as v from 'valibot';
import type { Case } from '../cases/case.ts';
import { BackupRefused, Seal, unpacked } from './backup-file.ts';
import type { Counts } from './backup-file.ts';
import { isWhole, otherKinds, takeOthers } from './backup-others.ts';
import type { Other } from './backup-others.ts';
import { newestForm, toNewest } from './case-forms.ts';
import { rowOf } from './cases.ts';
import { write } from './database.ts';
import { forgetLiving } from './living.ts';
import { markOf } from './mark.ts';
import { noteRelist } from './relist.ts';
import type { Database, HandledRow, Receipt, StoreName } from './schema.ts';
import { StoredCase, StoredHandled, StoredReceipt, readCase } from './stored.ts';

/** What a restore does, or in a dry run would do, to the cases here. */
export interface Restored {
  /** When the backup was made, epoch ms. */
  readonly made: number;
  /** Not here yet: added. */
  readonly added: number;
  /** Newer in the backup: replaced. */
  readonly newer: number;
  /** Here as they are there, or newer here: kept. */
  readonly kept: number;
  /** Of buyers erased here after the backup was made: left out. */
  readonly erased: number;
  /** Templates, verdicts, filters and the policy that were taken. */
  readonly others: number;
  /** The settings of the file, and its counts of what came of templates; null where it holds none. */
  readonly settings: unknown;
  readonly uses: unknown;
}

interface Content {
  readonly cases: Case[];
  readonly handled: HandledRow[];
  readonly erased: Receipt[];
  readonly others: Other[];
}

/**
 * Merge a backup into what is here: by case the one changed last stays, reminders stay as far handled as either side
 * knows. The whole file is checked before anything is written; merging the same file again changes nothing.
 * @param file read twice, so a stream is asked for each time.
 * @param dryRun only say what would be done.
 * @param replace the policy and the kept filters of the file instead of those that are here.
 * @throws {BackupRefused} and nothing is changed. {NotSaved} when the disk refuses: what was merged before stays, each
 *   case whole, and the same file can be restored again.
 */
export async function restore(
  db: Database,
  file: () => ReadableStream<Uint8Array<ArrayBuffer>>,
  dryRun: boolean,
  replace = false,
): Promise<Restored> {
  const made = await proved(file());
  const total = { made, added: 0, newer: 0, kept: 0, erased: 0, others: 0 };
  let settings: unknown = null;
  let uses: unknown = null;
  for await (const block of blocksOf(file())) {
    const counted = await merge(db, block, dryRun, replace);
    settings = block.others.find(({ kind }) => kind === 'settings')?.value ?? settings;
    uses = block.others.find(({ kind }) => kind === 'uses')?.value ?? uses;
    total.added += counted.added;
    total.newer += counted.newer;
    total.kept += counted.kept;
    total.erased += counted.erased;
    total.others += counted.others;
  }
  if (!dryRun) forgetLiving(db);
  return { ...total, settings, uses };
}

/** Read the whole file and keep nothing: is it ours, whole, unchanged, and every line of a known form? */
async function proved(bytes: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<number> {
  let made = 0;
  for await (const block of blocksOf(bytes)) made = block.made;
  return made;
}

/** Characters between two checks: a file of kilobytes could unpack to lines that fill the memory, and never come to one. */
const most = 100_000_000;
const emptyBlock = (): Content => ({ cases: [], handled: [], erased: [], others: [] });

async function* blocksOf(bytes: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Content & { readonly made: number }> {
  const seal = new Seal();
  const counts = { cases: 0, handled: 0, erased: 0, others: 0 };
  let block = emptyBlock();
  let made: number | null = null;
  let end: Counts | null = null;
  let sealed = false;
  let at = 0;
  let held = 0;
  for await (const text of unpacked(bytes)) {
    at += 1;
    const refuse = (reason: BackupRefused['reason']): BackupRefused => new BackupRefused(reason, at);
    const line = parseLine(text);
    if (made === null) {
      if (!line || !('backup' in line)) throw refuse('foreign');
      if (line.schema > newestForm) throw refuse('newer');
      made = line.made;
      seal.add(text);
      continue;
    }
    if (!line || 'backup' in line || (end && !('check' in line))) throw refuse('damaged');
    sealed = false;
    held += text.length;
    if (held > most) throw refuse('damaged');
    if ('check' in line) {
      held = 0;
      if (line.check !== (await seal.close())) throw refuse('damaged');
      sealed = true;
      yield { ...block, made };
      block = emptyBlock();
      continue;
    }
    seal.add(text);
    if ('end' in line) end = line.end;
    else if ('case' in line) counts.cases += block.cases.push(parsed(StoredCase, toNewest(line.case), refuse)) && 1;
    else if ('handled' in line) counts.handled += block.handled.push(parsed(StoredHandled, line.handled, refuse)) && 1;
    else if ('erased' in line) counts.erased += block.erased.push(parsed(StoredReceipt, line.erased, refuse)) && 1;
    else {
      if (!isWhole(line.other)) throw refuse('damaged');
      counts.others += block.others.push(line.other) && 1;
    }
  }
  if (made === null) throw new BackupRefused('foreign', 1);
  if (!end || !sealed) throw new BackupRefused('truncated', at + 1);
  if (end.cases !== counts.cases || end.handled !== counts.handled || end.erased !== counts.erased || (end.others ?? 0) !== counts.others)
    throw new BackupRefused('damaged', at);
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const LineShape = v.union([
  v.object({ case: v.unknown() }),
  v.object({ handled: v.unknown() }),
  v.object({ erased: v.unknown() }),
  v.object({ other: v.object({ kind: v.picklist(otherKinds), value: v.unknown() }) }),
  v.object({ check: v.string() }),
  v.object({ backup: v.literal('tuoda'), schema: v.pipe(count, v.minValue(1)), made: count }),
  v.object({ end: v.object({ cases: count, handled: count, erased: count, others: v.optional(count) }) }),
]);

function parseLine(text: string): v.InferOutput<typeof LineShape> | null {
  try {
    const read = v.safeParse(LineShape, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

function parsed<T>(shape: v.GenericSchema<unknown, T>, raw: unknown, refuse: (reason: 'damaged') => Error): T {
  const read = v.safeParse(shape, raw);
  if (!read.success) throw refuse('damaged');
  return read.output;
}

const stores: readonly StoreName[] = ['cases', 'handled', 'erased', 'notes', 'policies', 'verdicts', 'templates'];
type Merged = Omit<Restored, 'made' | 'settings' | 'uses'>;

async function merge(db: Database, block: Content, dryRun: boolean, replace: boolean): Promise<Merged> {
  // hashed first: a transaction does not wait for anything but its own requests
  const marks = await Promise.all(block.cases.map((one) => markOf({ console: one.console, buyer: one.buyer.id ?? one.buyer.name ?? '' })));
  return write<StoreName, Merged>(db, stores, async (tx) => {
    const counted = { added: 0, newer: 0, kept: 0, erased: 0, others: await takeOthers(tx, block.others, replace, dryRun) };
    const [cases, handled, erased] = [tx.objectStore('cases'), tx.objectStore('handled'), tx.objectStore('erased')];
    for (const receipt of block.erased) {
      const before = await erased.get(receipt.buyer);
      if (!dryRun && (!before || before.at < receipt.at)) await erased.put(receipt);
    }
    for (const [index, one] of block.cases.entries()) {
      const receipt = await erased.get(marks[index] ?? '');
      const before = readCase((await cases.get(one.id))?.case);
      const what = receipt && receipt.at >= one.changed ? 'erased' : !before ? 'added' : before.changed < one.changed ? 'newer' : 'kept';
      counted[what] += 1;
      if (!dryRun && (what === 'added' || what === 'newer')) await cases.put(rowOf(one));
    }
    for (const one of block.handled) {
      const before = await handled.get(one.id);
      if (!dryRun && (await cases.getKey(one.case)) !== undefined) await handled.put(before ? further(before, one) : one);
    }
    // listing case by case would take as long as all the rest
    if (!dryRun && counted.added + counted.newer > 0) await noteRelist(tx);
    return counted;
  });
}

/** As far handled as either side knows. */
function further(a: HandledRow, b: HandledRow): HandledRow {
  const later = (x: number | null, y: number | null): number | null => (x === null || y === null ? (x ?? y) : Math.max(x, y));
  const snoozed = later(a.snoozed, b.snoozed);
  const newest = (a.snoozed ?? 0) >= (b.snoozed ?? 0) ? a : b;
  // a snooze takes "shown" back, so the side that snoozed last knows whether it was shown since
  const shown = (a.snoozed ?? 0) === (b.snoozed ?? 0) ? later(a.shown, b.shown) : newest.shown;
  return { ...a, snoozed, shown, done: later(a.done, b.done) };
}
