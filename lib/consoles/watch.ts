import type { Console, Problem } from './console.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { findFirst, findKnown } from './find.ts';
import { missing, watchBlank } from './blank.ts';
import { openRemembering } from './remembering.ts';
import { buyerOf, readHead } from './head.ts';
import type { Head } from './head.ts';
import { findList, listless, rowElements, strays } from './list.ts';
import { composerProblems, messagesOf, ordersOf, panelOrders, sidesContradict } from './read.ts';
import { openReadings, ordersIn } from './readings.ts';
import type { Sight } from './sight.ts';
import { openTeller, patience } from './teller.ts';
import { attributes, isOurs, nextTurn, readInSlices } from './turns.ts';
import type { Row } from './row.ts';

export interface Watch {
  /** Read everything anew and tell it, changed or not. */
  again(): void;
  /** Something was just sent: the next row is read at once, for the console may turn to another buyer by itself. */
  hurry(): void;
  /** The row of a message, where it is on the page. */
  rowOf(id: string): Element | null;
}

export interface WatchOptions {
  readonly url: () => string;
  readonly now: () => number;
  readonly zone: string;
  readonly hear: (sight: Sight) => void;
  /** What has changed on the page outside of the rows, of the draft and of what is ours. */
  readonly stir?: (records: readonly MutationRecord[]) => void;
  /** Shadow roots that hold parts of the chat, as they are now: their changes are not seen from outside. */
  readonly insides?: (() => readonly ParentNode[]) | undefined;
  readonly signal: AbortSignal;
}

/** Milliseconds between two readings. */
const pause = 30;
/** Before the first reading after a quiet while: somebody waits for it, and there is nothing to spare. */
const brief = 4;
const quiet = 300;
/** How long after a press its row is waited for in haste. */
const haste = 2_000;
/** The same where the change was not among the rows. */
const calm = 150;
/** Rows read in one go at the end of a thread; messages that are handed on. */
const window = 400;
const handedOn = 200;
const ordersHandedOn = 20;

