import type { Console, Problem, Reading, Rows } from './console.ts';
import type { Message } from '../conversation/conversation.ts';
import { readBox } from './box.ts';
import { findAll, findFirst, findKnown, insideOf } from './find.ts';
import { buyerOf, readHead, sameName } from './head.ts';
import { findList, listless, rowElements, strays } from './list.ts';
import { instantsOf } from './dating.ts';
import { plainText } from './plain-text.ts';
import { readRow } from './row.ts';
import type { Row, RowReading } from './row.ts';

export interface When {
  /** Address of the page. */
  readonly url: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** IANA zone in which the page states times: the reader's own. */
  readonly zone: string;
}

/**
 * Reads what a console shows of the open conversation. A pure function of the page: nothing is measured, waited for or
 * changed. What cannot be read safely is named in `problems`; then no message is given.
 */
export function readPage(page: ParentNode, console: Console, when: When): Reading {
  const root = chatRoot(page, console);
  const head = readHead(root, console, when.url);
  const draft = console.draft === undefined ? null : findKnown(root, console.draft);
  const rows =
    console.rows === undefined ? { rows: [], problems: [] } : readRows(root, console.rows, (row, of) => readRow(row, console, of));
  const whose = buyerOf(head, rows.rows, console);
  const contradictions = console.rows === undefined ? [] : sidesContradict(rows.rows, whose.buyer.name, head.own, console.rows);
  const fatal = [...whose.conflicts, ...rows.problems, ...contradictions];
  const readable = fatal.length === 0 ? rows.rows : [];
  const messages = messagesOf(readable, console, when);
  return {
    console: console.id,
    shop: head.shop,
    buyer: whose.buyer,
    orders: whose.conflicts.length > 0 ? [] : ordersOf(messages, panelOrders(root, console)),
    draft: draft ? readBox(draft).text : '',
    messages,
    typing: console.typing !== undefined && findFirst(root, console.typing) !== null,
    problems: distinct([...whose.missing, ...fatal, ...timeless(readable, console.rows), ...composerProblems(root, console, draft)]),
  };
}

/** Where the chat stands: the page itself, or the frame of it that holds the chat where that can be entered. */
export function chatRoot(page: ParentNode, console: Console): ParentNode {
  const { rows, frame } = console;
  if (frame === undefined || !rows || findList(page, rows)) return page;
  for (const one of findAll(page, frame)) {
    const inside = insideOf(one);
    if (inside && findList(inside, rows)) return inside;
  }
  return page;
}

export interface RowsReading {
  /** In the order of the conversation, oldest first. */
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}

/** Every row of the open list, by a reader that may remember what it has read before. */
function readRows(root: ParentNode, rows: Rows, read: (row: Element, rows: Rows) => RowReading): RowsReading {
  const list = findList(root, rows);
  if (!list) return { rows: [], problems: listless(root, rows) };
  const elements = rowElements(list, rows);
  const found: Row[] = [];
  const problems: Problem[] = strays(list, elements, rows);
  for (const element of elements) {
    const reading = read(element, rows);
    if (reading === null) continue;
    if ('row' in reading) found.push(reading.row);
    else problems.push(reading.problem);
  }
  return { rows: found, problems };
}

/** A name that stands on both sides, the buyer's on the agent's side, the agent's on the buyer's: a side has been misread. */
export function sidesContradict(rows: readonly Row[], buyer: string | null, own: string | null, form: Rows): Problem[] {
  const buyers = new Set<string>();
  const agents = new Set<string>();
  if (own !== null) agents.add(own);
  if (buyer !== null && form.sender) buyers.add(buyer);
  for (const { role, sender } of rows) {
    if (sender === null || role === 'system') continue;
    (role === 'buyer' ? buyers : agents).add(sender);
  }
  const unmarked = rows.filter((one) => one.shape !== null);
  const { alike, named } = form.roles.unmarkedBuyer ?? {};
  const unlike = alike === true && new Set(unmarked.map((one) => one.shape)).size > 1;
  const misnamed = named === true && buyer !== null && unmarked.some((one) => one.sender !== null && !sameName(one.sender, buyer));
  return unlike || misnamed || [...buyers].some((one) => agents.has(one))
    ? [{ part: 'role', selector: `${form.roles.buyer ?? ''} | ${form.roles.agent}` }]
    : [];
}

