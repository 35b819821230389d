import { readBox } from './box.ts';
import { isField } from './fields.ts';

/**
 * Whether what was to be written now stands in the box. Otherwise the draft is as it was, but for `altered`: then something
 * else came of it, and the agent must look.
 */
export type Written = { readonly ok: true } | { readonly ok: false; readonly why: 'refused' | 'changed' | 'altered' };

/**
 * Writes at the caret, or over what is selected, as one undo step, as if it had been typed; then reads back. Nothing is
 * ever sent.
 * @param rested milliseconds since the draft last changed
 */
export async function insertText(box: HTMLElement, text: string, caret: Range | null = null, rested = Infinity): Promise<Written> {
  if (isField(box)) return intoField(box, box.selectionStart ?? box.value.length, box.selectionEnd ?? box.value.length, text);
  const selection = box.ownerDocument.getSelection();
  if (!selection) return { ok: false, why: 'refused' };
  const inside = selection.rangeCount > 0 && box.contains(selection.anchorNode);
  const range = inside ? selection.getRangeAt(0).cloneRange() : caret && box.contains(caret.startContainer) ? caret : atEnd(box);
  return intoEditable(box, range, text, rested);
}

/** Writes over a part of the draft, as one undo step; refused when the draft is no longer `draft`. */
export async function replaceText(
  box: HTMLElement,
  draft: string,
  start: number,
  end: number,
  text: string,
  rested = Infinity,
): Promise<Written> {
  const now = readBox(box);
  if (now.text !== draft) return { ok: false, why: 'changed' };
  if (isField(box)) return intoField(box, start, end, text);
  const range = now.rangeOf(start, end);
  return range ? intoEditable(box, range, text, rested) : { ok: false, why: 'refused' };
}

function intoField(box: HTMLTextAreaElement | HTMLInputElement, start: number, end: number, text: string): Written {
  const before = box.value;
  const wanted = before.slice(0, start) + text + before.slice(end);
  if (box.disabled || box.readOnly || (box.maxLength > 0 && wanted.length > box.maxLength)) return { ok: false, why: 'refused' };
  box.focus({ preventScroll: true });
  // setting the selection ends the run of typing, so that one undo takes back what is written and no more
  box.setSelectionRange(0, 0);
  box.setSelectionRange(start, end);
  command(box, text);
  if (box.value === wanted) return { ok: true };
  if (box.value !== before) return { ok: false, why: 'altered' };
  box.setRangeText(text, start, end, 'end');
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  return box.value === wanted ? { ok: true } : { ok: false, why: box.value === before ? 'refused' : 'altered' };
}

/** A way of writing over the selection; true where somebody has taken it upon himself, though it may not be done yet. */
type Way = (box: HTMLElement, text: string) => boolean;

/** Editors that keep a model of their own: they hear a paste, and some of them nothing else. */
const modelled = '[data-slate-editor], [data-lexical-editor], .ProseMirror, .ql-editor, .public-DraftEditor-content';
/** Milliseconds: until such an editor has seen where the selection is; for which a change is waited for. */
const noticed = 130;
/** Quill joins what follows a change within this time to it, as one undo step; ms. */
const joined = 1_050;
const patience = 250;

async function intoEditable(box: HTMLElement, range: Range, text: string, rested: number): Promise<Written> {
  const selection = box.ownerDocument.getSelection();
  if (!selection) return { ok: false, why: 'refused' };
  const own = box.matches(modelled);
  const before = readBox(box).text;
  const wanted = squeeze(before).length - squeeze(range.toString()).length + squeeze(text).length;
  box.focus({ preventScroll: true });
  // leaving the place and coming back ends the run of typing
  selection.collapse(box, 0);
  selection.removeAllRanges();
  selection.addRange(range);
  if (own) await pause(box.matches('.ql-editor') ? Math.max(noticed, joined - rested) : noticed);
  // somebody went on writing in the meantime
  if (readBox(box).text !== before) return { ok: false, why: 'changed' };
  for (const way of own ? [text === '' ? beforeInput : paste, command] : [command, paste]) {
    const taken = way(box, text);
    await changed(box, before);
    const now = readBox(box).text;
    if (now !== before)
      return squeeze(now).length === wanted && squeeze(now).includes(squeeze(text)) ? { ok: true } : { ok: false, why: 'altered' };
    if (taken) break;
  }
  return { ok: false, why: 'refused' };
}

const paste: Way = (box, text) => {
  const carried = new DataTransfer();
  carried.setData('text/plain', text);
  // Firefox takes what is pasted as `data` and passes over `clipboardData`
  const init: ClipboardEventInit & { readonly data: string; readonly dataType: string } = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData: carried,
    data: text,
    dataType: 'text/plain',
  };
  return !box.dispatchEvent(new ClipboardEvent('paste', init));
};

const beforeInput: Way = (box) =>
  !box.dispatchEvent(
    new InputEvent('beforeinput', { bubbles: true, cancelable: true, composed: true, inputType: 'deleteContentBackward' }),
  );

/** The browser's own editing: the one way that keeps its undo. */
const command: Way = (box, text) => {
  if (text === '') box.ownerDocument.execCommand('delete');
  else box.ownerDocument.execCommand('insertText', false, text);
  return false;
};

/** Until the box says something else, or the patience is over; then once more, for editors draw in steps. */
async function changed(box: HTMLElement, before: string): Promise<void> {
  if (readBox(box).text === before) {
    await new Promise<void>((done) => {
      const observer = new MutationObserver(() => readBox(box).text !== before && end());
      const late = setTimeout(end, patience);
      function end(): void {
        observer.disconnect();
        clearTimeout(late);
        done();
      }
      observer.observe(box, { subtree: true, childList: true, characterData: true });
    });
  }
  await pause(0);
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

function atEnd(box: HTMLElement): Range {
  const range = box.ownerDocument.createRange();
  range.selectNodeContents(box);
  range.collapse(false);
  return range;
}

const squeeze = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');
