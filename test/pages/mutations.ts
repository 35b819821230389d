/** One change of a page, and how to take it back. */
export interface Mutation {
  readonly kind: string;
  undo(): void;
  /** Whether the change touched what a message says or who says it, so that the page itself now says something else. */
  readonly truth: Truth;
}

/** What a person would read now: as before, without a row, with a row twice, or with the words of a row gone. */
export type Truth =
  | { readonly kind: 'same' }
  | { readonly kind: 'gone' | 'twice' | 'silent' | 'swapped'; readonly row: number };

/** Numbers that are the same in every run: mulberry32. */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const same: Truth = { kind: 'same' };
const inline = new Set(['span', 'em', 'b', 'i', 'a', 'img', 'sup', 'time', 'button', 'textarea', 'input', 'label', 'strong']);
const hashed = (name: string): boolean => /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])\w{12,}$/.test(name) || /^_\w{4,}$/.test(name) || /^[a-z][A-Z]\w{2}_?\w*$/.test(name);

type Pick = (below: number) => number;
const one = <T>(from: readonly T[], pick: Pick): T | undefined => from[pick(from.length)];
const inBody = (page: Document): Element[] => [...page.body.querySelectorAll('*')].filter((each) => !/^(?:script|style|source|br)$/.test(each.localName));

/** Changes that a redesign may bring and that mean nothing. */
export const harmless: readonly ((page: Document, pick: Pick) => Mutation | null)[] = [
  function wrap(page, pick) {
    const element = one(inBody(page), pick);
    if (!element) return null;
    const around = page.createElement(inline.has(element.localName) ? 'span' : 'div');
    around.className = `w${pick(999)}`;
    element.replaceWith(around);
    around.append(element);
    return { kind: 'wrap', truth: same, undo: () => around.replaceWith(element) };
  },
  function addNode(page, pick) {
    const element = one(inBody(page), pick);
    const added = one([page.createElement('i'), page.createComment('x'), page.createElement('div'), page.createElement('svg')], pick);
    if (!element?.parentNode || !added) return null;
    element.parentNode.insertBefore(added, pick(2) === 0 ? element : element.nextSibling);
    return { kind: 'add a node', truth: same, undo: () => added.remove() };
  },
  function addClass(page, pick) {
    const element = one(inBody(page), pick);
    if (!element) return null;
    const before = element.getAttribute('class');
    element.setAttribute('class', `${before ?? ''} extra-${pick(99)}`.trim());
    return { kind: 'add a class', truth: same, undo: () => (before === null ? element.removeAttribute('class') : element.setAttribute('class', before)) };
  },
  function renameHashed(page, pick) {
    const changed = inBody(page).flatMap((element) => {
      const before = element.getAttribute('class');
      const after = before?.split(/\s+/).map((name) => (hashed(name) ? `Zq9${name.length}${pick(99_999)}xY` : name)).join(' ');
      if (!before || after === undefined || after === before) return [];
      element.setAttribute('class', after);
      return [{ element, before }];
    });
    return changed.length === 0 ? null : { kind: 'rename hashed classes', truth: same, undo: () => changed.forEach(({ element, before }) => element.setAttribute('class', before)) };
  },
  function turnAttributes(page, pick) {
    const element = one(inBody(page).filter((each) => each.attributes.length > 1), pick);
    if (!element) return null;
    const before = [...element.attributes].map(({ name, value }) => ({ name, value }));
    const put = (list: typeof before): void => {
      for (const { name } of before) element.removeAttribute(name);
      for (const { name, value } of list) element.setAttribute(name, value);
    };
    put(before.toReversed());
    return { kind: 'turn the attributes round', truth: same, undo: () => put(before) };
  },
  function addAttribute(page, pick) {
    const element = one(inBody(page), pick);
    if (!element) return null;
    element.setAttribute('data-trace', String(pick(1000)));
    return { kind: 'add an attribute', truth: same, undo: () => element.removeAttribute('data-trace') };
  },
];

