import { readBox } from './box.ts';
import { isField } from './fields.ts';
import { openShelter } from './shelter.ts';

/** Milliseconds for which a ring stays. */
const stay = 2_500;

/** Brings an element into view and draws a ring around it for a while; the page itself is not touched. */
export function ringAround(page: Document, element: Element, signal: AbortSignal): void {
  element.scrollIntoView({ block: 'center', inline: 'nearest' });
  const done = new AbortController();
  const ring = openShelter(page, 'ring', AbortSignal.any([signal, done.signal]));
  const lay = (): void => {
    const { left, top, width, height } = element.getBoundingClientRect();
    ring.place({
      left: `${left - 3}px`,
      top: `${top - 3}px`,
      width: `${width + 6}px`,
      height: `${height + 6}px`,
      outline: '2px solid #1f7a5c',
      'border-radius': '6px',
    });
  };
  lay();
  page.addEventListener('scroll', lay, { capture: true, passive: true, signal: done.signal });
  setTimeout(() => done.abort(), stay);
}

/** Selects a part of the draft, so that the eye finds it; the whole of it where the finding names no place. */
export function pointAt(box: HTMLElement, start: number | null, end: number | null): void {
  box.focus();
  if (isField(box)) return box.setSelectionRange(start ?? 0, end ?? box.value.length);
  const text = readBox(box);
  const range = text.rangeOf(start ?? 0, end ?? text.text.length);
  const selection = box.ownerDocument.getSelection();
  if (!range || !selection) return;
  selection.removeAllRanges();
  selection.addRange(range);
}
