import type { Runtime } from 'webextension-polyfill';
import type { Changed } from '../messages.ts';
import type { Framed, FromConsole, ToConsole } from '../line-messages.ts';
import { isAlive } from './extension.ts';
import { native } from './native.ts';

/** Who may hold a line, what it hears and what it says. */
export interface Lines {
  console: { hears: ToConsole; says: FromConsole | Framed };
  panel: { hears: FromConsole; says: ToConsole };
}
export type LineName = keyof Lines;

/** What the background sends down a line. */
export type OnLine =
  | { readonly hello: true }
  | { readonly changed: readonly Changed[] }
  | { readonly say: unknown }
  | { readonly away: true };

export interface Hooks<Hears> {
  hear(message: Hears): void;
  /** The background answers. Called anew after each of its restarts: it has forgotten everything, so say all again. */
  up(): void;
  /** The background has not answered for a second; it may come back. */
  down(): void;
  /** The extension was updated or removed: this script is left over and should fall silent. Nothing follows. */
  gone?(): void;
  /** What was written since, by anybody: ask again for what is shown of it. */
  changed?(what: readonly Changed[]): void;
  /** For a panel: its console's page is not there (closed, reloading, not yet started). */
  away?(): void;
}

export interface Line<Says> {
  /** false when nobody hears it now: nothing is kept to be said later. */
  say(message: Says): boolean;
}

const first = 100;
const longest = 30_000;
const grace = 1_000;

/**
 * A line to the background that opens again whenever the background dies, at growing distances while it stays away.
 * Ends for good when `signal` aborts or the extension was updated.
 */
export function openLine<N extends LineName>(name: N, hooks: Hooks<Lines[N]['hears']>, signal: AbortSignal): Line<Lines[N]['says']> {
  let port: Runtime.Port | null = null;
  let answered = false;
  let told: 'up' | 'down' | null = null;
  let pause = first;
  let again: ReturnType<typeof setTimeout> | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;

  function hear(raw: unknown): void {
    const message = raw as OnLine;
    if ('hello' in message) {
      answered = true;
      pause = first;
      clearTimeout(late);
      late = undefined;
      told = 'up';
      hooks.up();
    } else if ('changed' in message) hooks.changed?.(message.changed);
    else if ('away' in message) hooks.away?.();
    else hooks.hear(message.say as Lines[N]['hears']);
  }

  function open(): void {
    if (signal.aborted) return;
    if (!isAlive()) return end();
    late ??= setTimeout(miss, grace);
    try {
      const next = native.runtime.connect({ name });
      port = next;
      next.onMessage.addListener((message) => port === next && hear(message));
      next.onDisconnect.addListener(() => port === next && lose());
    } catch {
      lose();
    }
  }

  function lose(): void {
    port = null;
    answered = false;
    if (signal.aborted) return;
    if (!isAlive()) return end();
    clearTimeout(again);
    again = setTimeout(open, pause);
    pause = Math.min(pause * 2, longest);
  }

  function miss(): void {
    late = undefined;
    if (answered || told === 'down' || signal.aborted) return;
    told = 'down';
    hooks.down();
  }

  function close(): void {
    clearTimeout(again);
    clearTimeout(late);
    port?.disconnect();
    port = null;
    answered = false;
  }

  function end(): void {
    signal.removeEventListener('abort', close);
    close();
    hooks.gone?.();
  }

  signal.addEventListener('abort', close, { once: true });
  open();
  return {
    say(message) {
      if (!port || !answered) return false;
      try {
        port.postMessage(message);
        return true;
      } catch {
        return false;
      }
    },
  };
}
