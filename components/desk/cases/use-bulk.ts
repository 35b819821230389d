import { useState } from 'react';
import type { Act } from '../../../lib/cases/bulk.ts';
import { newId } from '../../case-controls.ts';
import { useDesk } from '../context.ts';

/** Cases of one change on the disk. */
const atOnce = 200;

export interface Bulk {
  readonly state: 'doing' | 'done' | 'failed';
  readonly changed: number;
  readonly all: number;
  /** What takes it back; null where there is nothing to. */
  readonly undo: { readonly ids: readonly string[]; readonly as: string } | null;
}

/** One act on as many cases as were picked, part by part; what was saved can be taken back as one. */
export function useBulk() {
  const { ask } = useDesk();
  const [bulk, setBulk] = useState<Bulk | null>(null);
  const run = async (
    ids: readonly string[],
    part: (some: readonly string[]) => Promise<{ readonly changed: number }>,
    as: string | null,
  ) => {
    let changed = 0;
    const undo = as === null ? null : { ids, as };
    try {
      for (let at = 0; at < ids.length; at += atOnce) {
        setBulk({ state: 'doing', changed: at, all: ids.length, undo: null });
        changed += (await part(ids.slice(at, at + atOnce))).changed;
      }
      setBulk({ state: 'done', changed, all: ids.length, undo });
    } catch {
      setBulk({ state: 'failed', changed, all: ids.length, undo });
    }
  };
  return {
    bulk,
    forget: () => setBulk(null),
    act: (ids: readonly string[], act: Act) => {
      const as = newId();
      return run(ids, (some) => ask('changeCases', { ids: some, act, as }), as);
    },
    takeBack: ({ ids, as }: NonNullable<Bulk['undo']>) => run(ids, (some) => ask('takeBackAct', { ids: some, as }), null),
  };
}
