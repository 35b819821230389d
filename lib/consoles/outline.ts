import { insideOf } from './find.ts';

/** Elements, depth and letters beyond which an outline says `…`. */
const most = { elements: 1_500, depth: 40, alike: 3 };
const silent = new Set(['script', 'style', 'link', 'meta', 'noscript', 'template', 'path', 'defs', 'head']);
/** Attributes by which pages mark their parts, with values that are names of parts. */
const named = /^(?:class|role|type|data-(?:testid|test|cy|qa-id|kora|role|type|direction|from|side))$/;
/** Ids of parts of a page; others may be somebody's account. */
const uiId =
  /app|root|main|chat|msg|message|list|input|reply|editor|text|send|button|conversation|panel|section|container|content|box|wrap|head|body|foot/i;
/** Attributes of which it only counts that they are there. */
const there = /^(?:data-|aria-|contenteditable$|placeholder$|dir$)/;

/**
 * What a page is built of, for those who mend its adapter: tags, classes and the names of parts, how deep, how often. No text, no
 * address, no value that could be a name or a number of anybody: digits are `0`, what is written in other letters than the plain
 * Latin ones is left out, and so are words that do not look like a part's name.
 */
export function outlineOf(page: Document): string {
  const lines: string[] = [];
  let left = most.elements;

  function walk(node: Element, depth: number): void {
    if (silent.has(node.localName) || node.hasAttribute('data-tuoda')) return;
    if (left === 0 || depth > most.depth) return;
    left -= 1;
    lines.push(`${' '.repeat(depth)}${formOf(node)}`);
    const inside = insideOf(node);
    if (inside) {
      lines.push(`${' '.repeat(depth + 1)}${'host' in inside ? '#shadow' : '#frame'}`);
      below(inside, depth + 2);
    }
    below(node, depth + 1);
  }

  /** Of children that look alike the first few are shown, the rest counted. */
  function below(node: ParentNode, depth: number): void {
    const seen = new Map<string, number>();
    for (const child of node.children) {
      const form = formOf(child);
      const count = (seen.get(form) ?? 0) + 1;
      seen.set(form, count);
      if (count <= most.alike) walk(child, depth);
    }
    for (const [form, count] of seen) if (count > most.alike) lines.push(`${' '.repeat(depth)}× ${count} ${form}`);
  }

  if (page.body) walk(page.body, 0);
  if (left === 0) lines.push('…');
  return lines.join('\n');
}

function formOf(element: Element): string {
  const marks = [...element.attributes].flatMap(({ name, value }) => {
    if (name === 'id') return [uiId.test(value) && isPart(value) ? `#${scrubbed(value)}` : '#?'];
    if (name === 'class') return [...element.classList].filter(isPart).map((one) => `.${scrubbed(one)}`);
    if (named.test(name)) return [`[${name}=${isPart(value) ? scrubbed(value) : '?'}]`];
    return there.test(name) ? [`[${scrubbed(name)}]`] : [];
  });
  const words = [...element.childNodes].some((one) => one.nodeType === 3 && one.nodeValue?.trim()) ? ' "…"' : '';
  return `${element.localName}${marks.join('')}${words}`;
}

/** A name as programmers give them, not one that a person bears: short, plain letters, and no long number in it. */
const isPart = (value: string): boolean => /^[\w.-]{1,60}$/.test(value) && !/\d{5}/.test(value);
const scrubbed = (value: string): string => value.replace(/\d/g, '0');