/** Changes that take away what a reading rests on. `rows` are the rows of the page that hold a message, in its order. */
export const harmful: readonly ((page: Document, pick: Pick, rows: readonly Element[], sides: readonly [string, string] | null, texts: readonly string[]) => Mutation | null)[] = [
  function renameClassOnce(page, pick) {
    const element = one(inBody(page).filter((each) => each.classList.length > 0), pick);
    const name = element && one([...element.classList], pick);
    if (!element || !name) return null;
    const before = element.className;
    element.setAttribute('class', before.split(/\s+/).map((each) => (each === name ? 'renamed' : each)).join(' '));
    return { kind: 'rename a class once', truth: same, undo: () => element.setAttribute('class', before) };
  },
  function renameClassEverywhere(page, pick) {
    const names = [...new Set(inBody(page).flatMap((each) => [...each.classList]))];
    const name = one(names, pick);
    if (!name) return null;
    const bearers = [...page.body.getElementsByClassName(name)].map((element) => ({ element, before: element.className }));
    for (const { element, before } of bearers) element.setAttribute('class', before.split(/\s+/).map((each) => (each === name ? 'renamed' : each)).join(' '));
    return { kind: 'rename a class everywhere', truth: same, undo: () => bearers.forEach(({ element, before }) => element.setAttribute('class', before)) };
  },
  function renameAttribute(page, pick) {
    const element = one(inBody(page).filter((each) => [...each.attributes].some((attribute) => attribute.name !== 'class')), pick);
    const name = element && one([...element.attributes].map((each) => each.name).filter((each) => each !== 'class'), pick);
    if (!element || !name) return null;
    const bearers = (pick(2) === 0 ? [element] : inBody(page).filter((each) => each.hasAttribute(name))).map((each) => ({ each, value: each.getAttribute(name) ?? '' }));
    for (const { each, value } of bearers) {
      each.removeAttribute(name);
      each.setAttribute('data-renamed', value);
    }
    const undo = (): void =>
      bearers.forEach(({ each, value }) => {
        each.removeAttribute('data-renamed');
        each.setAttribute(name, value);
      });
    return { kind: 'rename an attribute', truth: same, undo };
  },
  function renameTag(page, pick) {
    const element = one(inBody(page).filter((each) => !/^(?:img|iframe|video|svg)$/.test(each.localName)), pick);
    if (!element) return null;
    const other = page.createElement(inline.has(element.localName) ? 'x-text' : 'section');
    for (const { name, value } of element.attributes) other.setAttribute(name, value);
    const children = [...element.childNodes];
    other.append(...children);
    element.replaceWith(other);
    const undo = (): void => {
      element.append(...children);
      other.replaceWith(element);
    };
    return { kind: 'rename a tag', truth: same, undo };
  },
  function removeRow(_page, pick, rows) {
    const at = pick(rows.length);
    const row = rows[at];
    const parent = row?.parentNode;
    if (!row || !parent) return null;
    const next = row.nextSibling;
    row.remove();
    return { kind: 'remove a row', truth: { kind: 'gone', row: at }, undo: () => parent.insertBefore(row, next) };
  },
  function repeatRow(_page, pick, rows) {
    const at = pick(rows.length);
    const row = rows[at];
    if (!row) return null;
    const copy = row.cloneNode(true);
    row.after(copy);
    return { kind: 'repeat a row', truth: { kind: 'twice', row: at }, undo: () => copy.parentNode?.removeChild(copy) };
  },
  function silenceRow(_page, pick, rows, _sides, texts) {
    const at = pick(rows.length);
    const row = rows[at];
    if (!row || !texts[at]) return null;
    const words: { node: Node; text: string }[] = [];
    const walk = (node: Node): void => {
      for (const child of node.childNodes) {
        if (child.nodeType === 3 && child.nodeValue?.trim() && texts[at]?.includes(child.nodeValue.trim())) words.push({ node: child, text: child.nodeValue });
        else walk(child);
      }
    };
    walk(row);
    if (words.length === 0) return null;
    for (const { node } of words) node.nodeValue = '';
    return { kind: 'take the words of a row', truth: { kind: 'silent', row: at }, undo: () => words.forEach(({ node, text }) => (node.nodeValue = text)) };
  },
  function swapSide(_page, pick, rows, sides) {
    if (!sides) return null;
    const at = pick(rows.length);
    const row = rows[at];
    if (!row) return null;
    const [buyer, agent] = sides;
    const bearers = [row, ...row.querySelectorAll('*')].filter((each) => each.classList.contains(buyer) || each.classList.contains(agent)).map((each) => ({ each, before: each.className }));
    if (bearers.length === 0) return null;
    for (const { each, before } of bearers) each.setAttribute('class', before.split(/\s+/).map((name) => (name === buyer ? agent : name === agent ? buyer : name)).join(' '));
    return { kind: 'swap the mark of a side', truth: { kind: 'swapped', row: at }, undo: () => bearers.forEach(({ each, before }) => each.setAttribute('class', before)) };
  },
  function moveBubble(_page, pick, rows) {
    const at = pick(rows.length);
    const row = rows[at];
    const inner = row?.firstElementChild;
    if (!row?.parentNode || !inner) return null;
    row.after(inner);
    return { kind: 'take a message out of its row', truth: same, undo: () => row.prepend(inner) };
  },
];
