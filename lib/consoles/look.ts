import type { Look, Selector } from './console.ts';
import { findIn } from './find.ts';
import { plainText } from './plain-text.ts';

/** Properties that lay a message on one side. */
export const properties = [
  'flex-direction',
  'justify-content',
  'align-self',
  'align-items',
  'justify-self',
  'text-align',
  'float',
  'direction',
  'margin-left',
  'margin-right',
  'grid-column-start',
  'left',
  'right',
  'background-color',
  'color',
] as const;

/** The side of a row by its look; null where it has neither of the two looks, or no text. */
export function sideByLook(row: Element, text: Selector, look: Look): 'buyer' | 'agent' | null {
  const value = lookOf(row, text, look.property, look.up);
  return value === null ? null : value === look.buyer ? 'buyer' : value === look.agent ? 'agent' : null;
}

/** How a row looks in one respect: a property as it is written in a style sheet, or `order`: what comes first in it. */
export function lookOf(row: Element, text: Selector, property: string, up: number): string | null {
  const [words] = findIn(row, text);
  if (!words) return null;
  if (property === 'order') return orderOf(row, words);
  let element: Element | null = words;
  for (let level = 0; level < up && element; level += 1) element = element === row ? null : element.parentElement;
  const view = row.ownerDocument.defaultView;
  if (!element || !view) return null;
  return view.getComputedStyle(element).getPropertyValue(property) || 'unset';
}

/** Whether a picture or a label of one letter stands before the words or after them. */
function orderOf(row: Element, words: Element): string | null {
  const beside = [...row.querySelectorAll('*')].find(
    (one) =>
      !one.contains(words) &&
      !words.contains(one) &&
      (one.localName === 'img' || (one.children.length === 0 && plainText(one).length === 1)),
  );
  if (!beside) return null;
  return (beside.compareDocumentPosition(words) & 4) === 0 ? 'after' : 'before';
}
