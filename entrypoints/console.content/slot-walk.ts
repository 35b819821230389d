import { readBox } from '../../lib/consoles/box.ts';
import type { Ears } from '../../lib/consoles/ears.ts';
import { pointAt } from '../../lib/consoles/point.ts';
import { replaceText } from '../../lib/consoles/write.ts';
import { kept, placed, stopAfter, turned } from '../../lib/templates/stops.ts';
import type { Stop } from '../../lib/templates/stops.ts';

export interface SlotWalk {
  /** A text with these stops was written into a draft that was `before`. */
  begin(stops: readonly Stop[], text: string, before: string): void;
  /** The draft has changed. */
  look(): void;
}

/**
 * After a template was put in: → leads from one open slot or choice to the next and selects it, so that what is typed fills it; ↑ and
 * ↓ turn the wording of a choice. Once nothing is open any more, the arrows are the page's again.
 */
export function walkSlots(view: Ears, box: () => HTMLElement | null, signal: AbortSignal): SlotWalk {
  let stops: readonly Stop[] = [];
  let draft = '';
  let at: Stop | null = null;
  /** Where the next one is looked for. */
  let from = 0;

  const textNow = (): string => {
    const now = box();
    return now ? readBox(now).text : '';
  };

  function look(): void {
    if (stops.length === 0) return;
    const now = textNow();
    const place = at ? stops.indexOf(at) : -1;
    const before = stops;
    stops = kept(stops, draft, now);
    draft = now;
    if (place < 0 || stops === before) return;
    // where the selected one was filled, the walk goes on from there
    at = stops.length === before.length ? (stops[place] ?? null) : null;
  }

  function forward(): boolean {
    const now = box();
    const next = stopAfter(stops, from);
    if (!now || !next) {
      stops = [];
      return false;
    }
    from = next.start + 1;
    at = next;
    pointAt(now, next.start, next.end);
    return true;
  }

  function turn(by: 1 | -1): boolean {
    const now = box();
    if (!now || at?.options === undefined) return false;
    const { start, end } = at;
    const place = stops.indexOf(at);
    const next = turned(stops, at, draft, by);
    const before = draft;
    stops = next.stops;
    at = stops[place] ?? null;
    draft = before.slice(0, start) + next.text + before.slice(end);
    void replaceText(now, before, start, end, next.text).then((written) => {
      if (written.ok && at) pointAt(now, at.start, at.end);
      else stops = [];
    });
    return true;
  }

  view.addEventListener(
    'keydown',
    (event) => {
      const now = box();
      if (stops.length === 0 || !now || !event.isTrusted || !event.composedPath().includes(now)) return;
      if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      look();
      const meant =
        event.key === 'ArrowRight' ? forward() : event.key === 'ArrowDown' ? turn(1) : event.key === 'ArrowUp' ? turn(-1) : false;
      if (event.key === 'Escape') stops = [];
      if (!meant) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );

  return {
    begin(next, text, before) {
      draft = textNow();
      stops = placed(next, text, before, draft);
      at = null;
      from = 0;
    },
    look,
  };
}
