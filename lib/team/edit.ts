import { gone, plainJson } from './item.ts';
import type { Entry, Item } from './item.ts';
import { shownOf } from './shown.ts';

/** Who writes, at which clock of theirs (above every clock that they have seen). */
export interface Pen {
  readonly kid: string;
  readonly clock: number;
}

/** A change of one item: fields set (null takes one out), or the whole deleted. A field that is named settles its conflict. */
export type Edit =
  | { readonly id: string; readonly set: Readonly<Record<string, unknown>> }
  | { readonly id: string; readonly delete: true };

const empty = (id: string): Item => ({ id, saw: {}, f: {} });

function write(item: Item, { kid, clock }: Pen, set: Readonly<Record<string, unknown>>): Item {
  const f: Record<string, readonly Entry[]> = { ...item.f };
  for (const [name, value] of Object.entries(set)) f[name] = [[kid, clock, value]];
  return { id: item.id, saw: { ...item.saw, [kid]: clock }, f };
}

/** The item after a change by somebody who saw `item`; the same object where the change changes nothing. */
export function edit(item: Item | undefined, change: Edit, pen: Pen, now: number): Item {
  const before = item ?? empty(change.id);
  if ('delete' in change) return shownOf(before) === null || !item ? before : write(before, pen, { [gone]: { saw: before.saw, at: now } });
  const shown = item ? shownOf(item) : null;
  const open = new Set(shown?.conflicts.map((one) => one.field));
  const set = Object.fromEntries(
    Object.entries(change.set).filter(
      ([name, value]) => name !== gone && (open.has(name) || plainJson(shown?.value[name] ?? null) !== plainJson(value)),
    ),
  );
  // what was deleted, by somebody who had seen everything or not, is wanted: that too is written down
  const back = (before.f[gone] ?? []).some(([, , value]) => value !== null);
  if (Object.keys(set).length === 0 && !back) return before;
  return write(before, pen, back ? { ...set, [gone]: null } : set);
}
