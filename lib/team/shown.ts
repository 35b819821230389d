import * as v from 'valibot';
import { GoneShape, gone, plainJson } from './item.ts';
import type { Entry, Item } from './item.ts';

/** A value that lost against another written at the same time. It is shown until somebody chooses. */
export interface Conflict {
  readonly field: string;
  /** What is shown now, and who wrote it. */
  readonly kept: { readonly kid: string; readonly value: unknown };
  readonly lost: readonly { readonly kid: string; readonly value: unknown }[];
}

export interface Shown {
  readonly id: string;
  /** One value a field. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly conflicts: readonly Conflict[];
  /** Somebody deleted it, and somebody else changed it without knowing: it stays until somebody chooses. */
  readonly deletedToo: boolean;
  /** Who wrote it last. */
  readonly by: string | null;
}

/** The entries under which an item counts as deleted; those that were taken back hold null. */
const deletions = (item: Item) =>
  (item.f[gone] ?? []).flatMap(([, , value]) => {
    const read = v.safeParse(GoneShape, value);
    return read.success ? [read.output] : [];
  });

const unseen = (item: Item): boolean => {
  const ends = deletions(item);
  // of the deletions themselves only what takes one back is a change
  const written = Object.entries(item.f).flatMap(([name, entries]) => (name === gone ? entries.filter((one) => one[2] === null) : entries));
  return written.some(([kid, clock]) => !ends.some(({ saw }) => (saw[kid] ?? 0) >= clock));
};

/** Deleted, and nobody has changed it since without knowing of that. */
export const isGone = (item: Item): boolean => deletions(item).length > 0 && !unseen(item);

/** When it was deleted for good, epoch ms; null while it is there. */
export const goneAt = (item: Item): number | null => (isGone(item) ? Math.max(...deletions(item).map(({ at }) => at)) : null);

const wins = (entries: readonly Entry[]): Entry | undefined => entries.at(-1);

/** What people see of an item; null for one that is deleted. */
export const shownOf = (item: Item): Shown | null => (isGone(item) ? null : lastOf(item));

/** What an item says, deleted or not. */
export function lastOf(item: Item): Shown {
  const value: Record<string, unknown> = {};
  const conflicts: Conflict[] = [];
  let last: Entry | null = null;
  for (const [name, entries] of Object.entries(item.f)) {
    const winner = wins(entries);
    if (name === gone || !winner) continue;
    // null says that the field was taken out
    if (winner[2] !== null) value[name] = winner[2];
    if (last === null || winner[1] > last[1] || (winner[1] === last[1] && winner[0] > last[0])) last = winner;
    const lost = entries.filter((entry) => plainJson(entry[2]) !== plainJson(winner[2]));
    if (lost.length > 0)
      conflicts.push({
        field: name,
        kept: { kid: winner[0], value: winner[2] },
        lost: lost.map(([kid, , losing]) => ({ kid, value: losing })),
      });
  }
  return { id: item.id, value, conflicts, deletedToo: deletions(item).length > 0, by: last?.[0] ?? null };
}
