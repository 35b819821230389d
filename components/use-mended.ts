import { useEffect, useEffectEvent, useRef } from 'react';
import type { Controls } from './scene.ts';
import type { Settled } from './settled.ts';

/** Tells of each finding once that it was mended; an improvement that was taken is no fault that was mended. */
export function useMended(items: readonly Settled[], tell: Controls['mended']): void {
  const told = useRef<ReadonlySet<number>>(new Set());
  const say = useEffectEvent(tell);
  useEffect(() => {
    const mended = items.filter((one) => one.mended);
    const fresh = mended.filter(({ id, finding }) => !told.current.has(id) && finding.severity !== 'hint');
    told.current = new Set(mended.map(({ id }) => id));
    if (fresh.length > 0) say(fresh.map(({ finding: { rule, taboo } }) => ({ rule, taboo })));
  }, [items]);
}
