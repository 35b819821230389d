import type { Console, Problem, RoleMarks, Rows, Selector } from './console.ts';
import { findFirst, findIn, insideOf } from './find.ts';
import { marksOf } from './marks.ts';
import { plainText } from './plain-text.ts';
import { consoleOf } from './taught-console.ts';
import type { Taught } from './taught.ts';
import { parseTime } from './times.ts';
import { escapeName, selectorFor, textElement, textSelector } from './trace.ts';

/** One element each that an agent has pointed at. ` >>> ` steps into frames and open shadow roots. */
export interface TeachMap {
  readonly buyer: Selector;
  readonly agent: Selector;
  readonly draft: Selector;
  readonly send: Selector | null;
  /** Where the buyer's name stands, if it was pointed at. */
  readonly name?: Selector | null;
}

export type Lesson = { readonly console: Console; readonly taught?: Taught } | { readonly problem: Problem };

/** A map as it comes from a file or from another person. @throws where it is none */
export function parseTeachMap(json: string): TeachMap {
  const map: unknown = JSON.parse(json);
  const text = (name: string): string => {
    const value: unknown = typeof map === 'object' && map !== null ? Object.entries(map).find(([key]) => key === name)?.[1] : undefined;
    if (typeof value !== 'string' || value.trim() === '' || value.length > 2000) throw new Error(`The map names no "${name}".`);
    return value;
  };
  const sends = typeof map === 'object' && map !== null && 'send' in map && map.send !== null;
  return { buyer: text('buyer'), agent: text('agent'), draft: text('draft'), send: sends ? text('send') : null };
}

/**
 * Works out, from one message of each side, how a page that no adapter knows is to be read: its rows, the two sides, the
 * words. Says which part it cannot tell; it never guesses a side.
 */
export function learn(page: ParentNode, map: TeachMap): Lesson {
  const buyer = findFirst(page, map.buyer);
  const agent = findFirst(page, map.agent);
  if (!buyer || !agent) return { problem: { part: 'row', selector: buyer ? map.agent : map.buyer } };
  return learnFrom(buyer, agent, map);
}

/** The same from the elements themselves, where a page has moved on since they were pointed at. */
export function learnFrom(buyer: Element, agent: Element, map: TeachMap): Lesson {
  const around = rowsAround(buyer, agent);
  if (!around) return { problem: { part: 'role', selector: `${map.buyer} | ${map.agent}` } };
  const { list, rows, row } = around;
  const ofBuyer = rows.find((one) => one.contains(buyer));
  const ofAgent = rows.find((one) => one.contains(agent));
  if (!ofBuyer || !ofAgent || ofBuyer === ofAgent) return { problem: { part: 'role', selector: `${map.buyer} | ${map.agent}` } };

  const words = [textElement(ofBuyer, buyer), textElement(ofAgent, agent)] as const;
  if (!words[0] || !words[1]) return { problem: { part: 'text', selector: words[0] ? map.agent : map.buyer } };
  const text = textSelector(
    [
      [ofBuyer, words[0]],
      [ofAgent, words[1]],
    ],
    rows,
  );
  const spoken = rows.filter((one) => findIn(one, text).length > 0);
  const roles = marksOf(ofBuyer, ofAgent, spoken, text);
  if (!roles) return { problem: { part: 'role', selector: `${map.buyer} | ${map.agent}` } };
  const face = faceOf(rows);
  const taught: Taught = {
    version: 1,
    list: `${prefixOf(map.buyer)}${selectorFor(list)}`,
    row,
    order: orderOf(rows),
    roles: completed(roles, face, rows),
    text,
    face,
    draft: map.draft,
    send: map.send,
    name: map.name ?? null,
    frame: null,
  };
  return { taught, console: consoleOf(taught) };
}

/**
 * The same map as a script in the chat's own frame reads it, where the chat stands in one: events of a frame stay in it, so
 * its guard must stand there too. Frames and shadow roots inside of that frame stay steps.
 */
export function inItsFrame(taught: Taught, page: ParentNode): Lesson {
  const steps = taught.list.split(' >>> ');
  let frames = 0;
  for (let root: ParentNode | null = page, at = 0; root && at < steps.length - 1; at += 1) {
    const holder: Element | null = root.querySelector(steps[at] ?? '');
    if (holder && /^i?frame$/.test(holder.localName)) frames = at + 1;
    root = holder && insideOf(holder);
  }
  if (frames === 0) return { taught, console: consoleOf(taught) };
  const frame = steps.slice(0, frames).join(' >>> ');
  const inner = (selector: Selector): Selector | null => (selector.startsWith(`${frame} >>> `) ? selector.slice(frame.length + 5) : null);
  const [list, draft] = [inner(taught.list), inner(taught.draft)];
  if (list === null || draft === null) return { problem: { part: 'draft', selector: taught.draft } };
  const [send, name] = [inner(taught.send ?? ''), inner(taught.name ?? '')];
  const inFrame: Taught = { ...taught, list, draft, send, name, frame };
  return { taught: inFrame, console: consoleOf(inFrame) };
}

