import { useState } from 'react';
import { useDesk } from '../context.ts';

interface Erased {
  readonly cases: number;
  readonly entries: number;
  readonly promises: number;
  readonly reminders: number;
}

const atOnce = 50;
const nothing: Erased = { cases: 0, entries: 0, promises: 0, reminders: 0 };

/** Erases the buyers of these cases everywhere; `erased` is the receipt of all of them together. */
export function useErase() {
  const { ask } = useDesk();
  const [erased, setErased] = useState<Erased | null>(null);
  const erase = async (ids: readonly string[]) => {
    let sum = nothing;
    setErased(null);
    try {
      const done = new Set<string>();
      for (let at = 0; at < ids.length; at += atOnce) {
        for (const one of await ask('casesByIds', { ids: ids.slice(at, at + atOnce) })) {
          const buyer = one.buyer.id ?? one.buyer.name ?? '';
          const who = JSON.stringify([one.console, buyer]);
          if (buyer === '' || done.has(who)) continue;
          done.add(who);
          const { cases, entries, promises, reminders } = await ask('eraseBuyer', { console: one.console, buyer });
          sum = {
            cases: sum.cases + cases,
            entries: sum.entries + entries,
            promises: sum.promises + promises,
            reminders: sum.reminders + reminders,
          };
        }
      }
    } finally {
      // told even where the disk refused in between: this much is gone
      setErased(sum);
    }
  };
  return { erase, erased };
}
