import { packed, Seal } from './backup-file.ts';
import { othersOf } from './backup-others.ts';
import type { Handed } from './backup-others.ts';
import type { Line } from './backup-file.ts';
import type { Database, StoreName, Stores } from './schema.ts';
import { newestForm } from './case-forms.ts';
import { readCase } from './stored.ts';

const page = 200;

/** Everything that lies on disk, and what the browser keeps beside it, as one file, as a stream: memory does not grow with the store. */
export function backupOf(
  db: Database,
  now: number,
  handed: Handed = { settings: {}, uses: null },
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return packed(linesOf(db, now, handed));
}

async function* linesOf(db: Database, now: number, handed: Handed): AsyncGenerator<string> {
  const seal = new Seal();
  const say = (line: Line): string => {
    const text = JSON.stringify(line);
    seal.add(text);
    return text;
  };
  const sealed = async (): Promise<string> => JSON.stringify({ check: await seal.close() } satisfies Line);
  const counts = { cases: 0, handled: 0, erased: 0, others: 0 };

  yield say({ backup: 'tuoda', schema: newestForm, made: now });
  for await (const rows of pagesOf(db, 'cases', (row) => row.case.id)) {
    // a damaged row stays where it lies: it would make the whole file one that cannot be restored
    for (const one of rows.flatMap((row) => readCase(row.case) ?? [])) {
      counts.cases += 1;
      yield say({ case: one });
    }
    yield await sealed();
  }
  for (const store of ['handled', 'erased'] as const) {
    for await (const rows of pagesOf(db, store, (row) => ('id' in row ? row.id : row.buyer))) {
      for (const row of rows) {
        counts[store] += 1;
        yield say(store === 'handled' ? { handled: row } : { erased: row });
      }
      yield await sealed();
    }
  }
  for (const other of await othersOf(db, handed)) {
    counts.others += 1;
    yield say({ other });
    if (counts.others % page === 0) yield await sealed();
  }
  yield await sealed();
  yield say({ end: counts });
  yield await sealed();
}

/** A store page by page, each in a transaction of its own: none stays open while a page is hashed and packed. */
async function* pagesOf<S extends StoreName>(
  db: Database,
  store: S,
  keyOf: (row: Stores[S]['value']) => string,
): AsyncGenerator<Stores[S]['value'][]> {
  let after: string | null = null;
  for (;;) {
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const rows: Stores[S]['value'][] = await db.getAll(store, range, page);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = keyOf(last);
  }
}
