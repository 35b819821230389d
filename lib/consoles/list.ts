import type { Problem, Rows, Selector } from './console.ts';
import { findAll, findFirst } from './find.ts';

/** The element that holds the rows: the one that is known for it, else the nearest one around all of them. */
export function findList(root: ParentNode, rows: Rows): Element | null {
  const known = rows.list === undefined ? null : findFirst(root, rows.list);
  if (known) return known;
  const all = findAll(root, rows.row);
  let around = all[0]?.parentElement ?? null;
  while (around && !all.every((one) => around?.contains(one))) around = around.parentElement;
  return around;
}

/** No list and no row: a part is missing where one should be, or where messages stand that no row holds. */
export function listless(root: ParentNode, rows: Rows): Problem[] {
  if (rows.list !== undefined) return [{ part: 'list', selector: rows.list }];
  return findFirst(root, rows.bubble) ? [{ part: 'row', selector: rows.row }] : [];
}

/** The rows of a list in the order of the conversation. */
export function rowElements(list: Element, rows: Rows): Element[] {
  const found = findAll(list, rows.row);
  const set = new Set(found);
  const own = found.filter((one) => {
    for (let up = one.parentElement; up && up !== list; up = up.parentElement) if (set.has(up)) return false;
    return true;
  });
  if (rows.order === 'newest-first') return own.reverse();
  if (rows.order === 'page') return own;
  return own
    .map((one) => ({ one, top: topOf(one) }))
    .toSorted((a, b) => a.top - b.top)
    .map(({ one }) => one);
}

const topOf = (element: Element): number =>
  Number(/(?:^|[;\s])top:\s*(-?[\d.]+)px/.exec(element.getAttribute('style') ?? '')?.[1] ?? Number.NaN);

/** What lists say of themselves, beside their rows. */
const aside = /更多|加载|历史|以上|以下|没有|到底|新消息|正在输入|loading|load|more|history|earlier|older|new messages?|typing/i;

/** Messages that no row holds, or words where rows should be: then the rows are not what they were. */
export function strays(list: Element, elements: readonly Element[], rows: Rows): Problem[] {
  const unplaced = rows.order === 'top' && elements.some((one) => Number.isNaN(topOf(one)));
  return unplaced || hasStray(list, new Set(elements), rows.bubble) ? [{ part: 'row', selector: rows.row }] : [];
}

/** Looks beside the rows only, never into them. */
function hasStray(node: Element, rows: ReadonlySet<Element>, bubble: Selector): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 && child.nodeValue?.trim() && !aside.test(child.nodeValue)) return true;
    if (!isElement(child) || rows.has(child) || /^(?:script|style|template)$/.test(child.localName)) continue;
    if (hasStray(child, rows, bubble) || (child.matches(bubble) && !holdsRow(child, rows))) return true;
  }
  return false;
}

/** What stands around rows is no message, whatever it is called. */
function holdsRow(node: Element, rows: ReadonlySet<Element>): boolean {
  return [...node.children].some((one) => rows.has(one) || holdsRow(one, rows));
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
