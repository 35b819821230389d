import type { Console, Part, Problem, Rows } from './console.ts';
import type { Kind, Role } from '../conversation/conversation.ts';
import { findFirst, findIn, has, pickAll, pickFirst } from './find.ts';
import { oneLine, plainText } from './plain-text.ts';
import { isBot, person, shapeOf, sideOf } from './roles.ts';
import { parseTime } from './times.ts';
import type { Stated } from './times.ts';

/** One row as it stands, on its own: what depends on its neighbours (its instant) comes later. */
export interface Row {
  /** The page's own id; null where it has none. */
  readonly id: string | null;
  readonly role: Role;
  readonly kind: Kind;
  readonly text: string;
  readonly sender: string | null;
  /** The buyer's key that this row bears, on whichever side it stands. */
  readonly buyer: string | null;
  /** Classes by which rows without a mark must be alike; null for all others. */
  readonly shape: string | null;
  readonly stated: Stated | null;
  /** A time stands there that could not be read. */
  readonly unread: boolean;
  readonly orders: readonly string[];
  readonly goods: string | null;
}

/** A row, the part of it that is missing, or nothing where it is an empty shell. */
export type RowReading = { readonly row: Row } | { readonly problem: Problem } | null;

export function readRow(element: Element, console: Console, rows: Rows): RowReading {
  if (
    !element.hasChildNodes() ||
    ((element.textContent ?? '').trim() === '' && element.querySelector('img, video, audio, [style*="url("]') === null)
  )
    return null;
  const problem = (part: Part, selector: string): RowReading => ({ problem: { part, selector } });
  const side = sideOf(element, rows);
  if (side === null) return problem('role', `${rows.roles.buyer ?? rows.roles.unmarkedBuyer?.of ?? ''} | ${rows.roles.agent}`);

  const id = pickFirst(element, rows.id)?.value.slice(0, 120) ?? null;
  const time = timeOf(element, rows);
  const sender = pickFirst(element, rows.sender)?.value ?? null;
  const drop = (one: Element): boolean => one === time.element || (rows.drop !== undefined && one.matches(rows.drop));
  const base = {
    id,
    sender,
    shape: shapeOf(element, rows),
    buyer: pickFirst(element, rows.buyer)?.value ?? null,
    stated: time.stated,
    unread: time.unread,
  };

  if (side === 'system') {
    const text = oneLine(plainText(element, drop)) || time.raw;
    const card = cardOf(element, console, rows);
    if (text === '' && card === null) return null;
    const orders = card?.orders ?? labelled(text, console);
    return {
      row: {
        ...base,
        stated: time.stated ?? leadingTime(text, rows),
        role: 'system',
        kind: 'text',
        text,
        orders,
        goods: card?.goods ?? null,
      },
    };
  }

  const content = contentOf(element, console, rows, drop);
  if (content === null) return problem('text', rows.text);
  const bot = isBot(element, rows, { sender, text: content.text, id });
  return { row: { ...base, ...content, role: person(side, bot) } };
}

const running = new Set(['br', 'span', 'a', 'b', 'i', 'em', 'strong', 'img']);

type Content = Pick<Row, 'kind' | 'text' | 'orders' | 'goods'>;

