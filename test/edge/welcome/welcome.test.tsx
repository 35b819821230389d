import 'fake-indexeddb/auto';
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Ticking } from '../../../components/now.tsx';
import { LiveWelcome } from '../../../components/welcome/live-welcome.tsx';
import { ask } from '../../../lib/browser/ask.ts';
import { hasSites } from '../../../lib/browser/hosts.ts';
import { openLine } from '../../../lib/browser/line.ts';
import { consoles } from '../../../lib/consoles/index.ts';
import { newClient } from '../../../lib/queries.ts';
import { noon, startBackground } from '../background/made-background.ts';
import { makeBrowser } from '../browser/made-browser.ts';
import { click } from '../desk/desk-stand.tsx';
import { answered, settle, until } from '../soon.ts';

let made = 0;

/** The first steps with the real background behind them; `allowed`: whether the browser allows the consoles from the start. */
async function stand(allowed = true, before: () => Promise<unknown> = async () => undefined) {
  const { grants, kill } = makeBrowser();
  Object.defineProperty(navigator, 'language', { value: 'zh-CN', configurable: true });
  startBackground(`welcome-${++made}`, { now: noon });
  if (allowed) for (const one of consoles.flatMap(({ matches }) => matches)) grants.give(one);
  await before();
  const asked: (readonly string[])[] = [];
  const sites = {
    has: hasSites,
    ask: async (patterns: readonly string[]) => {
      asked.push(patterns);
      for (const one of patterns) grants.give(one);
      return true;
    },
  };
  const root = document.createElement('div');
  document.body.append(root);
  const drawn = createRoot(root);
  const client = newClient();
  act(() =>
    drawn.render(
      <QueryClientProvider client={client}>
        <Ticking clock={() => noon}>
          <LiveWelcome ask={ask} connect={(hooks, signal) => openLine('panel', hooks, signal)} places={consoles} sites={sites} />
        </Ticking>
      </QueryClientProvider>,
    ),
  );
  onTestFinished(() => {
    act(() => drawn.unmount());
    root.remove();
  });
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const button = (words: string) => all('button').find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(words));
  const submit = () =>
    act(async () => void root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  await until(() => expect(all('h2')).toHaveLength(1));
  await answered(client);
  return { root, all, button, submit, asked, kill };
}

const marks = (all: (selector: string) => HTMLElement[]) => all('.progress li').map((one) => one.className);

test('the language and the shop hours that are chosen hold at once', async () => {
  const { all, root } = await stand();
  const opens = all('input[type=time]')[0];
  if (!(opens instanceof HTMLInputElement)) throw new Error('no hours');
  opens.value = '10:30';
  act(() => void opens.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  await until(() => expect(root.textContent).toContain('已存'));
  expect((await ask('ownPolicy', null)).opens).toBe(10 * 60 + 30);
  await click(all('.choice input')[1]);
  await until(() => expect(root.textContent).toContain('Language and shop hours'));
  expect((await ask('settings', null)).lang).toBe('en');
});

test('where the hours could not be saved the page says so', async () => {
  const { all, root, kill } = await stand();
  const closes = all('input[type=time]')[1];
  if (!(closes instanceof HTMLInputElement)) throw new Error('no hours');
  closes.value = '23:00';
  kill();
  act(() => void closes.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  await until(() => expect(root.textContent).toContain('没存上'));
});

test('each step can be skipped or done, and gone back to; who only goes on has not tried the practice', async () => {
  const { all, button, submit } = await stand();
  await submit();
  await click(button('跳过'));
  expect(marks(all)).toEqual(['done', 'skipped', '']);
  await submit();
  expect(marks(all)).toEqual(['done', 'skipped', 'skipped']);
  expect(all('h2')[0]?.textContent).toBe('可以开工了');
  await click(all('.progress button')[0]);
  expect(all('h2')[0]?.textContent).toBe('语言和营业时间');
});

test('the practice opens with the tour asked for', async () => {
  const { all, button, submit } = await stand();
  await submit();
  await submit();
  await click(button('打开练习会话'));
  await until(() => expect(marks(all)[2]).toBe('done'));
  await settle();
  expect((await ask('settings', null)).tour).toBe('due');
});

test('a console is switched off and on', async () => {
  const { all, submit } = await stand();
  await submit();
  await click(all('.switch')[0]);
  await until(() => expect(all('.switch:checked')).toHaveLength(consoles.length - 1));
  expect((await ask('settings', null)).off).toEqual([consoles[0]?.id]);
  await click(all('.switch')[0]);
  await until(() => expect(all('.switch:checked')).toHaveLength(consoles.length));
  expect((await ask('settings', null)).off).toEqual([]);
});

test('what the browser withholds is asked for in the press, one console or all that are on', async () => {
  const { all, button, submit, asked } = await stand(false);
  await submit();
  await until(() => expect(button('许可拼多多')).toBeDefined());
  await click(button('许可拼多多'));
  await until(() => expect(button('许可拼多多')).toBeUndefined());
  expect(asked).toEqual([consoles.find(({ id }) => id === 'pinduoduo')?.matches]);
  await click(button(`全部许可（${consoles.length - 1} 个）`));
  await until(() => expect(all('.sitelist .btn')).toEqual([]));
});

test('a console that is switched on is asked for in the same press', async () => {
  const { all, submit, asked } = await stand(false, () => ask('saveSettings', { off: ['etsy'] }));
  await submit();
  await until(() => expect(all('.switch')).toHaveLength(consoles.length));
  const etsy = all('.switch')[consoles.findIndex(({ id }) => id === 'etsy')];
  await until(() => expect(all('.sitelist .btn')).toHaveLength(consoles.length - 1));
  await click(etsy);
  expect(asked).toEqual([consoles.find(({ id }) => id === 'etsy')?.matches]);
});

test('what an administrator fixed is shown as fixed, in its place', async () => {
  const { all, root, submit } = await stand(true, () => fakeBrowser.storage.managed.set({ language: 'zh', consolesOff: ['etsy'] }));
  expect(all('fieldset[disabled]')).toHaveLength(1);
  expect(root.textContent).toContain('由管理员设定');
  await submit();
  await until(() => expect(all('.sitelist fieldset[disabled]')).toHaveLength(1));
  expect(all('.sitelist fieldset .switch')[0]?.getAttribute('aria-label')).toContain('Etsy');
});
