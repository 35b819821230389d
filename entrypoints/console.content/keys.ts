import type { Ears } from '../../lib/consoles/ears.ts';

const codes: Readonly<Record<string, string>> = { Period: '.', KeyT: 'T', KeyP: 'P', KeyR: 'R', KeyH: 'H', KeyJ: 'J' };

/** Name of a panel key as the panel knows it ("Alt+1"), told by its place on the keyboard; null for every other key. */
export function panelKey(
  event: Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing' | 'keyCode'>,
): string | null {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing || event.keyCode === 229) return null;
  const key = /^Digit(\d)$/.exec(event.code)?.[1] ?? codes[event.code];
  return key === undefined ? null : `Alt+${key}`;
}

/** Hands the panel's keys on while somebody listens; the page then does not get them. */
export function forwardKeys(view: Ears, say: (key: string) => boolean, signal: AbortSignal): void {
  view.addEventListener(
    'keydown',
    (event) => {
      const key = event.isTrusted ? panelKey(event) : null;
      if (key === null || !say(key)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
}
