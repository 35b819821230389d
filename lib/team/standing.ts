import { isGone, shownOf } from './shown.ts';
import { joinAll } from './join.ts';
import { goesFar } from './publish.ts';
import type { Asks } from './publish.ts';
import type { TeamItemRow } from './kept.ts';
import type { Contents, Known } from './read.ts';
import { packsOf } from './read.ts';

/** All that is shown of what the heads say, channel by channel. */
export function rowsOf({ lists }: Contents): readonly TeamItemRow[] {
  return [...lists].flatMap(([channel, all]) =>
    [...joinAll(all).values()].flatMap((item) => {
      const shown = isGone(item) ? null : shownOf(item);
      return shown ? [{ ...shown, channel }] : [];
    }),
  );
}

/** What to ask a person before it is taken over: much goes, and no lead has said that it should. */
export function askFirst(before: readonly TeamItemRow[], after: readonly TeamItemRow[], was: Known, is: Known): Asks | null {
  const there = new Set(after.map(({ channel, id }) => `${channel}/${id}`));
  const asks = { gone: before.filter(({ channel, id }) => !there.has(`${channel}/${id}`)).length, of: before.length };
  if (!goesFar(asks)) return null;
  const { keys } = is.root.root;
  const agreed = Object.entries(is.heads).some(
    ([kid, { head }]) => keys[kid]?.role === 'lead' && head.cleared > (was.heads[kid]?.head.seq ?? 0),
  );
  return agreed ? null : asks;
}

/** The names of all packs that somebody who sees these channels still needs. */
export const wantedPacks = ({ root, heads }: Known, channels: readonly string[]): ReadonlySet<string> =>
  new Set(Object.values(heads).flatMap(({ head }) => packsOf(root.root, head, channels).map(({ hash }) => hash)));
