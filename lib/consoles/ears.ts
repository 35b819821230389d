/** As much of a window as those need who listen to all of it. */
export interface Ears {
  addEventListener<K extends keyof WindowEventMap>(
    type: K,
    hear: (event: WindowEventMap[K]) => unknown,
    options: AddEventListenerOptions,
  ): void;
  readonly document: Document;
  readonly location: Location;
  readonly navigator: Navigator;
}

/** What a press, a key and a form go through, and what tells that the box was left. */
const types = [
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'submit',
  'focusout',
] as const;

/** A method, not a function: each type's listeners are only ever told of events of that type. */
interface Listener {
  hear(event: Event): unknown;
}

/**
 * Listens from the first moment of a page, before its own scripts, on behalf of those who come later: what is to be guarded is
 * known once the background has said what was taught here, and by then the page's own listeners would come first.
 */
export function openEars(view: Window): Ears {
  const listeners = new Map<string, Set<Listener>>();
  for (const type of types) {
    const heard = new Set<Listener>();
    listeners.set(type, heard);
    const tell = (event: Event): void => {
      for (const one of heard) {
        one.hear(event);
        // set as well by stopImmediatePropagation
        if (event.cancelBubble) return;
      }
    };
    view.addEventListener(type, tell, { capture: true, passive: false });
  }
  return {
    document: view.document,
    location: view.location,
    navigator: view.navigator,
    addEventListener(type, hear, options) {
      const heard = listeners.get(type);
      if (!heard) return view.addEventListener(type, hear, options);
      const listener: Listener = { hear };
      heard.add(listener);
      options.signal?.addEventListener('abort', () => heard.delete(listener));
    },
  };
}
