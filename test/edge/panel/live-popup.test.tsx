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

const settle = (ms = 60) => act(() => new Promise<void>((done) => setTimeout(done, ms)));

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
  for (let tries = 0; tries < 20 && root.textContent === ''; tries++) await settle();
  await settle();
  return { root, closed: () => closed };
}

test('what a sent message promised stands in the popup, and a press leads to its conversation', async () => {
  const { root, closed } = await stand('popup-1');
  for (let tries = 0; tries < 20 && !root.querySelector('.rows li'); tries++) await settle();
  expect(root.querySelector('.rows li')?.textContent).toContain('1小时内为您补发');
  click(root.querySelector('.rows button') ?? undefined);
  await settle();
  expect(closed()).toBe(1);
});

test('what the whole shop is reminded of says so in the popup, and a press leads to the desk', async () => {
  const { root, closed } = await stand('popup-whole', () =>
    ask('savePolicy', { policy: { version: 1, reviews: [{ of: 'law', day: '2026-01-05' }] } }),
  );
  for (let tries = 0; tries < 20 && !/手册/.test(root.textContent); tries++) await settle();
  const row = [...root.querySelectorAll('.rows button')].find((one) => one.textContent.includes('手册'));
  expect(row?.textContent).toBe('手册该复核了：法规');
  click(row);
  await settle();
  expect(closed()).toBe(1);
});

test('a page that is no console is told as one, and the language is kept', async () => {
  const { root } = await stand('popup-2');
  expect(root.textContent).toContain('这不是妥答认得的客服页面');
  click([...root.querySelectorAll('input')][1]);
  await settle(120);
  expect(root.textContent).toContain('Not a console that Tuoda knows');
  expect((await ask('settings', null)).lang).toBe('en');
});