function timeless(rows: readonly Row[], form: Rows | undefined): Problem[] {
  if (!form || form.time.picks.length === 0 || form.time.fromId || form.time.sometimes) return [];
  const selector = form.time.picks.map((one) => one.at ?? '').join(' | ');
  return rows.some((one) => one.unread) || (rows.length > 0 && rows.every((one) => one.stated === null))
    ? [{ part: 'time', selector }]
    : [];
}

export function composerProblems(root: ParentNode, console: Console, draft: Element | null): Problem[] {
  const problems: Problem[] = [];
  if (console.draft !== undefined && !draft) problems.push({ part: 'draft', selector: console.draft });
  if (console.send && !sendButton(root, console)) problems.push({ part: 'send', selector: console.send });
  return problems;
}

/** The button that sends, kept as long as it is on the page. */
export function sendButton(root: ParentNode, console: Console): Element | null {
  if (!console.send) return null;
  return console.sendSays === undefined ? findKnown(root, console.send) : (findSend(root, console)[0] ?? null);
}

/** The buttons that send, as far as they are on the page. */
export function findSend(root: ParentNode, { send, sendSays }: Console): Element[] {
  return send ? findAll(root, send).filter((one) => sendSays === undefined || sendSays.test(one.textContent ?? '')) : [];
}

/** Messages with ids and instants, from rows in the order of the conversation. */
export function messagesOf(rows: readonly Row[], console: Console, when: When): Message[] {
  if (!console.rows) return [];
  const { time } = console.rows;
  const dated = rows.map((row) => ({ stated: row.stated, unread: row.unread, idTime: time.fromId ? epochOf(row.id) : null }));
  const instants = instantsOf(dated, time, when.now, when.zone);
  const ids = rowIds(rows);
  return rows.map((row, index) => ({
    id: ids[index] ?? '',
    role: row.role,
    kind: row.kind,
    text: row.text,
    at: instants[index] ?? null,
    ...(row.orders.length > 0 ? { orders: row.orders } : {}),
    ...(row.goods === null ? {} : { goods: row.goods }),
  }));
}

const epochOf = (id: string | null): number | null => (id !== null && /^1[0-9]{12}$/.test(id) ? Number(id) : null);

/** The page's ids; where it has none, what was said, numbered among its equals. */
function rowIds(rows: readonly Row[]): string[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const base = row.id ?? keyOf(row);
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    return times === 1 ? base : `${base}~${times}`;
  });
}

/** What makes a row without an id the same row: who said what, at which time of day. */
export function keyOf(row: Row): string {
  const clock = row.stated?.clock;
  const said = `${row.role}|${row.kind}|${clock ? `${clock.hour}:${clock.minute}:${clock.second}` : ''}|${row.text}|${row.orders.join()}|${row.goods ?? ''}`;
  return `h${hashOf(said)}`;
}

/** 53 bits are enough to tell the rows of one conversation apart. */
function hashOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** Order numbers, the one in question first: on cards from the newest, then beside the messages, then in words. */
export function ordersOf(messages: readonly Message[], beside: readonly string[]): string[] {
  const newest = messages.filter((one) => one.orders !== undefined).toReversed();
  const cards = newest.filter((one) => one.kind === 'order' || one.role === 'system').flatMap((one) => one.orders ?? []);
  const words = newest.flatMap((one) => one.orders ?? []);
  return [...new Set([...cards, ...beside, ...words])];
}

export function panelOrders(root: ParentNode, console: Console): string[] {
  if (console.orders.panel === undefined) return [];
  const shape = new RegExp(console.orders.number.source, 'g');
  return findAll(root, console.orders.panel).flatMap((one) => plainText(one).match(shape) ?? []);
}

function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((one) => [`${one.part}|${one.selector}`, one])).values()];
}
