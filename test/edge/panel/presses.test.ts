import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPresses } from '../../../components/presses.ts';
import type { ConsoleState, ToConsole } from '../../../lib/line-messages.ts';
import { stateOf, talk } from './live-stand.tsx';

const again: ToConsole = { kind: 'again' };
const insert: ToConsole = { kind: 'insert', text: '收到，这就核实。', template: null };
const here: ConsoleState = stateOf(talk());
const elsewhere: ConsoleState = stateOf(talk({ buyer: { id: '4471', name: '别人' } }));

let isUp: boolean;
let said: ToConsole[];
let lost: number;
let stop: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  [isUp, said, lost, stop] = [true, [], 0, new AbortController()];
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function open() {
  const presses = openPresses(
    (message) => {
      if (isUp) said.push(message);
      return isUp;
    },
    () => (lost += 1),
    stop.signal,
  );
  presses.seen(here);
  return presses;
}

test('a press on a line that is up is said at once, and once', () => {
  const presses = open();
  presses.press(insert);
  presses.seen(here);
  vi.advanceTimersByTime(60_000);
  expect([said, lost]).toEqual([[insert], 0]);
});

test('presses while the line opens again are said when the page is heard again, in their order, once', () => {
  const presses = open();
  isUp = false;
  presses.press(insert);
  presses.press(again);
  expect(said).toEqual([]);
  isUp = true;
  presses.seen(here);
  presses.seen(here);
  vi.advanceTimersByTime(60_000);
  expect([said, lost]).toEqual([[insert, again], 0]);
});

test('what was meant for one buyer is never put under another', () => {
  const presses = open();
  isUp = false;
  presses.press(insert);
  isUp = true;
  presses.seen(elsewhere);
  presses.seen(here);
  expect([said, lost]).toEqual([[], 1]);
});

test('a page that does not come back: the press is given up aloud, and not done later', () => {
  const presses = open();
  isUp = false;
  presses.press(insert);
  vi.advanceTimersByTime(20_000);
  expect(lost).toBe(1);
  isUp = true;
  presses.seen(here);
  expect([said, lost]).toEqual([[], 1]);
});

test('after the end nothing is said and nobody is told', () => {
  const presses = open();
  isUp = false;
  presses.press(insert);
  stop.abort();
  vi.advanceTimersByTime(20_000);
  expect([said, lost]).toEqual([[], 0]);
});