/** Steps into frames and shadow roots that come before the element itself. */
const prefixOf = (selector: Selector): string =>
  selector
    .split(/(?<= >>> )/)
    .slice(0, -1)
    .join('');

interface Around {
  readonly list: Element;
  readonly rows: readonly Element[];
  /** Selects the rows within the list. */
  readonly row: Selector;
}

/** The list that holds both messages, and its rows; where rows stand in groups, the groups' rows. */
function rowsAround(one: Element, other: Element): Around | null {
  let list = one.parentElement;
  while (list && !list.contains(other)) list = list.parentElement;
  if (!list || one.contains(other) || other.contains(one)) return null;
  const groups = [...(list.parentElement?.children ?? [])].filter(
    (each) => each.localName === list.localName && sharedClasses([each, list]).length === list.classList.length,
  );
  const outer = list.parentElement;
  if (outer && groups.length > 1 && outer !== outer.ownerDocument.body && list.classList.length > 0) {
    const row = `${list.localName}${[...list.classList].map((each) => `.${escapeName(each)}`).join('')} > *`;
    const rows = [...outer.querySelectorAll(row)];
    if (rows.some((each) => each.contains(one)) && rows.some((each) => each.contains(other))) return { list: outer, rows, row };
  }
  return { list, rows: [...list.children], row: '*' };
}

function sharedClasses(elements: readonly Element[]): string[] {
  const [first, ...rest] = elements;
  return [...(first?.classList ?? [])].filter((each) => rest.every((one) => one.classList.contains(each)));
}

/**
 * Where one side's mark is on what holds face and words, and the other's on the words alone, messages of that other side
 * without words have no mark: they are known by their face.
 */
function completed(roles: RoleMarks, face: Selector | null, rows: readonly Element[]): RoleMarks {
  if (face === null || roles.buyer === undefined) return roles;
  const wide = (mark: Selector): boolean => rows.some((row) => findIn(row, mark).some((one) => findIn(one, face).length > 0));
  const [buyer, agent] = [wide(roles.buyer), wide(roles.agent)];
  if (agent && !buyer) return { ...roles, unmarkedBuyer: { of: face } };
  return buyer && !agent ? { ...roles, unmarkedAgent: { of: face } } : roles;
}

/** Rows that are placed absolutely stand in any order; times that go back down the page mean that the newest comes first. */
function orderOf(rows: readonly Element[]): Rows['order'] {
  const placed = rows.filter(
    (one) => /position:\s*absolute/.test(one.getAttribute('style') ?? '') && /(?:^|[;\s])top:/.test(one.getAttribute('style') ?? ''),
  );
  if (placed.length > 1 && placed.length === rows.length) return 'top';
  const times = rows.flatMap((row) =>
    [...row.querySelectorAll('*')]
      .filter((one) => one.children.length === 0)
      .flatMap((one) => parseTime(plainText(one))?.clock ?? [])
      .slice(0, 1),
  );
  const steps = times
    .slice(1)
    .map(
      (one, index) =>
        one.hour * 3600 +
        one.minute * 60 +
        one.second -
        ((times[index]?.hour ?? 0) * 3600 + (times[index]?.minute ?? 0) * 60 + (times[index]?.second ?? 0)),
    );
  const back = steps.filter((one) => one < 0).length;
  return back > 1 && back > steps.filter((one) => one > 0).length ? 'newest-first' : 'page';
}

/** A picture that most rows have, by its own class or that of what holds it, is a face. */
function faceOf(rows: readonly Element[]): Selector | null {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const near = [...row.querySelectorAll('img')].flatMap((one) => [
      one,
      ...(one.parentElement && one.parentElement !== row ? [one.parentElement] : []),
    ]);
    const seen = new Set(
      near.flatMap((one) => [
        ...[...one.classList].map((each) => `.${escapeName(each)}`),
        ...(one.getAttribute('alt') ? [`[alt="${one.getAttribute('alt')?.replace(/["\\]/g, '') ?? ''}"]`] : []),
      ]),
    );
    for (const each of seen) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most && most[1] > 2 && most[1] >= rows.length / 2 ? most[0] : null;
}
