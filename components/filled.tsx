import type { ReactNode } from 'react';
import type { Filled as Slot } from '../lib/templates/template.ts';

/** A reply with its slots marked: filled ones quietly, open ones as work still to do. */
export function Filled({ text, slots }: { readonly text: string; readonly slots: readonly Slot[] }) {
  const shown: ReactNode[] = [];
  let from = 0;
  for (const slot of [...slots].sort((a, b) => a.start - b.start)) {
    // a choice of wordings is neither a fact nor work: it reads as the rest of the text does
    if (slot.start < from || slot.end > text.length || slot.options !== undefined) continue;
    shown.push(
      text.slice(from, slot.start),
      <span key={slot.start} className={slot.open ? 'slot open' : 'slot'}>
        {text.slice(slot.start, slot.end)}
      </span>,
    );
    from = slot.end;
  }
  return (
    <>
      {shown}
      {text.slice(from)}
    </>
  );
}
