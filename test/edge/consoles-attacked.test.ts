import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openShelter } from '../../lib/consoles/shelter.ts';
import { pinduoduo } from '../../lib/consoles/pinduoduo.ts';
import { watchConsole } from '../../lib/consoles/watch.ts';
import type { Sight } from '../../lib/consoles/sight.ts';
import { pageHtml, readExpected } from '../pages/pages.ts';

let stop: AbortController;
beforeEach(() => (stop = new AbortController()));
afterEach(() => stop.abort());
const turn = (ms = 0): Promise<void> => new Promise((done) => setTimeout(done, ms));

test('ten times as many changes of a page cost not one more reading of it, and nothing is told that has not changed', async () => {
  document.documentElement.innerHTML = new DOMParser().parseFromString(pageHtml('pinduoduo'), 'text/html').documentElement.innerHTML;
  const { url, now, zone, messages } = readExpected('pinduoduo');
  const sights: Sight[] = [];
  let readings = 0;
  watchConsole(document, pinduoduo, {
    url: () => url,
    now: () => ((readings += 1), Date.parse(now)),
    zone,
    hear: (sight) => sights.push(sight),
    signal: stop.signal,
  });
  await vi.waitFor(() => expect(sights.at(-1)?.conversation?.messages).toHaveLength(messages.length), { timeout: 10_000 });
  const list = document.querySelector('.msg-list');
  if (!list) throw new Error('no list');
  /** Changes in the list and beside it, in twenty turns of the page. */
  const flood = async (each: number): Promise<number> => {
    const before = readings;
    for (let at = 0; at < 20; at += 1) {
      for (let change = 0; change < each; change += 1) {
        const one = document.createElement('i');
        (change % 2 ? document.body : list).append(one);
        one.remove();
      }
      await turn(5);
    }
    await turn(400);
    return readings - before;
  };
  await turn(400);
  const told = sights.length;
  const [few, many] = [await flood(50), await flood(500)];
  expect(few).toBeGreaterThan(0);
  // a turn of the page is followed by one reading at most
  expect(few).toBeLessThanOrEqual(21);
  expect(many).toBeLessThanOrEqual(21);
  expect(sights.slice(told)).toEqual([]);
});

test.for([
  ['dresses it anew', (host: HTMLElement) => host.style.setProperty('display', 'none', 'important')],
  ['throws it out', (host: HTMLElement) => host.remove()],
] as const)('a page that %s at every change of it gets its way after a while, and neither hangs', async ([, attack]) => {
  const { host } = openShelter(document, 'panel', stop.signal);
  let attacks = 0;
  const page = new MutationObserver(() => {
    if (!host.isConnected || host.style.display === 'none') return;
    attacks += 1;
    attack(host);
  });
  page.observe(document.body, { childList: true });
  page.observe(host, { attributes: true });
  attack(host);
  await turn(300);
  page.disconnect();
  expect(attacks).toBeGreaterThan(5);
  expect(attacks).toBeLessThanOrEqual(20);
});

test('what is ours is put back as it was where the page changed it', async () => {
  const { host, place } = openShelter(document, 'panel', stop.signal);
  place({ top: '0', width: '360px' });
  const before = host.style.cssText;
  for (const change of [
    () => host.style.setProperty('width', '1px', 'important'),
    () => host.style.setProperty('opacity', '0'),
    () => host.style.setProperty('translate', '900px'),
    () => host.removeAttribute('style'),
  ]) {
    change();
    await vi.waitFor(() => expect(host.style.cssText).toBe(before));
  }
  place({ width: '400px' });
  await turn(20);
  expect(host.style.width).toBe('400px');
});
