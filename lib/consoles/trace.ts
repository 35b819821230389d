import type { Selector } from './console.ts';
import { plainText } from './plain-text.ts';
import { parseTime } from './times.ts';

const inline = new Set(['span', 'b', 'strong', 'em', 'i', 'a', 'u', 'mark', 'code', 'img', 'br', 'font']);

/** The element that holds the words of a message, from the one that was pointed at; null where there are none. */
export function textElement(row: Element, pointed: Element): Element | null {
  const leaves = [pointed, ...pointed.querySelectorAll('*')].filter((one) => ownText(one) !== '' && parseTime(ownText(one)) === null);
  const from =
    leaves.length > 0
      ? leaves
      : [row, ...row.querySelectorAll('*')].filter((one) => ownText(one) !== '' && parseTime(ownText(one)) === null);
  const [longest] = from.toSorted((a, b) => ownText(b).length - ownText(a).length);
  if (!longest) return null;
  let words = longest;
  // a stressed word inside a sentence: the sentence is meant
  for (
    let up = words.parentElement;
    up && up !== row && row.contains(up) && (ownText(up) !== '' || partOfLine(words, up));
    up = up.parentElement
  )
    words = up;
  return words;
}

/** Words that stand in the element itself, not in others inside it. */
function ownText(element: Element): string {
  return [...element.childNodes]
    .filter((one) => one.nodeType === 3)
    .map((one) => one.nodeValue?.trim() ?? '')
    .join(' ')
    .trim();
}

/** The element is a piece of running text: everything around it is inline and bears no class of its own. */
function partOfLine(words: Element, up: Element): boolean {
  return (
    inline.has(words.localName) &&
    up.children.length > 1 &&
    [...up.children].every((one) => inline.has(one.localName) && one.classList.length === 0 && parseTime(plainText(one)) === null)
  );
}

/** One selector for the words of both sides that finds nothing else in their rows. */
export function textSelector(both: readonly (readonly [Element, Element])[], rows: readonly Element[]): Selector {
  const [[, one] = [], [, other] = []] = both;
  const shared = one && other ? [...one.classList].filter((each) => other.classList.contains(each)) : [];
  const exact = (selector: Selector): boolean => both.every(([row, words]) => only(row, selector) === words);
  for (const each of shared.map((name) => `.${escapeName(name)}`)) if (exact(each)) return each;
  const whole = shared.map((name) => `.${escapeName(name)}`).join('');
  if (whole !== '' && exact(whole)) return whole;
  return [...new Set(both.map(([row, words]) => ownSelector(row, words, rows)))].join(', ');
}

/** The one outermost element of a row that a selector finds; null where there are several. */
function only(row: Element, selector: Selector): Element | null {
  const found = [...row.querySelectorAll(selector)].filter(
    (one) => one.parentElement?.closest(selector) === null || !row.contains(one.parentElement?.closest(selector) ?? null),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Its own classes, those of what holds it, its place among the tags of the row, at last its number among its siblings. */
function ownSelector(row: Element, words: Element, rows: readonly Element[]): Selector {
  const common = (name: string): boolean =>
    rows.filter((one) => one.classList.contains(name) || one.getElementsByClassName(name).length > 0).length > 1;
  const number = `:nth-child(${[...(words.parentElement?.children ?? [])].indexOf(words) + 1})`;
  for (const last of [words.localName, `${words.localName}${number}`]) {
    for (const name of words.classList) {
      const selector = `.${escapeName(name)}${last === words.localName ? '' : number}`;
      if (common(name) && only(row, selector) === words) return selector;
    }
    let path = last;
    const paths: Selector[] = [];
    for (let up = words.parentElement; up && row.contains(up); up = up.parentElement) {
      const held = [...up.classList].filter(common).map((name) => `.${escapeName(name)} > ${path}`);
      const found = held.find((selector) => only(row, selector) === words);
      if (found !== undefined) return found;
      paths.push(path);
      path = `${up.localName} > ${path}`;
    }
    const place = paths.toReversed().find((selector) => only(row, selector) === words);
    if (place !== undefined) return place;
  }
  return words.localName;
}

/** Finds the element again on this page: by its id or its classes where they are its own, else by its place. */
export function selectorFor(element: Element): Selector {
  const root = element.getRootNode();
  const alone = (selector: Selector): boolean =>
    'querySelectorAll' in root && typeof root.querySelectorAll === 'function' && root.querySelectorAll(selector).length === 1;
  if (element.id !== '' && !/\d{4}/.test(element.id) && alone(`#${escapeName(element.id)}`)) return `#${escapeName(element.id)}`;
  for (const name of element.classList) if (alone(`.${escapeName(name)}`)) return `.${escapeName(name)}`;
  const parent = element.parentElement;
  if (!parent) return element.localName;
  const place = [...parent.children].indexOf(element) + 1;
  return `${selectorFor(parent)} > :nth-child(${place})`;
}

/** A class or an attribute's name as selectors write it. */
export function escapeName(name: string): string {
  return name
    .replace(/^(-?)(\d)/, (_all, dash: string, digit: string) => `${dash}\\${digit.codePointAt(0)?.toString(16) ?? ''} `)
    .replace(/[^\w\-\u0080-\uffff\\ ]/g, (one) => `\\${one}`);
}
