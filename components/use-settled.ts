import { useEffect, useState } from 'react';
import type { Finding } from '../lib/taboos/finding.ts';
import { settle } from './settled.ts';
import type { Settled } from './settled.ts';

/** How long a mended finding stays after the last change, ms: long enough to be seen going. */
const lingers = 1200;

/** The findings of a draft in their settled order; `about` names the conversation, and another one starts the list anew. */
export function useSettled(findings: readonly Finding[], draft: string, about: string, now: number): readonly Settled[] {
  const [list, setList] = useState(() => ({ about, findings, items: settle([], findings, draft, now) }));
  if (list.findings !== findings || list.about !== about) {
    const before = list.about === about && draft !== '' ? list.items : [];
    setList({ about, findings, items: settle(before, findings, draft, now) });
  }
  const going = list.items.some((one) => one.mended);
  useEffect(() => {
    if (!going) return undefined;
    const timer = setInterval(() => {
      // nothing leaves from under the pointer
      if (document.querySelector('.mended:hover') !== null) return;
      setList((last) => ({ ...last, items: last.items.filter((one) => !one.mended) }));
    }, lingers);
    return () => clearInterval(timer);
  }, [going, list]);
  return list.items;
}
