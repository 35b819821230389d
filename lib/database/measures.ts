import * as v from 'valibot';
import { MeasureShape } from '../insights/measures.ts';
import type { Measure } from '../insights/measures.ts';
import { write } from './database.ts';
import type { Database } from './schema.ts';

const at = 'measures';

/** What is done about complaints, as the lead wrote it down; a damaged line is left out. */
export async function loadMeasures(db: Database): Promise<readonly Measure[]> {
  const stored = await db.get('notes', at);
  return Array.isArray(stored) ? stored.flatMap((raw) => (v.is(MeasureShape, raw) ? [raw] : [])) : [];
}

/** @throws {NotSaved} */
export async function saveMeasures(db: Database, measures: readonly Measure[]): Promise<void> {
  await write(db, ['notes'], async (tx) => void (await tx.objectStore('notes').put(measures, at)));
}
