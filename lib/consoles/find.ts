import type { Pick, Selector } from './console.ts';
import { plainText } from './plain-text.ts';

const stepping = / (?:>>>|<<<) /;

/** Elements under `root`, in page order, through open shadow roots and frames of the same origin where the selector says so. */
export function findAll(root: ParentNode, selector: Selector): Element[] {
  if (!stepping.test(selector)) return [...root.querySelectorAll(selector)];
  const [first = '', ...steps] = selector.split(/ (>>>|<<<) /);
  let found = [...root.querySelectorAll(first)];
  for (let at = 0; at < steps.length; at += 2) {
    const step = steps[at + 1] ?? '';
    found = found.flatMap((one) => (steps[at] === '>>>' ? [...(insideOf(one)?.querySelectorAll(step) ?? [])] : nearestAround(one, step)));
  }
  return [...new Set(found)];
}

/** The first that any of the selectors finds, in their order: one by one they are quick even on a very long page. */
export function findFirst(root: ParentNode, selector: Selector): Element | null {
  if (stepping.test(selector)) return findAll(root, selector)[0] ?? null;
  for (const one of alternatives(selector)) {
    const found = root.querySelector(one);
    if (found) return found;
  }
  return null;
}

const split = new Map<Selector, readonly Selector[]>();

/** A selector list in its parts; commas inside of brackets and quotes are none of its own. */
function alternatives(selector: Selector): readonly Selector[] {
  let parts = split.get(selector);
  if (!parts) {
    parts = (selector.match(/(?:\([^)]*\)|\[[^\]]*\]|[^,])+/g) ?? [selector]).map((one) => one.trim());
    split.set(selector, parts);
  }
  return parts;
}

const known = new WeakMap<ParentNode, Map<Selector, Element>>();

/** The same, but what was found before is kept as long as it is on the page and still is what is looked for. */
export function findKnown(root: ParentNode, selector: Selector): Element | null {
  const of = known.get(root) ?? new Map<Selector, Element>();
  known.set(root, of);
  const last = of.get(selector);
  if (last?.isConnected && (stepping.test(selector) || last.matches(selector))) return last;
  const found = findFirst(root, selector);
  if (found) of.set(selector, found);
  else of.delete(selector);
  return found;
}

/** The row itself or something in it. */
export function has(row: Element, selector: Selector): boolean {
  return row.matches(selector) || row.querySelector(selector) !== null;
}

/** The row itself, where it is one, and those in it. */
export function findIn(row: Element, selector: Selector): Element[] {
  return row.matches(selector) ? [row, ...findAll(row, selector)] : findAll(row, selector);
}

function nearestAround(element: Element, selector: string): Element[] {
  for (let up = element.parentElement; up; up = up.parentElement) {
    const found = [...up.querySelectorAll(selector)].filter((one) => one !== element);
    if (found.length > 0) return found;
  }
  return [];
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
  if (pick.at !== undefined && isElement(scope) && scope.matches(pick.at)) places.unshift(scope);
  const found: Picked[] = [];
  const others = pick.among === undefined ? null : new Set(findAll(scope, pick.among).map((one) => plainText(one)));
  for (const element of places) {
    if (pick.leaf && element.firstElementChild) continue;
    if (pick.outside !== undefined && element.closest(pick.outside)) continue;
    const raw = (pick.attr === undefined ? plainText(element) : (element.getAttribute(pick.attr) ?? '')).trim();
    if (raw === '' || pick.not?.test(raw)) continue;
    const taken = pick.match === undefined ? raw : pick.match.exec(raw)?.[1]?.trim();
    const value = taken && pick.decoded ? pick.decoded.exec(decode(taken))?.[1] : taken;
    if (value && (others === null || others.has(value))) found.push({ value, element });
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

function decode(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return '';
  }
}

const isElement = (scope: ParentNode): scope is Element => 'localName' in scope;