function contentOf(element: Element, console: Console, rows: Rows, drop: (one: Element) => boolean): Content | null {
  const card = cardOf(element, console, rows);
  if (card) return { kind: card.kind, text: '', orders: card.orders, goods: card.goods };
  const other = rows.other === undefined ? null : findFirst(element, rows.other);
  if (other) return { kind: 'other', text: plainText(other, drop).replace(/^\d{1,3}\s*["”″'′秒s]+\s*/, ''), orders: [], goods: null };
  const parts = outermost(findIn(element, rows.text)).map((one) => wordsOf(one, rows, drop));
  const spoken = parts.filter((one) => one !== '').join('\n');
  const text =
    rows.prefix !== undefined && (rows.drop === undefined || !has(element, rows.drop)) ? spoken.replace(rows.prefix, '') : spoken;
  if (text !== '') return { kind: 'text', text, orders: labelled(text, console), goods: null };
  if (rows.video && has(element, rows.video)) return { kind: 'video', text: '', orders: [], goods: null };
  if (rows.file && has(element, rows.file)) return { kind: 'file', text: '', orders: [], goods: null };
  const { image, face } = rows;
  if (image && findIn(element, image).some((one) => face === undefined || one.closest(face) === null))
    return { kind: 'image', text: '', orders: [], goods: null };
  const body = rows.body === undefined ? undefined : findIn(element, rows.body)[0];
  const words = body ? plainText(body, drop) : '';
  if (!body || words === '') return null;
  // nothing but running text is a text, whatever it stands in
  const plain = [...body.querySelectorAll('*')].every((one) => running.has(one.localName));
  return { kind: plain ? 'text' : 'other', text: words, orders: labelled(words, console), goods: null };
}

function wordsOf(element: Element, rows: Rows, drop: (one: Element) => boolean): string {
  if (!rows.doubled) return plainText(element, drop);
  const seen = new Set<string>();
  return plainText(element, (one) => {
    if (drop(one)) return true;
    if (one.children.length > 0) return false;
    const words = (one.textContent ?? '').trim();
    if (words !== '' && seen.has(words)) return true;
    seen.add(words);
    return false;
  });
}

interface CardReading {
  readonly kind: Kind;
  readonly orders: readonly string[];
  readonly goods: string | null;
}

function cardOf(element: Element, console: Console, rows: Rows): CardReading | null {
  for (const card of rows.cards ?? []) {
    const at = element.matches(card.at) ? element : findFirst(element, card.at);
    if (!at || (card.unless !== undefined && has(element, card.unless))) continue;
    const text = plainText(at);
    if (card.when && !card.when.test(text)) continue;
    const orders = labelled(text, console);
    const goods = pickFirst(at, card.goods)?.value ?? null;
    return { kind: card.kind ?? (orders.length > 0 ? 'order' : 'goods'), orders, goods: goods === null ? null : oneLine(goods) };
  }
  return null;
}

/** Order numbers that a text names as such, each once. */
function labelled(text: string, console: Console): string[] {
  const found = [...text.matchAll(new RegExp(console.orders.label.source, 'gi'))].map((one) => one[1] ?? '');
  return [...new Set(found.filter((one) => one !== ''))];
}

interface TimeReading {
  readonly stated: Stated | null;
  readonly element: Element | null;
  readonly raw: string;
  readonly unread: boolean;
}

function timeOf(row: Element, rows: Rows): TimeReading {
  let unread = false;
  for (const pick of rows.time.picks) {
    const found = pickAll(row, pick);
    if (rows.time.last) found.reverse();
    for (const { value, element } of found) {
      const stated = parseTime(value, rows.time.dayFirst);
      if (stated) return { stated, element: plainText(element) === value ? element : null, raw: value, unread: false };
      unread ||= pick.at !== undefined && rows.time.sometimes !== true && isPrecise(pick.at);
    }
  }
  return { stated: null, element: null, raw: '', unread };
}

/** A selector that names the time's own element, so that words in it which are no time mean that the page has changed. */
const isPrecise = (at: string): boolean => /time/i.test(at);

/** Notices often begin with the full time of day. */
function leadingTime(text: string, rows: Rows): Stated | null {
  const found = /^\d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d{2}(?::\d{2})?(?=\s)/.exec(text);
  return found ? parseTime(found[0], rows.time.dayFirst) : null;
}

/** Without those that lie inside another one of them. */
function outermost(elements: readonly Element[]): Element[] {
  return elements.filter((one, index) => !elements.some((other, at) => at < index && other !== one && other.contains(one)));
}
