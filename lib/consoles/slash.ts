import { readBox } from './box.ts';
import { isField } from './fields.ts';

/** What stands in the caret's line before the caret. */
export interface BeforeCaret {
  readonly line: string;
  /** Everything before the caret; for what is editable without the breaks between its lines. */
  readonly all: string;
}

const blocks = 'div, p, li, pre, blockquote, h1, h2, h3, section';

/** null where the caret is not in the box, or something is selected. */
export function beforeCaret(box: HTMLElement): BeforeCaret | null {
  if (isField(box)) {
    const { selectionStart: at, selectionEnd: end, value } = box;
    if (at === null || at !== end) return null;
    const all = value.slice(0, at);
    return { line: all.slice(all.lastIndexOf('\n') + 1), all };
  }
  const selection = box.ownerDocument.getSelection();
  const node = selection?.anchorNode;
  if (!selection?.isCollapsed || !node || !box.contains(node)) return null;
  const block = (node.nodeType === 1 ? (node as Element) : node.parentElement)?.closest(blocks);
  const upTo = (from: Node): string => {
    const range = box.ownerDocument.createRange();
    range.selectNodeContents(from);
    range.setEnd(node, selection.anchorOffset);
    return range
      .toString()
      .replaceAll('\u00a0', ' ')
      .replace(/[\u200b\ufeff]/g, '');
  };
  const line = upTo(block && box.contains(block) ? block : box);
  return { line: line.slice(line.lastIndexOf('\n') + 1), all: upTo(box) };
}

/** Words after a slash that opens a search: it stands at the beginning of a line or after a space. null: there is none. */
export function wordsAfterSlash(line: string): string | null {
  return /(?:^|\s)\/([^/\n]{0,40})$/.exec(line)?.[1] ?? null;
}

/** Where "/words" before the caret stands in the draft. */
export function slashSpan(
  box: HTMLElement,
  words: string,
): { readonly draft: string; readonly start: number; readonly end: number } | null {
  const before = beforeCaret(box);
  const draft = readBox(box).text;
  const looked = `/${words}`;
  if (!before?.all.endsWith(looked)) return null;
  // the breaks between lines count in the draft and not before the caret: so it is told by which of several it is
  let at = -1;
  for (let count = before.all.split(looked).length - 1; count > 0; count--) at = draft.indexOf(looked, at + 1);
  return at < 0 ? null : { draft, start: at, end: at + looked.length };
}
