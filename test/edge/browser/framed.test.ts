import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { startRelay } from '../../../lib/browser/relay.ts';
import { contentScript, framed, framedPanel, makeBrowser, shopPage } from './made-browser.ts';

let page: ReturnType<typeof makeBrowser>;
beforeEach(() => {
  vi.useFakeTimers();
  page = makeBrowser();
});
afterEach(() => vi.useRealTimers());
const pass = (ms = 10) => vi.advanceTimersByTimeAsync(ms);

/** Opens a line and writes down what comes of it; `mark` is what a console's script says of its panel. */
function open(name: 'console' | 'panel', as: Parameters<typeof page.speakAs>[0], mark?: string) {
  const told: unknown[] = [];
  page.speakAs(as);
  const port = browser.runtime.connect({ name });
  port.onMessage.addListener((word) => told.push(word));
  port.onDisconnect.addListener(() => told.push('closed'));
  if (mark !== undefined) port.postMessage({ kind: 'framed', mark });
  return told;
}

const relay = () => startRelay((origin) => (origin === shopPage ? ['pinduoduo'] : []));

test.for([
  ['a mark of its own', framedPanel(1, '1-2-3-4')],
  ['no mark', framedPanel(1, '')],
  ['the mark of another tab’s panel', framedPanel(1, '5-5-5-5')],
  ['the right mark in a tab where nobody said it', framedPanel(3)],
] as const)('our panel, framed by the page itself under %s, hears nothing', async ([, sender]) => {
  relay();
  open('console', contentScript(1), framed.mark);
  open('console', contentScript(2), '5-5-5-5');
  await pass();
  const told = open('panel', sender);
  await pass(8_000);
  expect(told).toEqual(['closed']);
});

test('a panel that is there before its page has said so waits for it', async () => {
  relay();
  const told = open('panel', framedPanel(1));
  await pass(2_000);
  expect(told).toEqual([]);
  open('console', contentScript(1), framed.mark);
  await pass();
  expect(told).toEqual([{ hello: true }]);
});

test('the mark is never told to a panel', async () => {
  relay();
  const told = open('panel', framedPanel(1));
  open('console', contentScript(1), framed.mark);
  await pass();
  expect(JSON.stringify(told)).not.toContain(framed.mark);
});

test.for([
  ['a moment later', 500, true],
  ['long after', 10_000, false],
] as const)(
  'a key pressed in the page before its panel is there again is told once, and only to one that comes soon: %s',
  async ([, later, told]) => {
    relay();
    page.speakAs(contentScript(1));
    const line = browser.runtime.connect({ name: 'console' });
    line.postMessage(framed);
    line.postMessage({ kind: 'key', key: 'Alt+1' });
    await pass(later);
    const key = { say: { kind: 'key', key: 'Alt+1' } };
    const first = open('panel', framedPanel(1));
    await pass();
    expect(first).toEqual(told ? [{ hello: true }, key] : [{ hello: true }]);
    const second = open('panel', framedPanel(1));
    await pass();
    expect(second).toEqual([{ hello: true }]);
  },
);
