import { afterEach, beforeEach, vi } from 'vitest';
import { openLine } from '../../../lib/browser/line.ts';
import type { Hooks, Lines } from '../../../lib/browser/line.ts';
import type { ConsoleState, ToConsole } from '../../../lib/line-messages.ts';
import { makeBrowser, shopPage } from './made-browser.ts';

export const at = (origin: string): readonly string[] => (origin === shopPage ? ['pinduoduo'] : []);

export let page: ReturnType<typeof makeBrowser>;
export let stop: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  page = makeBrowser();
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});
export const pass = (ms = 10) => vi.advanceTimersByTimeAsync(ms);

/** A line that writes down all that it is told. */
export function record<N extends keyof Lines>(name: N, as: Parameters<typeof page.speakAs>[0]) {
  const told: unknown[] = [];
  const hooks: Hooks<Lines[N]['hears']> = {
    hear: (message) => told.push(message),
    up: () => told.push('up'),
    down: () => told.push('down'),
    gone: () => told.push('gone'),
    changed: (what) => told.push(['changed', ...what]),
    away: () => told.push('away'),
  };
  page.speakAs(as, name);
  return { told, line: openLine(name, hooks, stop.signal) };
}

export const aState = (patch: Partial<ConsoleState> = {}): ConsoleState => ({
  console: 'pinduoduo',
  conversation: null,
  problems: [],
  guard: 'certain',
  side: 'right',
  rail: false,
  ...patch,
});
export const talk = {
  marketplace: 'pinduoduo',
  shop: null,
  buyer: { id: '5501', name: '林*' },
  orders: [],
  messages: [],
  typing: false,
} as const;
export const insert: ToConsole = { kind: 'insert', text: '您好', template: null };
