import { bom, cellsOf, csvLine } from '../../../lib/cases/csv.ts';
import type { Saying } from '../../../lib/cases/csv.ts';
import type { Ask } from '../../line.ts';

const atOnce = 50;

interface How {
  readonly ask: Ask;
  readonly saying: Saying;
  readonly heads: readonly string[];
  readonly signal: AbortSignal;
  readonly told: (written: number) => void;
}

/**
 * Cases as one CSV file. They are asked for some at a time and go into the file at once, so that memory does not grow with
 * how many there are: the browser keeps a file of this kind on its disk.
 * @throws what the question throws; and where `signal` aborts.
 */
export function exportCases(ids: readonly string[], { ask, saying, heads, signal, told }: How): Promise<Blob> {
  const encoder = new TextEncoder();
  let at = 0;
  const lines = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (into) => into.enqueue(encoder.encode(bom + csvLine(heads))),
    async pull(into) {
      signal.throwIfAborted();
      if (at >= ids.length) return into.close();
      const cases = await ask('casesByIds', { ids: ids.slice(at, at + atOnce) });
      at += atOnce;
      into.enqueue(encoder.encode(cases.map((one) => csvLine(cellsOf(one, saying))).join('')));
      told(Math.min(at, ids.length));
    },
  });
  return new Response(lines, { headers: { 'content-type': 'text/csv;charset=utf-8' } }).blob();
}
