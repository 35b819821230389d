import type { Console, Problem, Rows } from './console.ts';
import { keyOf } from './read.ts';
import { readRow } from './row.ts';
import type { Row, RowReading } from './row.ts';
import { rowAround } from './turns.ts';

/** What was read of each row of a page, for as long as the row lives and does not change. */
export interface Readings {
  has(row: Element): boolean;
  read(row: Element, of: Rows): void;
  /** The row that has been read and holds this place in `list`; what was read of it counts no longer. */
  drop(place: Node, list: Element): Element | null;
  /** Rows as read, in the order of their elements, and what could not be made out. */
  of(elements: readonly Element[]): { readonly rows: readonly Row[]; readonly problems: readonly Problem[] };
  /** The lowest row that bears this id. */
  rowOf(id: string, elements: readonly Element[]): Element | null;
}

export function openReadings(console: Console): Readings {
  const cache = new WeakMap<Element, NonNullable<RowReading> | 'shell'>();
  const met = new WeakSet<Node>();
  const rowIn = (element: Element): Row | null => {
    const reading = cache.get(element);
    return reading !== undefined && reading !== 'shell' && 'row' in reading ? reading.row : null;
  };
  return {
    has: (row) => cache.has(row),
    read(row, of) {
      if (cache.has(row)) return;
      cache.set(row, readRow(row, console, of) ?? 'shell');
      met.add(row);
    },
    drop(place, list) {
      const row = rowAround(place, list, met);
      if (row) cache.delete(row);
      return row;
    },
    of(elements) {
      const rows: Row[] = [];
      const problems: Problem[] = [];
      for (const element of elements) {
        const reading = cache.get(element);
        if (reading === undefined || reading === 'shell') continue;
        if ('problem' in reading) problems.push(reading.problem);
        else rows.push(reading.row);
      }
      return { rows, problems };
    },
    rowOf(id, elements) {
      const bare = id.replace(/~\d+$/, '');
      const bears = (row: Row | null): boolean => row !== null && (row.id ?? keyOf(row)) === bare;
      return elements.findLast((one) => bears(rowIn(one))) ?? null;
    },
  };
}

/** Order numbers in rows, the newest first, `most` of them. */
export function ordersIn(rows: readonly Row[], most: number): string[] {
  const found = new Set<string>();
  for (const row of rows.toReversed()) {
    for (const one of row.orders) found.add(one);
    if (found.size >= most) break;
  }
  return [...found];
}
