import type { Selector } from './console.ts';
import { insideOf } from './find.ts';
import { openShelter } from './shelter.ts';
import { selectorFor } from './trace.ts';

export interface Pointed {
  readonly element: Element;
  /** Leads to it from the page. */
  readonly selector: Selector;
}

/**
 * Lets the agent point at one element of the page, in frames of the same origin and open shadow roots too: what is meant by the
 * place under the pointer is ringed, a click takes it and never reaches the page, Escape gives up.
 * @param meant what a place stands for; null where it stands for nothing that is asked for
 * @returns null where the agent gave up
 */
export function pointOut(
  page: Document,
  signal: AbortSignal,
  meant: (under: Element) => Element | null = (under) => under,
): Promise<Pointed | null> {
  return new Promise((resolve) => {
    const done = new AbortController();
    const until = AbortSignal.any([signal, done.signal]);
    const ring = openShelter(page, 'pointer', until);
    const end = (found: Pointed | null): void => {
      done.abort();
      resolve(found);
    };
    if (signal.aborted) return end(null);
    signal.addEventListener('abort', () => end(null), { once: true });

    const under = (event: Event): Element | null => {
      const [target] = event.composedPath();
      return isElement(target) ? target : null;
    };
    // the words that ask for it are ours, and are pressed as usual
    const ours = (event: Event): boolean => event.composedPath().some((one) => isElement(one) && one.hasAttribute('data-tuoda'));
    const options = { capture: true, signal: until } as const;
    for (const view of viewsOf(page)) {
      view.addEventListener('pointermove', (event) => !ours(event) && surround(under(event)), options);
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'dblclick', 'auxclick'] as const)
        view.addEventListener(type, (event) => !ours(event) && stop(event), { ...options, passive: false });
      view.addEventListener(
        'click',
        (event) => {
          if (ours(event)) return;
          stop(event);
          const place = event.isTrusted ? under(event) : null;
          const element = place && meant(place);
          if (element) end({ element, selector: pathTo(element, page) });
        },
        options,
      );
      view.addEventListener(
        'keydown',
        (event) => {
          if (event.key !== 'Escape') return;
          stop(event);
          end(null);
        },
        options,
      );
    }

    function surround(target: Element | null): void {
      const element = target && meant(target);
      if (!element) return ring.place({ outline: 'none' });
      const { left, top, width, height } = placeOf(element, page);
      ring.place({
        left: `${left - 2}px`,
        top: `${top - 2}px`,
        width: `${width + 4}px`,
        height: `${height + 4}px`,
        outline: '2px solid #1f7a5c',
        'border-radius': '4px',
      });
    }
  });
}

/** The way from the page to an element, through frames and open shadow roots. */
export function pathTo(element: Element, page: Document): Selector {
  const root = element.getRootNode();
  const own = selectorFor(element);
  if (root === page) return own;
  const host = 'host' in root && isElement(root.host) ? root.host : frameOf(element.ownerDocument, page);
  return host ? `${pathTo(host, page)} >>> ${own}` : own;
}

/** The frame of the page, or of a frame in it, that shows a document. */
function frameOf(shown: Document, page: ParentNode): Element | null {
  for (const frame of page.querySelectorAll('iframe')) {
    const inside = insideOf(frame);
    if (inside === shown) return frame;
    const deeper = inside && frameOf(shown, inside);
    if (deeper) return deeper;
  }
  return null;
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The page's window and those of its frames that may be entered. */
function viewsOf(page: Document): Window[] {
  const inner = [...page.querySelectorAll('iframe')].flatMap((one) => {
    const document = insideOf(one);
    return document !== null && 'defaultView' in document ? viewsOf(document as Document) : [];
  });
  return page.defaultView ? [page.defaultView, ...inner] : inner;
}

function placeOf(
  element: Element,
  page: Document,
): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  const frame = element.ownerDocument === page ? null : frameOf(element.ownerDocument, page);
  if (!frame) return { left, top, width, height };
  const around = placeOf(frame, page);
  return { left: left + around.left, top: top + around.top, width, height };
}

const isElement = (target: unknown): target is Element =>
  typeof target === 'object' && target !== null && 'nodeType' in target && target.nodeType === 1;
