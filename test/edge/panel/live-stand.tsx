import 'fake-indexeddb/auto';
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, onTestFinished } from 'vitest';
// loaded beforehand: the panel itself loads it after it stands
import '../../../components/reader.ts';
import { LivePanel } from '../../../components/live-panel.tsx';
import { Ticking } from '../../../components/now.tsx';
import { ask } from '../../../lib/browser/ask.ts';
import { openLine } from '../../../lib/browser/line.ts';
import type { Conversation } from '../../../lib/conversation/conversation.ts';
import type { ConsoleState, Framed, FromConsole, ToConsole } from '../../../lib/line-messages.ts';
import { newClient } from '../../../lib/queries.ts';
import { starter } from '../../../lib/templates/starter/index.ts';
import { startBackground } from '../background/made-background.ts';
import { contentScript, framed, framedPanel, makeBrowser } from '../browser/made-browser.ts';
import { conversationIn } from './values.ts';
import { settle } from '../soon.ts';

/** The made browser of the running test. */
export let page: ReturnType<typeof makeBrowser>;
let made = 0;
beforeEach(() => {
  page = makeBrowser();
  Object.defineProperty(navigator, 'language', { value: 'zh-CN', configurable: true });
  // the starter templates lie in a file of the extension
  const served = globalThis.fetch;
  globalThis.fetch = () => Promise.resolve(Response.json(starter));
  onTestFinished(() => void (globalThis.fetch = served));
});

/** The conversation, an hour ago. */
export const talk = (change: Partial<Conversation> = {}): Conversation => {
  const made = conversationIn('zh');
  const back = (made.messages.at(-1)?.at ?? 0) - (Date.now() - 3_600_000);
  return { ...made, messages: made.messages.map((one) => ({ ...one, at: (one.at ?? 0) - back })), ...change };
};
export const stateOf = (conversation: Conversation | null): ConsoleState => ({
  console: 'pinduoduo',
  conversation,
  problems: [],
  guard: 'certain',
  side: 'right',
  rail: false,
});

/** A console's page and its panel, with the real background between them. */
export async function stand() {
  const background = startBackground(`live-${++made}`, { now: Date.now() });
  const stop = new AbortController();
  const asked: ToConsole[] = [];
  const quiet = { up: () => undefined, down: () => undefined };
  page.speakAs(contentScript(1), 'console');
  const hear = (message: ToConsole): void => {
    asked.push(message.kind === 'press' ? message.ask : message);
    if (message.kind === 'press') line.say({ kind: 'pressed', id: message.id, done: true });
  };
  const line = openLine('console', { hear, ...quiet }, stop.signal);
  await settle();
  line.say(framed);
  page.speakAs(framedPanel(1), 'panel');
  const root = document.createElement('div');
  document.body.append(root);
  const drawn = createRoot(root);
  act(() =>
    drawn.render(
      <QueryClientProvider client={newClient()}>
        <Ticking clock={Date.now}>
          <LivePanel
            connect={(hooks, signal) => openLine('panel', hooks, signal)}
            ask={ask}
            names={{ pinduoduo: { zh: '拼多多', en: 'Pinduoduo' } }}
            popped={false}
          />
        </Ticking>
      </QueryClientProvider>,
    ),
  );
  onTestFinished(() => {
    stop.abort();
    act(() => drawn.unmount());
    root.remove();
  });
  await settle();
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  return {
    background,
    asked,
    /** What a person asked for; what was understood and found is told unasked. */
    wished: () => asked.filter((one) => one.kind !== 'understood' && one.kind !== 'found'),
    root,
    all,
    text: (selector: string) => all(selector).map((one) => one.textContent ?? ''),
    button: (words: string) => all('button').find((one) => (one.textContent ?? '').includes(words)),
    say: async (message: FromConsole | Framed) => {
      line.say(message);
      // once for the message to be drawn, once for what the panel says to it
      await settle();
      await settle();
    },
  };
}

/** The background starts anew over the same database. */
export const restart = () => void startBackground(`live-${made}`, { now: Date.now() });
