import { useEffect, useState } from 'react';
import type { Finding } from '../lib/taboos/finding.ts';
import { lingers, settle } from './settled.ts';
import type { Settled } from './settled.ts';

/** The findings of a draft in their settled order; `about` names the conversation, and another one starts the list anew. */
export function useSettled(findings: readonly Finding[], draft: string, about: string): readonly Settled[] {
  const [list, setList] = useState(() => ({ about, findings, items: settle([], findings, draft, 0) }));
  if (list.findings !== findings || list.about !== about) {
    const before = list.about === about && draft !== '' ? list.items : [];
    setList({ about, findings, items: settle(before, findings, draft, performance.now()) });
  }
  const going = list.items.some((one) => one.mended !== null);
  useEffect(() => {
    if (!going) return undefined;
    const timer = setTimeout(
      () =>
        setList((now) => ({ ...now, items: now.items.filter((one) => one.mended === null || performance.now() - one.mended < lingers) })),
      lingers + 50,
    );
    return () => clearTimeout(timer);
  }, [going, list]);
  return list.items;
}
