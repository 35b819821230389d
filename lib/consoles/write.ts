import { readBox } from './box.ts';
import { isField } from './fields.ts';

/** Whether what was to be written now stands in the box. */
export type Written = { readonly ok: true } | { readonly ok: false; readonly why: 'refused' | 'changed' };

/**
 * Writes at the caret, or over what is selected, as one undo step, as if it had been typed; then reads back. Nothing is
 * ever sent. Where the box does not take it, the draft is left as it was.
 */
export function insertText(box: HTMLElement, text: string, caret: Range | null = null): Written {
  if (isField(box)) return intoField(box, box.selectionStart ?? box.value.length, box.selectionEnd ?? box.value.length, text);
  box.focus({ preventScroll: true });
  const selection = box.ownerDocument.getSelection();
  if (!selection) return { ok: false, why: 'refused' };
  if (selection.rangeCount === 0 || !box.contains(selection.anchorNode)) {
    const range = caret && box.contains(caret.startContainer) ? caret : atEnd(box);
    selection.removeAllRanges();
    selection.addRange(range);
  }
  return intoEditable(box, text);
}

/** Writes over a part of the draft, as one undo step; refused when the draft is no longer `draft`. */
export function replaceText(box: HTMLElement, draft: string, start: number, end: number, text: string): Written {
  const now = readBox(box);
  if (now.text !== draft) return { ok: false, why: 'changed' };
  if (isField(box)) return intoField(box, start, end, text);
  const range = now.rangeOf(start, end);
  const selection = box.ownerDocument.getSelection();
  if (!range || !selection) return { ok: false, why: 'refused' };
  box.focus({ preventScroll: true });
  selection.removeAllRanges();
  selection.addRange(range);
  return intoEditable(box, text);
}

function intoField(box: HTMLTextAreaElement | HTMLInputElement, start: number, end: number, text: string): Written {
  const wanted = box.value.slice(0, start) + text + box.value.slice(end);
  if (box.disabled || box.readOnly || (box.maxLength > 0 && wanted.length > box.maxLength)) return { ok: false, why: 'refused' };
  const before = box.value;
  box.focus({ preventScroll: true });
  // setting the selection ends the run of typing, so that one undo takes back what is written and no more
  box.setSelectionRange(0, 0);
  box.setSelectionRange(start, end);
  perform(box.ownerDocument, text);
  if (box.value === wanted) return { ok: true };
  if (box.value === before) {
    box.setRangeText(text, start, end, 'end');
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
    if (box.value === wanted) return { ok: true };
  }
  return { ok: false, why: 'refused' };
}

function intoEditable(box: HTMLElement, text: string): Written {
  const before = readBox(box).text;
  const selection = box.ownerDocument.getSelection();
  const selected = selection ? selection.toString().length : 0;
  const wanted = before.length - selected + text.length;
  const took = (): boolean => {
    const now = readBox(box).text;
    return (
      now !== before && squeeze(now).includes(squeeze(text)) && Math.abs(now.length - wanted) <= 2 + (text.match(/\n/g)?.length ?? 0) * 2
    );
  };
  if (text.includes('\n') && pasteInto(box, text) && took()) return { ok: true };
  if (readBox(box).text !== before) return { ok: false, why: 'refused' };
  perform(box.ownerDocument, text);
  if (took()) return { ok: true };
  if (readBox(box).text === before && pasteInto(box, text) && took()) return { ok: true };
  return { ok: false, why: 'refused' };
}

/** Rich editors take several lines at once only as a paste. False where nobody answered it. */
function pasteInto(box: HTMLElement, text: string): boolean {
  const carried = new DataTransfer();
  carried.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData: carried });
  return !box.dispatchEvent(event);
}

/** The one way of writing that keeps the page's own undo: the browser's editing command. */
function perform(document: Document, text: string): void {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

function atEnd(box: HTMLElement): Range {
  const range = box.ownerDocument.createRange();
  range.selectNodeContents(box);
  range.collapse(false);
  return range;
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');
