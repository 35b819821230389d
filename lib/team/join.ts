import { plainJson } from './item.ts';
import type { Entry, Item } from './item.ts';

type Saw = Item['saw'];

const covers = (saw: Saw, [kid, clock]: Entry): boolean => (saw[kid] ?? 0) >= clock;

const joinSaw = (one: Saw, other: Saw): Saw => {
  const all: Record<string, number> = { ...one };
  for (const [kid, clock] of Object.entries(other)) all[kid] = Math.max(all[kid] ?? 0, clock);
  return all;
};

/** By clock, then by kid: an order that everybody finds alike. Where a liar signed two values as one writing, by the value. */
const order = (a: Entry, b: Entry): number =>
  a[1] - b[1] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0) || (plainJson(a[2]) < plainJson(b[2]) ? -1 : 1);

const same = (a: Entry, b: Entry): boolean => a[0] === b[0] && a[1] === b[1] && plainJson(a[2]) === plainJson(b[2]);

/** What of one side stays beside the other: what the other has too, and what it had not seen. */
const kept = (mine: readonly Entry[], theirs: readonly Entry[], saw: Saw): readonly Entry[] =>
  mine.filter((entry) => !covers(saw, entry) || theirs.some((other) => same(entry, other)));

/**
 * Two states of one item as one. Which comes first, how often, and in what company makes no difference (a join of states), so every
 * machine that has the same heads shows the same. No clock on a wall is asked.
 */
function joinItems(one: Item, other: Item): Item {
  const f: Record<string, readonly Entry[]> = {};
  for (const name of new Set([...Object.keys(one.f), ...Object.keys(other.f)])) {
    const mine = one.f[name] ?? [];
    const theirs = other.f[name] ?? [];
    const all = [...kept(mine, theirs, other.saw), ...kept(theirs, mine, one.saw)].toSorted(order);
    const field = all.filter((entry, at) => at === 0 || !same(entry, all[at - 1] ?? entry));
    if (field.length > 0) f[name] = field;
  }
  return { id: one.id, saw: joinSaw(one.saw, other.saw), f };
}

/** All states of one channel's items, from whichever heads, as one list by id. */
export function joinAll(lists: readonly (readonly Item[])[]): ReadonlyMap<string, Item> {
  const all = new Map<string, Item>();
  for (const list of lists)
    for (const item of list) {
      const before = all.get(item.id);
      all.set(item.id, before ? joinItems(before, item) : item);
    }
  return all;
}
