import type { CaretHit } from '../../lib/line-messages.ts';
import type { Ears } from '../../lib/consoles/ears.ts';
import { listAbove } from '../../lib/consoles/list-above.ts';
import { beforeCaret, slashSpan, wordsAfterSlash } from '../../lib/consoles/slash.ts';

export interface CaretSearchOptions {
  readonly box: () => HTMLElement | null;
  /** Asks the panel; false where nobody answers. */
  readonly ask: (words: string) => boolean;
  /** Writes a hit over the slash and its words. */
  readonly take: (hit: CaretHit, over: { readonly draft: string; readonly start: number; readonly end: number }) => void;
  readonly signal: AbortSignal;
}

export interface CaretSearch {
  /** The draft has changed. */
  look(composing: boolean): void;
  /** What the panel found for these words. */
  found(words: string, hits: readonly CaretHit[]): void;
}

/** A slash opens the search only if it was typed this recently, ms: not one that was pasted or inserted. */
const fresh = 400;
/** How long an answer is waited for, ms. */
const patience = 3_000;
const keys = '↑ ↓ · Enter · 1–9 · Esc';

/**
 * A slash typed into an empty draft or after a space opens a search where the agent writes: what follows it is looked for, arrows,
 * Enter and numbers put a hit in its place. It stays plain text until then, and Escape leaves it as it is. To be started before the
 * guard, whose key Enter is.
 */
export function searchAtCaret(page: Document, view: Ears, { box, ask, take, signal }: CaretSearchOptions): CaretSearch {
  let typed = Number.NEGATIVE_INFINITY;
  let words: string | null = null;
  /** Null until they were told. */
  let hits: readonly CaretHit[] | null = null;
  let chosen = 0;
  /** When they were last asked for. */
  let asked = 0;
  const swallowed = new Set<string>();
  const list = listAbove(page, (place) => put(place), signal);

  function close(): void {
    if (words === null) return;
    words = null;
    hits = null;
    list.hide();
  }

  function draw(): void {
    const at = box();
    if (at && hits !== null) list.show(at, hits, chosen, keys);
  }

  function look(composing: boolean): void {
    const at = box();
    if (composing || (words === null && performance.now() - typed > fresh)) return;
    const before = at && beforeCaret(at);
    const next = before ? wordsAfterSlash(before.line) : null;
    if (next === null || (words === null && next !== '')) return close();
    if (next === words) return;
    if (!ask(next)) return close();
    words = next;
    asked = performance.now();
  }

  function put(place: number): boolean {
    const hit = hits?.[place];
    const at = box();
    const over = at && words !== null ? slashSpan(at, words) : null;
    if (!hit || !over) return false;
    close();
    take(hit, over);
    return true;
  }

  /** Whether the key meant something to the open list. */
  function press(key: string): boolean {
    if (key === 'Escape') return (close(), true);
    // an Enter that was quicker than the answer must not send the search to the buyer; one that never comes does not hold Enter for good
    if (key === 'Enter') return put(chosen) || (hits === null && performance.now() - asked < patience) || (close(), true);
    if (hits === null || hits.length === 0) return false;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      chosen = (chosen + step + hits.length) % hits.length;
      draw();
      return true;
    }
    return /^[1-9]$/.test(key) && put(Number(key) - 1);
  }

  const options = { capture: true, signal } as const;
  view.addEventListener(
    'keydown',
    (event) => {
      const at = box();
      if (!at || !event.isTrusted || !event.composedPath().includes(at)) return;
      if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return;
      if (words === null) {
        if (event.key === '/') typed = performance.now();
        return;
      }
      if (!press(event.key)) return;
      swallowed.add(event.code);
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    options,
  );
  view.addEventListener(
    'keyup',
    (event) => {
      if (swallowed.delete(event.code)) event.stopImmediatePropagation();
    },
    options,
  );
  view.addEventListener('focusout', (event) => event.composedPath().includes(box() ?? page) && close(), options);
  page.addEventListener('selectionchange', () => words !== null && look(false), options);
  signal.addEventListener('abort', close);

  return {
    look,
    found(of, next) {
      if (of !== words) return;
      hits = next.slice(0, 9);
      chosen = 0;
      draw();
    },
  };
}
