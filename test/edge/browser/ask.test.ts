import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '../../../lib/browser/ask.ts';
import { makeBrowser } from './made-browser.ts';

let heard: unknown[];
beforeEach(() => {
  vi.useFakeTimers();
  makeBrowser();
  heard = [];
});
afterEach(() => {
  vi.useRealTimers();
});

/** A browser that loses the first `lost` questions without a word, and answers those that follow. */
const losing = (lost: number) =>
  Object.assign(fakeBrowser.runtime, {
    sendMessage(message: unknown): Promise<unknown> {
      heard.push(message);
      return heard.length > lost ? Promise.resolve({ answer: heard.length }) : new Promise(() => {});
    },
  });

test('what nothing can be drawn without is asked once more where a browser has lost it, and the late answer is taken', async () => {
  losing(1);
  const asked = ask('settings', null);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(heard).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await asked).toBe(2);
});

test('what is answered in time is asked once', async () => {
  losing(0);
  expect(await ask('policy', { shop: null, marketplace: null })).toBe(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(heard).toHaveLength(1);
});

test('what writes is never asked twice for being slow', async () => {
  losing(1);
  void ask('teamSync', { agree: false });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(heard).toHaveLength(1);
});
