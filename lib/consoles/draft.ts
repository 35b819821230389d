import type { Console } from './console.ts';
import { readBox } from './box.ts';
import { findKnown } from './find.ts';
import { isField } from './fields.ts';

/** A draft as it stands now. */
export interface Draft {
  readonly box: HTMLElement;
  readonly text: string;
  /** An input method is in the middle of a word: nothing is judged. */
  readonly composing: boolean;
}

export interface DraftWatch {
  /** The box that is on the page now, or null. */
  box(): HTMLElement | null;
  current(): Draft | null;
  /** Look once more: programs empty a field without a word. */
  look(): void;
  /** Where the caret was when the box last had it. */
  caret(): Range | null;
  /** Milliseconds since the text last changed. */
  rested(): number;
}

/** Follows the draft until `signal`. `hear` is told once for each change of text, box or composing. */
export function watchDraft(page: Document, console: Console, hear: (draft: Draft | null) => void, signal: AbortSignal): DraftWatch {
  const { draft: selector } = console;
  let last: Draft | null = null;
  let composing = false;
  let caret: Range | null = null;
  let changed = Number.NEGATIVE_INFINITY;
  const options = { capture: true, signal } as const;
  const box = (): HTMLElement | null => {
    if (last?.box.isConnected) return last.box;
    const found = selector === undefined ? null : findKnown(page, selector);
    return isHtml(found) ? found : null;
  };

  const observer = new MutationObserver(look);
  signal.addEventListener('abort', () => observer.disconnect());

  function look(): void {
    const at = box();
    const now = at ? { box: at, text: readBox(at).text, composing } : null;
    if (now?.box !== last?.box) {
      observer.disconnect();
      if (now && !isField(now.box)) observer.observe(now.box, { subtree: true, childList: true, characterData: true });
    }
    if (now?.box === last?.box && now?.text === last?.text && now?.composing === last?.composing) return;
    if (now?.text !== last?.text) changed = performance.now();
    last = now;
    hear(now);
  }

  const ofBox = (event: Event): boolean => {
    const at = box();
    return at !== null && event.composedPath().includes(at);
  };
  const onComposition =
    (is: boolean) =>
    (event: Event): void => {
      if (!ofBox(event)) return;
      composing = is;
      look();
    };
  page.addEventListener('compositionstart', onComposition(true), options);
  page.addEventListener('compositionend', onComposition(false), options);
  page.addEventListener('input', (event) => ofBox(event) && look(), options);
  page.addEventListener('focusin', (event) => ofBox(event) && look(), options);
  page.addEventListener(
    'focusout',
    (event) => {
      if (!ofBox(event)) return;
      composing = false;
      look();
    },
    options,
  );
  page.addEventListener(
    'selectionchange',
    () => {
      const at = box();
      const selection = page.getSelection();
      if (at && !isField(at) && selection && selection.rangeCount > 0 && at.contains(selection.anchorNode))
        caret = selection.getRangeAt(0).cloneRange();
      else if (at && isField(at) && at.value !== last?.text) look();
    },
    options,
  );
  return { box, current: () => last, look, caret: () => caret, rested: () => performance.now() - changed };
}

const isHtml = (element: Element | null): element is HTMLElement => element !== null && 'focus' in element;
