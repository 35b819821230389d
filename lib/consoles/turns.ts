/** Attributes whose change may mean another conversation or another row. */
export const attributes = [
  'class',
  'title',
  'id',
  'style',
  'data-id',
  'data-random',
  'currentuid',
  'data-room-id',
  'data-key',
  'data-cy',
  'open',
  'hidden',
] as const;

/** The row that has been read and holds this place. */
export function rowAround(target: Node, list: Element, met: WeakSet<Node>): Element | null {
  for (let up: Node | null = target; up && up !== list; up = up.parentNode) if (isElement(up) && met.has(up)) return up;
  return null;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** What we have put on the page ourselves. */
export const isOurs = (target: Node): boolean => isElement(target) && target.hasAttribute('data-tuoda');

/** Gives the page its turn. Timers are slowed down in tabs that are not seen; messages are not. */
export function nextTurn(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

/** A page that nobody looks at draws nothing; ms. */
const undrawn = 100;

/** Does `act` once the page has drawn what has just happened, so that what is typed stands there first; asked again before that, once. */
export function afterDrawing(act: () => void, signal: AbortSignal): () => void {
  let late: ReturnType<typeof setTimeout> | undefined;
  const go = (): void => {
    if (late === undefined) return;
    clearTimeout(late);
    late = undefined;
    if (!signal.aborted) act();
  };
  return () => {
    if (late !== undefined) return;
    late = setTimeout(go, undrawn);
    requestAnimationFrame(() => setTimeout(go));
  };
}

/** Milliseconds of work between two turns of the page. */
const slice = 5;

/** Reads rows, the newest first, and gives the page its turn between slices. False when `goesOn` says so. */
export async function readInSlices(rows: readonly Element[], read: (row: Element) => void, goesOn: () => boolean): Promise<boolean> {
  let until = performance.now() + slice;
  for (const row of rows.toReversed()) {
    read(row);
    if (performance.now() < until) continue;
    await nextTurn();
    if (!goesOn()) return false;
    until = performance.now() + slice;
  }
  return goesOn();
}
