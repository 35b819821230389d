import 'fake-indexeddb/auto';
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import { LiveDesk } from '../../../components/desk/live-desk.tsx';
import { Ticking } from '../../../components/now.tsx';
import { ask } from '../../../lib/browser/ask.ts';
import { openLine } from '../../../lib/browser/line.ts';
import { consoles } from '../../../lib/consoles/index.ts';
import { keeping } from '../../../entrypoints/desk/keeping.ts';
import { sites } from '../../../entrypoints/desk/sites.ts';
import { newClient } from '../../../lib/queries.ts';
import { starter } from '../../../lib/templates/starter/index.ts';
import { noon, startBackground } from '../background/made-background.ts';
import { makeBrowser } from '../browser/made-browser.ts';
import { answered, settle, until } from '../soon.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
let made = 0;

/** The desk at a page, with the real background behind it. */
export async function standDesk(at: string, before: () => Promise<unknown> = async () => undefined) {
  const page = makeBrowser();
  Object.defineProperty(navigator, 'language', { value: 'zh-CN', configurable: true });
  const served = globalThis.fetch;
  globalThis.fetch = () => Promise.resolve(Response.json(starter));
  const background = startBackground(`desk-${++made}`, { now: noon });
  await before();
  location.hash = `#/${at}`;
  const saved: { name: string; content: Blob }[] = [];
  const root = document.createElement('div');
  document.body.append(root);
  const drawn = createRoot(root);
  const client = newClient();
  act(() =>
    drawn.render(
      <QueryClientProvider client={client}>
        <Ticking clock={() => noon}>
          <LiveDesk
            ask={ask}
            connect={(hooks, signal) => openLine('panel', hooks, signal)}
            consoles={consoles}
            sites={sites}
            reachLive={() => undefined}
            version="0.1.0"
            keeping={keeping}
            saveFile={(name, content) => void saved.push({ name, content })}
          />
        </Ticking>
      </QueryClientProvider>,
    ),
  );
  onTestFinished(() => {
    act(() => drawn.unmount());
    root.remove();
    globalThis.fetch = served;
    location.hash = '';
  });
  await until(() => {
    if (!root.querySelector('h1')) throw new Error('the page is not drawn');
  });
  await answered(client);
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  return {
    page,
    background,
    root,
    saved,
    all,
    text: (selector: string) => all(selector).map((one) => one.textContent ?? ''),
    button: (words: string, within = 'button') => {
      const found = all(within).find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(words));
      if (!found)
        throw new Error(
          `no "${words}" among: ${all(within)
            .map((one) => one.textContent)
            .join(' | ')}`,
        );
      return found;
    },
    go: async (to: string) => {
      location.hash = `#/${to}`;
      act(() => void dispatchEvent(new HashChangeEvent('hashchange')));
      await settle();
      await answered(client);
    },
  };
}

export const click = (element: Element | undefined): Promise<void> => {
  act(() => (element instanceof HTMLElement ? element.click() : undefined));
  return settle();
};

/** Types into a field as a person would: React hears it. */
export async function type(field: Element | undefined, words: string): Promise<void> {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error('no field to type in');
  const made = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  act(() => {
    made?.set?.call(field, words);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
}
