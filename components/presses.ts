import type { ConsoleState, ToConsole } from '../lib/line-messages.ts';
import { keyOf } from '../lib/messages.ts';

/** How long a press waits for the page to be there again, ms. A background that the browser had put to sleep is back much sooner. */
const patience = 5_000;

/** What the agent asks of the page by a press in the panel. */
export interface Presses {
  /** Says it, at once or as soon as the page is heard again; given up where another conversation is open by then. */
  press(message: ToConsole): void;
  /** The page has told how it stands. */
  seen(state: ConsoleState): void;
}

/**
 * @param say false where nobody hears it now
 * @param lost told of each press that was given up
 */
export function openPresses(say: (message: ToConsole) => boolean, lost: () => void, signal: AbortSignal): Presses {
  let about = '';
  const waiting = new Map<ToConsole, { readonly about: string; readonly late: ReturnType<typeof setTimeout> }>();
  const drop = (message: ToConsole): void => {
    clearTimeout(waiting.get(message)?.late);
    waiting.delete(message);
  };
  const giveUp = (message: ToConsole): void => {
    drop(message);
    lost();
  };
  signal.addEventListener('abort', () => {
    for (const message of waiting.keys()) drop(message);
  });
  return {
    press(message) {
      if (!say(message)) waiting.set(message, { about, late: setTimeout(() => giveUp(message), patience) });
    },
    seen({ console, conversation }) {
      about = JSON.stringify([console, conversation && keyOf(console, conversation)]);
      for (const [message, one] of waiting) {
        if (one.about === about && say(message)) drop(message);
        else giveUp(message);
      }
    },
  };
}
