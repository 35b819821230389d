import { expect, test } from 'vitest';
import { startRelay } from '../../../lib/browser/relay.ts';
import { contentScript } from './made-browser.ts';
import { at, pass, record, page, stop } from './made-line.ts';

test('a line comes up when the background answers, and only then carries a word', async () => {
  startRelay(at);
  const { told, line } = record('console', contentScript(1));
  expect(line.say({ kind: 'released' })).toBe(false);
  await pass();
  expect(told).toEqual(['up']);
  expect(line.say({ kind: 'released' })).toBe(true);
});

test('when the background dies and comes back the line comes up again, with no word of a short absence', async () => {
  startRelay(at);
  const { told, line } = record('console', contentScript(1));
  await pass();
  page.kill();
  await pass();
  expect(line.say({ kind: 'released' })).toBe(false);
  startRelay(at);
  await pass(500);
  expect(told).toEqual(['up', 'up']);
});

test('a background that stays away is told once as down, is tried ever more rarely, and is told when it is back', async () => {
  const { told } = record('console', contentScript(1));
  await pass(20_000);
  expect(told).toEqual(['down']);
  startRelay(at);
  await pass(30_000);
  expect(told).toEqual(['down', 'up']);
});

test('after an update of the extension the line ends for good', async () => {
  startRelay(at);
  const { told } = record('console', contentScript(1));
  await pass();
  page.update();
  await pass(60_000);
  expect(told).toEqual(['up', 'gone']);
});

test('a stopped line never opens again', async () => {
  const { told } = record('console', contentScript(1));
  stop.abort();
  startRelay(at);
  await pass(60_000);
  expect(told).toEqual([]);
});
