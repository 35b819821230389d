import { openIn } from '../lib/messages.ts';
import type { FromConsole, ToConsole, PanelAsk } from '../lib/line-messages.ts';

/** How long a press waits for the page to have heard it, ms. A background that the browser had put to sleep is back much sooner. */
const patience = 5_000;

/** What the agent asks of the page by a press in the panel. */
export interface Presses {
  /** Says it until the page has heard it; given up where another conversation is open by then. */
  press(ask: PanelAsk): void;
  /** What the page says of itself. */
  hear(message: FromConsole): void;
}

/**
 * A press may fall into the moment in which the background between panel and page ends or starts anew: what is said then is heard
 * by nobody, even where the line takes it.
 * @param lost told of each press that was given up
 */
export function openPresses(say: (message: ToConsole) => boolean, lost: () => void, signal: AbortSignal): Presses {
  let about = 'null';
  const waiting = new Map<string, { readonly message: ToConsole & { kind: 'press' }; readonly late: ReturnType<typeof setTimeout> }>();
  const drop = (id: string): boolean => {
    clearTimeout(waiting.get(id)?.late);
    return waiting.delete(id);
  };
  const giveUp = (id: string): void => {
    if (drop(id)) lost();
  };
  signal.addEventListener('abort', () => {
    for (const id of waiting.keys()) drop(id);
  });
  return {
    press(ask) {
      const id = crypto.randomUUID();
      const message = { kind: 'press', id, about, ask } as const;
      waiting.set(id, { message, late: setTimeout(() => giveUp(id), patience) });
      say(message);
    },
    hear(message) {
      if (message.kind === 'pressed') return message.done ? void drop(message.id) : giveUp(message.id);
      // told at each change, and when the page has come back
      if (message.kind !== 'state') return;
      about = openIn(message.state);
      for (const one of waiting.values()) say(one.message);
    },
  };
}
