import { plainJson } from './item.ts';
import type { Fresh, TeamItemRow } from './kept.ts';

/** At most so many lines of news are kept until somebody looks. */
const mostFresh = 200;

/**
 * What a person has not seen yet: what was there before, and what this change adds.
 * @param own kid of this machine: what it wrote itself is no news here.
 */
export function freshOf(
  waiting: readonly Fresh[],
  old: readonly TeamItemRow[],
  next: readonly TeamItemRow[],
  own: string | null,
): readonly Fresh[] {
  const there = ({ gone }: TeamItemRow): boolean => gone === null;
  const before = old.filter(there);
  const after = next.filter(there);
  const key = (one: { channel: string; id: string }): string => `${one.channel}/${one.id}`;
  const title = ({ id, value }: TeamItemRow): string => (typeof value['title'] === 'string' ? value['title'] : id);
  const was = new Map(before.map((one) => [key(one), one]));
  const is = new Set(after.map(key));
  const line = (one: TeamItemRow, what: Fresh['what']): Fresh => ({ channel: one.channel, id: one.id, title: title(one), what });
  const changed = after.flatMap((one) => {
    if (one.by !== null && one.by === own) return [];
    const old = was.get(key(one));
    if (!old) return [line(one, 'new')];
    return plainJson(old.value) === plainJson(one.value) ? [] : [line(one, 'changed')];
  });
  const lines = [...changed, ...before.filter((one) => !is.has(key(one))).map((one) => line(one, 'gone'))];
  const now = new Set(lines.map(key));
  return [...lines, ...waiting.filter((one) => !now.has(key(one)))].slice(0, mostFresh);
}
