import 'fake-indexeddb/auto';
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { LivePopup } from '../../../components/live-popup.tsx';
import { Ticking } from '../../../components/now.tsx';
import { ask } from '../../../lib/browser/ask.ts';
import { newClient } from '../../../lib/queries.ts';
import { noon, startBackground, tell } from '../background/made-background.ts';
import { contentScript, makeBrowser, ownPage } from '../browser/made-browser.ts';
import { click } from './draw.tsx';
import { settle, until } from '../soon.ts';

async function stand(name: string, before: () => Promise<unknown> = () => Promise.resolve()) {
  const page = makeBrowser();
  Object.defineProperty(navigator, 'language', { value: 'zh-CN', configurable: true });
  const clock = { now: noon };
  startBackground(name, clock);
  page.speakAs(contentScript(1));
  await tell('1小时内为您补发');
  page.speakAs(ownPage());
  await before();
  const root = document.createElement('div');
  document.body.append(root);
  const drawn = createRoot(root);
  let closed = 0;
  act(() =>
    drawn.render(
      <QueryClientProvider client={newClient()}>
        <Ticking clock={() => clock.now}>
          <LivePopup
            ask={ask}
            names={{}}
            close={() => closed++}
            askForSites={() => Promise.resolve(true)}
            hasSites={() => Promise.resolve(true)}
            matches={{}}
          />
        </Ticking>
      </QueryClientProvider>,
    ),
  );
  onTestFinished(() => {
    act(() => drawn.unmount());
    root.remove();
  });
  await until(() => expect(root.textContent).not.toBe(''));
  await settle();
  return { root, closed: () => closed };
}

test('what a sent message promised stands in the popup, and a press leads to its conversation', async () => {
  const { root, closed } = await stand('popup-1');
  await until(() => expect(root.querySelector('.rows li')?.textContent).toContain('1小时内为您补发'));
  click(root.querySelector('.rows button') ?? undefined);
  await until(() => expect(closed()).toBe(1));
});

test('what the whole shop is reminded of says so in the popup, and a press leads to the desk', async () => {
  const { root, closed } = await stand('popup-whole', () =>
    ask('savePolicy', { policy: { version: 1, reviews: [{ of: 'law', day: '2026-01-05' }] } }),
  );
  await until(() => expect(root.textContent).toContain('手册'));
  const row = [...root.querySelectorAll('.rows button')].find((one) => one.textContent.includes('手册'));
  expect(row?.textContent).toBe('手册该复核了：法规');
  click(row);
  await until(() => expect(closed()).toBe(1));
});

test('a page that is no console is told as one, and the language is kept', async () => {
  const { root } = await stand('popup-2');
  await until(() => expect(root.textContent).toContain('这不是妥答认得的客服页面'));
  click([...root.querySelectorAll('input')][1]);
  await until(() => expect(root.textContent).toContain('Not a console that Tuoda knows'));
  await until(async () => expect((await ask('settings', null)).lang).toBe('en'));
});
