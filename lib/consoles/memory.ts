import type { Message } from '../conversation/conversation.ts';

/** What is remembered of one conversation, oldest first, however little of it the page holds at the moment. */
export interface Memory {
  readonly messages: readonly Message[];
}

/** What the page holds of it now. */
export interface View {
  readonly messages: readonly Message[];
  /** The page's rows have ids of their own; else rows are told apart by what they say and by their neighbours. */
  readonly keyed: boolean;
  /** Rows that are far away leave the page: what is missing in the view may still be there. */
  readonly virtual: boolean;
}

export interface Merged {
  readonly memory: Memory;
  /** Messages below everything that was known before, oldest first. */
  readonly fresh: readonly Message[];
}

export const empty: Memory = { messages: [] };

/**
 * Joins a view of a conversation to what is remembered of it: nothing is lost when rows leave the page, nothing doubled
 * when they come back. Messages that stay the same stay the same objects.
 */
export function merge(memory: Memory, view: View): Merged {
  const known = memory.messages;
  if (view.messages.length === 0) return { memory, fresh: [] };
  if (known.length === 0) return { memory: { messages: named(view.messages, new Set(), view.keyed) }, fresh: [] };
  const anchors = anchorsOf(known.map(keyed(view.keyed)), view.messages.map(keyed(view.keyed)));
  const [first] = anchors;
  const last = anchors.at(-1);
  // a list that holds everything and shares no row with what is remembered is another conversation under the same name
  if (!first || !last)
    return view.virtual ? joinApart(memory, view) : { memory: { messages: named(view.messages, new Set(), view.keyed) }, fresh: [] };

  const out: Message[] = [...known.slice(0, first.known), ...view.messages.slice(0, first.seen)];
  const settled = new Set<Message>(known);
  for (const [index, anchor] of anchors.entries()) {
    const before = known[anchor.known];
    const now = view.messages[anchor.seen];
    if (before && now) {
      const kept = refreshed(before, now);
      settled.add(kept);
      out.push(kept);
    }
    const next = anchors[index + 1];
    if (!next) continue;
    const between = view.messages.slice(anchor.seen + 1, next.seen);
    // a virtual list may have left a hole here; elsewhere what is gone from between two rows was taken back
    out.push(...(between.length === 0 && view.virtual ? known.slice(anchor.known + 1, next.known) : between));
  }
  const below = view.messages.slice(last.seen + 1);
  const rest = view.virtual ? known.slice(last.known + 1) : [];
  const messages = named([...out, ...rest, ...below], settled, view.keyed);
  const fresh = below.length === 0 ? [] : messages.slice(-below.length);
  return { memory: same(known, messages) ? memory : { messages }, fresh };
}

interface Anchor {
  readonly known: number;
  readonly seen: number;
}

const keyed =
  (byId: boolean) =>
  (one: Message): string =>
    byId ? one.id : baseOf(one.id);
/** Ids made from what a row says are numbered among their equals. */
const baseOf = (id: string): string => id.replace(/~\d+$/, '');

/** Rows that stand in both, in the same order in both. */
function anchorsOf(known: readonly string[], seen: readonly string[]): Anchor[] {
  const places = new Map<string, number[]>();
  for (const [index, key] of known.entries()) {
    const there = places.get(key);
    if (there) there.push(index);
    else places.set(key, [index]);
  }
  const votes = new Map<number, number>();
  for (const [index, key] of seen.entries())
    for (const place of places.get(key) ?? []) votes.set(place - index, (votes.get(place - index) ?? 0) + 1);
  let [shift, most] = [0, 0];
  for (const [offset, count] of votes) if (count > most || (count === most && offset > shift)) [shift, most] = [offset, count];
  if (most === 0) return [];

  const anchors: Anchor[] = [];
  let from = 0;
  for (const [index, key] of seen.entries()) {
    const open = (places.get(key) ?? []).filter((place) => place >= from);
    // the place that the others point to, else the nearest one below the last anchor
    const place = open.includes(index + shift) ? index + shift : open.length === 1 || votes.size === 1 ? open[0] : undefined;
    if (place === undefined) continue;
    anchors.push({ known: place, seen: index });
    shift = place - index;
    from = place + 1;
  }
  return anchors;
}

/** Two stretches that do not touch, put in the order of their times. */
function joinApart(memory: Memory, view: View): Merged {
  const starts = view.messages.find((one) => one.at !== null)?.at ?? null;
  const ended = memory.messages.findLast((one) => one.at !== null)?.at ?? null;
  const above = starts !== null && ended !== null && starts < ended;
  const joined = above ? [...view.messages, ...memory.messages] : [...memory.messages, ...view.messages];
  const messages = named(joined, new Set(memory.messages), view.keyed);
  return { memory: { messages }, fresh: above ? [] : messages.slice(-view.messages.length) };
}

/** Known messages keep their ids; others get one that is not taken. */
function named(messages: readonly Message[], kept: ReadonlySet<Message>, byId: boolean): readonly Message[] {
  if (byId) return messages;
  const taken = new Set(messages.filter((one) => kept.has(one)).map((one) => one.id));
  return messages.map((one) => {
    if (kept.has(one)) return one;
    if (!taken.has(one.id)) {
      taken.add(one.id);
      return one;
    }
    let number = 2;
    while (taken.has(`${baseOf(one.id)}~${number}`)) number += 1;
    const id = `${baseOf(one.id)}~${number}`;
    taken.add(id);
    return { ...one, id };
  });
}

function refreshed(before: Message, now: Message): Message {
  // the head that named the day may have left the page since
  const at = now.at ?? before.at;
  const unchanged = at === before.at && now.role === before.role && now.kind === before.kind && now.text === before.text;
  return unchanged ? before : { ...now, id: before.id, at };
}

const same = (one: readonly Message[], other: readonly Message[]): boolean =>
  one.length === other.length && one.every((message, index) => message === other[index]);
