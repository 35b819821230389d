import type { Problem, Rows } from './console.ts';
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

/** Words in the list that no row holds. */
function wordsBetween(node: Element, rows: ReadonlySet<Element>): string[] {
  return [...node.childNodes].flatMap((child) => {
    if (child.nodeType === 3) return child.nodeValue?.trim() ? [child.nodeValue] : [];
    return isElement(child) && !rows.has(child) && !/^(?:script|style|template)$/.test(child.localName) ? wordsBetween(child, rows) : [];
  });
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Messages that no row holds, or words where rows should be: then the rows are not what they were. */
export function strays(list: Element, elements: readonly Element[], rows: Rows): Problem[] {
  const set = new Set(elements);
  const held = (one: Element): boolean => {
    for (let up: Element | null = one; up && up !== list; up = up.parentElement) if (set.has(up)) return true;
    return false;
  };
  const lost = findAll(list, rows.bubble).some((one) => !held(one));
  const bare = wordsBetween(list, set).some((one) => !aside.test(one));
  const unplaced = rows.order === 'top' && elements.some((one) => Number.isNaN(topOf(one)));
  return lost || bare || unplaced ? [{ part: 'row', selector: rows.row }] : [];
}
