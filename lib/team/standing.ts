import { plainJson } from './item.ts';
import { goneAt, lastOf } from './shown.ts';
import { joinAll } from './join.ts';
import { goesFar } from './publish.ts';
import type { Asks } from './publish.ts';
import type { TeamItemRow } from './kept.ts';
import type { Contents, Known } from './read.ts';
import { packsOf } from './read.ts';

/** Former states kept of one item. */
const mostFormer = 20;

/** All that the heads say, channel by channel, each with what it was before, and since when it is here; `joined` just now: nobody knows. */
export function rowsOf({ lists }: Contents, before: readonly TeamItemRow[], now: number, joined: boolean): readonly TeamItemRow[] {
  const was = new Map(before.map((one) => [keyOf(one), one]));
  return [...lists].flatMap(([channel, all]) =>
    [...joinAll(all).values()].map((item) => {
      const row = { ...lastOf(item), channel, gone: goneAt(item) };
      const old = was.get(keyOf(row));
      const changed = old && plainJson(old.value) !== plainJson(row.value);
      const former = changed ? [{ value: old.value, until: now, by: old.by }] : [];
      const isNew = old ? old.gone !== null && row.gone === null : row.gone === null && !joined;
      const came = isNew ? now : old?.came;
      return { ...row, ...(came !== undefined && { came }), history: [...former, ...(old?.history ?? [])].slice(0, mostFormer) };
    }),
  );
}

const keyOf = ({ channel, id }: Pick<TeamItemRow, 'channel' | 'id'>): string => `${channel}/${id}`;
const there = (rows: readonly TeamItemRow[]): readonly TeamItemRow[] => rows.filter(({ gone }) => gone === null);

/** What to ask a person before it is taken over: much goes, and no lead has said that it should. */
export function askFirst(before: readonly TeamItemRow[], after: readonly TeamItemRow[], old: Known, next: Known): Asks | null {
  const is = new Set(there(after).map(keyOf));
  const shown = there(before);
  const asks = { gone: shown.filter((one) => !is.has(keyOf(one))).length, of: shown.length };
  if (!goesFar(asks)) return null;
  const { keys } = next.root.root;
  const agreed = Object.entries(next.heads).some(
    ([kid, { head }]) => keys[kid]?.role === 'lead' && head.cleared > (old.heads[kid]?.head.seq ?? 0),
  );
  return agreed ? null : asks;
}

/** The names of all packs that somebody who sees these channels still needs. */
export const wantedPacks = ({ root, heads }: Known, channels: readonly string[]): ReadonlySet<string> =>
  new Set(Object.values(heads).flatMap(({ head }) => packsOf(root.root, head, channels).map(({ hash }) => hash)));
