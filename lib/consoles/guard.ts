import type { Console } from './console.ts';
import type { Ears } from './ears.ts';
import { findSend } from './read.ts';

export interface GuardOptions {
  readonly console: Console;
  /** The draft box on the page now. */
  readonly box: () => HTMLElement | null;
  /** Ids of the rules that forbid sending the draft as it stands, by the text as it stands; empty: nothing does. */
  readonly blocking: () => { readonly text: string; readonly rules: readonly string[] };
  readonly held: (rules: readonly string[]) => void;
  readonly released: () => void;
  /** A press has gone through to the page. */
  readonly pressed: () => void;
  readonly signal: AbortSignal;
}

export interface Guard {
  /** The draft or the conversation is another one: what was held is held no longer. */
  reset(): void;
}

/** Milliseconds after which a second press is a deliberate one and no double click. */
const deliberate = 400;
/** One press with a pointer, from going down to its click, is over by then. */
const pressLasts = 1_500;

/**
 * Stands before the page's own handlers. A press that would send a draft with a blocking finding is stopped as a whole; the
 * next deliberate one goes through untouched. Everything else is never delayed. It never sends.
 */
export function guardSend(view: Ears, { console, box, blocking, held, released, pressed, signal }: GuardOptions): Guard {
  let hold: { readonly text: string; readonly since: number } | null = null;
  /** The text that may be sent: its second press has come. */
  let free: string | null = null;
  let press: { readonly stop: boolean; readonly until: number } | null = null;
  const keysStopped = new Set<string>();

  /** Whether this press is to be stopped. */
  function stops(deliberately: boolean): boolean {
    const { text, rules } = blocking();
    if (rules.length === 0 || free === text) {
      if (hold) reset();
      pressed();
      return false;
    }
    const now = performance.now();
    if (deliberately && hold?.text === text && now - hold.since >= deliberate) {
      free = text;
      hold = null;
      released();
      pressed();
      return false;
    }
    if (hold?.text !== text) hold = { text, since: now };
    held(rules);
    return true;
  }

  function stop(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!sends(event, console.enter) || !isIn(event, box())) return;
    if (event.repeat && keysStopped.has(event.code)) return stop(event);
    if (!stops(event.isTrusted && !event.repeat)) return;
    keysStopped.add(event.code);
    stop(event);
  }

  function onKeyAfter(event: KeyboardEvent): void {
    if (!keysStopped.has(event.code)) return;
    stop(event);
    if (event.type === 'keyup') keysStopped.delete(event.code);
  }

  /** A press is judged once, when it begins; its later events share the verdict. */
  function onPointer(event: Event): void {
    if (!isOnSend(event, view.document, console)) return;
    if ('button' in event && event.button !== 0) return;
    const now = performance.now();
    const begins = event.type === 'pointerdown' || press === null || now > press.until;
    if (begins) press = { stop: stops(event.isTrusted), until: now + pressLasts };
    const { stop: stopped } = press ?? { stop: false };
    if (event.type === 'click') press = null;
    if (stopped) stop(event);
  }

  function onSubmit(event: Event): void {
    const at = box();
    if (!at || !(event.target instanceof Node) || !event.target.contains(at)) return;
    if (press === null && stops(event.isTrusted)) stop(event);
  }

  const options = { capture: true, signal } as const;
  view.addEventListener('keydown', onKeyDown, options);
  view.addEventListener('keypress', onKeyAfter, options);
  view.addEventListener('keyup', onKeyAfter, options);
  for (const type of ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click'] as const)
    view.addEventListener(type, onPointer, { ...options, passive: false });
  view.addEventListener('submit', onSubmit, options);

  function reset(): void {
    free = null;
    if (!hold) return;
    hold = null;
    released();
  }

  return { reset };
}

/** Whether a key press asks the console to send; never while an input method composes. */
export function sends(
  event: Pick<KeyboardEvent, 'key' | 'keyCode' | 'isComposing' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  enter: Console['enter'],
): boolean {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || event.shiftKey || event.altKey) return false;
  return enter === 'sends' ? !event.ctrlKey && !event.metaKey : enter === 'unsure';
}

const isIn = (event: Event, box: HTMLElement | null): boolean => box !== null && event.composedPath().includes(box);

/** Whether a press is on the button that sends; looked for from the press upwards, for pages may be long. */
function isOnSend(event: Event, page: Document, console: Console): boolean {
  const { send, sendSays } = console;
  if (!send) return false;
  const path = event.composedPath();
  if (/ (?:>>>|<<<) /.test(send)) return findSend(page, console).some((one) => path.includes(one));
  return path.some(
    (one) => one instanceof Element && one.matches(send) && (sendSays === undefined || sendSays.test(one.textContent ?? '')),
  );
}
