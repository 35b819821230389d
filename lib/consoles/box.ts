import { isField } from './fields.ts';

/** Text of a draft box with the way back from its offsets into the page. */
export interface BoxText {
  readonly text: string;
  /** For something editable; null for a field, and where the offsets lie outside. */
  rangeOf(start: number, end: number): Range | null;
}

interface Piece {
  readonly start: number;
  readonly length: number;
  readonly node: Text | Element;
  /** Offset of the piece in its text node. */
  readonly from: number;
}

const blocks = new Set(['div', 'p', 'li', 'ul', 'ol', 'pre', 'blockquote', 'h1', 'h2', 'h3', 'section']);
const invisible = /[\u200b\ufeff]/;

/** Reads a draft as it will be sent: fields by their value; what is editable line by line, each character traceable. */
export function readBox(box: Element): BoxText {
  if (isField(box)) return { text: box.value, rangeOf: () => null };
  const pieces: Piece[] = [];
  let text = '';
  let lineBegun = false;
  let breakDue = false;
  const newline = (): void => {
    text += '\n';
    breakDue = false;
    lineBegun = false;
  };
  const add = (words: string, node: Text | Element, from: number): void => {
    if (breakDue) newline();
    pieces.push({ start: text.length, length: words.length, node, from });
    text += words;
    lineBegun = true;
  };
  const walk = (node: Node): void => {
    if (isText(node)) {
      let from = 0;
      for (const part of node.data.split(invisible)) {
        if (part !== '') add(part.replaceAll('\u00a0', ' '), node, from);
        from += part.length + 1;
      }
      return;
    }
    if (!isElement(node) || isPrompt(node)) return;
    if (node.localName === 'br') {
      if (breakDue) newline();
      // the last break of a line only keeps it open
      if (node.nextSibling) newline();
      return;
    }
    if (node.localName === 'img') {
      const alt = node.getAttribute('alt') ?? '';
      if (alt !== '') add(alt, node, 0);
      return;
    }
    const block = node !== box && blocks.has(node.localName);
    if (block && (breakDue || lineBegun)) newline();
    for (const child of node.childNodes) walk(child);
    if (block) {
      breakDue = true;
      lineBegun = false;
    }
  };
  walk(box);
  if (text.endsWith('\n') && lastText(pieces)?.data.endsWith('\n')) text = text.slice(0, -1);
  return { text, rangeOf: (start, end) => rangeOver(box, pieces, start, end) };
}

function rangeOver(box: Element, pieces: readonly Piece[], start: number, end: number): Range | null {
  const first = pieces.find((one) => start < one.start + one.length);
  const last = pieces.findLast((one) => end > one.start);
  if (!first || !last || end <= start || last.start + last.length <= first.start) return null;
  const range = box.ownerDocument.createRange();
  if (isText(first.node)) range.setStart(first.node, first.from + Math.max(0, start - first.start));
  else range.setStartBefore(first.node);
  if (isText(last.node)) range.setEnd(last.node, last.from + Math.min(last.length, end - last.start));
  else range.setEndAfter(last.node);
  return range;
}

/** Words that an editor shows while it is empty. */
const isPrompt = (one: Element): boolean =>
  one.hasAttribute('data-slate-placeholder') || /placeholder/i.test(one.getAttribute('class') ?? '');
const lastText = (pieces: readonly Piece[]): Text | null => {
  const node = pieces.at(-1)?.node;
  return node && isText(node) ? node : null;
};
const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
