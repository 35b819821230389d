import type { Pick, Selector } from './console.ts';
import { plainText } from './plain-text.ts';

/** Elements under `root`, in page order, through open shadow roots and frames of the same origin where the selector says so. */
export function findAll(root: ParentNode, selector: Selector): Element[] {
  const [first = '', ...rest] = selector.split(' >>> ');
  let found = [...root.querySelectorAll(first)];
  for (const step of rest) found = found.flatMap((one) => [...(insideOf(one)?.querySelectorAll(step) ?? [])]);
  return found;
}

/** The first of them, or null. */
export function findFirst(root: ParentNode, selector: Selector): Element | null {
  return selector.includes(' >>> ') ? (findAll(root, selector)[0] ?? null) : root.querySelector(selector);
}

/** The row itself or something in it. */
export function has(row: Element, selector: Selector): boolean {
  return row.matches(selector) || row.querySelector(selector) !== null;
}

/** Document of a frame or open shadow root of an element; null where there is none or the browser forbids it. */
export function insideOf(element: Element): ParentNode | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!isFrame(element)) return null;
  try {
    return element.contentDocument;
  } catch {
    // another origin: nothing of it is ours to read
    return null;
  }
}

const isFrame = (element: Element): element is HTMLIFrameElement => element.localName === 'iframe' || element.localName === 'frame';

export interface Picked {
  readonly value: string;
  readonly element: Element;
}

/** Every string that one way of picking yields, with the element that bears it. */
export function pickAll(scope: ParentNode, pick: Pick): Picked[] {
  const places = pick.at === undefined ? (isElement(scope) ? [scope] : []) : findAll(scope, pick.at);
  if (pick.at !== undefined && isElement(scope) && scope.matches(pick.at.split(' >>> ')[0] ?? '')) places.unshift(scope);
  const found: Picked[] = [];
  for (const element of places) {
    if (pick.leaf && element.firstElementChild) continue;
    if (pick.outside !== undefined && element.closest(pick.outside)) continue;
    const raw = (pick.attr === undefined ? plainText(element) : (element.getAttribute(pick.attr) ?? '')).trim();
    if (raw === '' || pick.not?.test(raw)) continue;
    const value = pick.match === undefined ? raw : pick.match.exec(raw)?.[1]?.trim();
    if (value) found.push({ value, element });
  }
  return found;
}

/** The first string that any of the ways yields, in their order. */
export function pickFirst(scope: ParentNode, picks: readonly Pick[] | undefined): Picked | null {
  for (const pick of picks ?? []) {
    const found = pickAll(scope, pick)[0];
    if (found) return found;
  }
  return null;
}

const isElement = (scope: ParentNode): scope is Element => 'localName' in scope;