/** Follows the open conversation until `signal`: its rows, a switch to another one, a list that is put up anew. */
export function watchConsole(page: Document, console: Console, { url, now, zone, hear, stir, insides, signal }: WatchOptions): Watch {
  const form = console.rows;
  const readings = openReadings(console);
  const remembering = openRemembering();
  let list: Element | null = null;
  let elements: readonly Element[] = [];
  let appended: Element[] = [];
  let structureChanged = true;
  /** The rows were gathered anew, and nobody has looked yet at what stands beside them. */
  let straysDue = true;
  /** Whose rows were read last, and which. */
  let held: { readonly key: string | null; readonly rows: ReadonlySet<Row> } = { key: null, rows: new Set() };
  const teller = openTeller(hear, () => soon(patience));
  const tell = teller.tell;
  let turn = 0;
  /** When the last reading began. */
  let passed = 0;
  /** What stands in the list beside its rows. */
  let lost: readonly Problem[] = [];
  let oldOrders: { readonly key: string | null; readonly orders: readonly string[] } = { key: null, orders: [] };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  let hasty = 0;
  /** What stands beside the list, as it was last read; null when something there has changed. */
  let beside: { readonly head: Head; readonly orders: readonly string[] } | null = null;

  const blank = watchBlank(page, console, soon);

  const observer = new MutationObserver((records) => {
    const box = draftNow();
    const outside: MutationRecord[] = [];
    let inside = false;
    for (const record of records) {
      if (box?.contains(record.target) || isOurs(record.target)) continue;
      if (list?.isConnected && list.contains(record.target)) {
        note(list, record);
        inside = true;
      } else outside.push(record);
    }
    if (outside.length > 0) {
      beside = null;
      stir?.(outside);
      if (!list?.isConnected) structureChanged = true;
    }
    if (inside && performance.now() < hasty) void pass();
    else if (inside || !list?.isConnected) soon(performance.now() - passed > quiet ? brief : pause);
    else if (outside.length > 0) soon(calm);
  });
  const observed = new WeakSet<Node>();
  const observe = (root: ParentNode): void => {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: [...attributes] });
  };
  observe(page);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    timer = undefined;
    turn += 1;
  });

  /** Marks what a change among the rows makes stale. */
  function note(around: Element, record: MutationRecord): void {
    const { target, type } = record;
    const row = readings.drop(target, around);
    if (row === target && type === 'attributes') structureChanged = true;
    if (row) return;
    const below = type === 'childList' ? rowsBelow(record) : null;
    if (below) appended.push(...below);
    else structureChanged = true;
  }

  /** Rows that were only added at the end of the list; null where more than that has happened. */
  function rowsBelow({ target, addedNodes, removedNodes, nextSibling }: MutationRecord): Element[] | null {
    if (!form || form.order !== 'page' || removedNodes.length > 0 || nextSibling !== null || addedNodes.length === 0) return null;
    if (elements.at(-1)?.parentNode !== target) return null;
    const added = [...addedNodes].filter((one): one is Element => one.nodeType === 1);
    return added.every((one) => one.matches(form.row)) ? added : null;
  }

  const draftNow = (): Element | null => (console.draft === undefined ? null : findKnown(page, console.draft));

  function soon(wait: number): void {
    const at = performance.now() + wait;
    if (signal.aborted || (timer !== undefined && due <= at)) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => {
      timer = undefined;
      void pass();
    }, wait);
  }

  async function pass(): Promise<void> {
    turn += 1;
    passed = performance.now();
    const mine = turn;
    insides?.().forEach(observe);
    beside ??= { head: readHead(page, console, url()), orders: panelOrders(page, console) };
    const { head } = beside;
    if (!form) return conclude(head, []);
    if (!list?.isConnected || structureChanged) {
      structureChanged = false;
      straysDue = true;
      list = findList(page, form);
      elements = list ? rowElements(list, form) : [];
    } else if (appended.length > 0) elements = [...elements, ...appended.filter((one) => one.isConnected)];
    appended = [];
    const idle = list === null && head.name === null && head.ids.length === 0 && draftNow() === null;
    if (!idle) blank.known();
    else return tell(null, null, blank.isBlank() ? [...missing(console), ...composerProblems(page, console, null)] : [], []);
    if (!list && form.list !== undefined) return tell(null, null, listless(page, form), []);
    const whole = elements;
    const goesOn = (): boolean => !signal.aborted && mine === turn;
    /** On a long thread each kind of work gets a turn of its own. */
    const next = async (): Promise<boolean> => {
      if (whole.length > window) await nextTurn();
      return goesOn();
    };
    if (!(await next())) return;
    // rows that came during that turn are no strays; where more than that has happened, the next pass looks
    if (!list) lost = listless(page, form);
    else if (straysDue && !structureChanged) {
      lost = strays(list, [...whole, ...appended], form);
      straysDue = false;
    }

    const recent = whole.slice(-window);
    if (!(await readInSlices(recent, (row) => readings.read(row, form), goesOn)) || !(await next())) return;
    conclude(head, recent);
    const older = whole.slice(0, -window).filter((one) => !readings.has(one));
    if (older.length === 0) return;
    if ((await readInSlices(older, (row) => readings.read(row, form), goesOn)) && (await next())) {
      oldOrders = { key: held.key, orders: ordersIn(readings.of(older).rows, ordersHandedOn) };
      conclude(head, recent);
    }
  }

  function conclude(head: Head, from: readonly Element[]): void {
    const { rows, problems: unread } = readings.of(from);
    const whose = buyerOf(head, rows, console);
    const sides = form ? sidesContradict(rows, whose.buyer.name, head.own, form) : [];
    const problems = [...lost, ...unread, ...whose.conflicts, ...sides];
    const key =
      whose.missing.length > 0 || whose.conflicts.length > 0
        ? null
        : `${head.shop?.id ?? head.shop?.name ?? ''}|${whose.buyer.id ?? whose.buyer.name}`;
    if (problems.length > 0) return tell(key, null, problems, []);
    // the head already names another buyer while the rows are still those of the last one
    if (key !== held.key && rows.length > 0 && rows.every((one) => held.rows.has(one))) return tell(key, null, [], []);

    const read = messagesOf(rows, console, { url: url(), now: now(), zone });
    const { memory, fresh } = remembering.join(key, {
      messages: read,
      keyed: rows.every((one) => one.id !== null),
      virtual: form?.virtual === true,
    });
    held = { key, rows: new Set(rows) };
    const messages = memory.messages.slice(-handedOn);
    const conversation: Conversation = {
      marketplace: console.marketplace,
      shop: head.shop,
      buyer: whose.buyer,
      orders: [
        ...new Set([
          ...ordersOf(memory.messages, beside?.orders ?? []),
          ...(key !== null && oldOrders.key === key ? oldOrders.orders : []),
        ]),
      ].slice(0, ordersHandedOn),
      messages,
      typing: console.typing !== undefined && findFirst(page, console.typing) !== null,
    };
    tell(key, conversation, [...whose.missing, ...composerProblems(page, console, draftNow())], fresh);
  }

  soon(0);
  return {
    again() {
      structureChanged = true;
      beside = null;
      teller.forget();
      soon(0);
    },
    hurry() {
      hasty = performance.now() + haste;
    },
    rowOf: (id) => readings.rowOf(id, elements),
  };
}
