import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPresses } from '../../../components/presses.ts';
import type { ConsoleState, ToConsole, PanelAsk } from '../../../lib/line-messages.ts';
import { stateOf, talk } from './live-stand.tsx';

const again: PanelAsk = { kind: 'again' };
const insert: PanelAsk = { kind: 'insert', text: '收到，这就核实。', template: null };
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
  const shows = (state: ConsoleState) => presses.hear({ kind: 'state', state });
  shows(here);
  return { press: presses.press, shows, pressed: (id: string, done = true) => presses.hear({ kind: 'pressed', id, done }) };
}
const asks = () => said.map((one) => (one.kind === 'press' ? one.ask : one));
const idOf = (one: ToConsole | undefined): string => (one?.kind === 'press' ? one.id : 'none');

test('a press that the page has heard is said once', () => {
  const { press, pressed, shows } = open();
  press(insert);
  pressed(idOf(said[0]));
  shows(here);
  vi.advanceTimersByTime(60_000);
  expect([asks(), lost]).toEqual([[insert], 0]);
});

test('presses on a line that is gone are said when the page is heard again, in their order', () => {
  const { press, shows } = open();
  isUp = false;
  press(insert);
  press(again);
  expect(said).toEqual([]);
  isUp = true;
  shows(here);
  expect(asks()).toEqual([insert, again]);
});

test('what the line took and nobody heard is said again as the same press, which the page does once', () => {
  const { press, shows, pressed } = open();
  press(insert);
  shows(here);
  expect(asks()).toEqual([insert, insert]);
  expect(idOf(said[0])).toBe(idOf(said[1]));
  pressed(idOf(said[1]));
  shows(here);
  expect([said.length, lost]).toEqual([2, 0]);
});

test('a press names the conversation that was open when it was pressed, whichever is open when it is said', () => {
  const { press, shows } = open();
  isUp = false;
  press(insert);
  isUp = true;
  shows(elsewhere);
  press(again);
  const [first, second] = said.map((one) => one.kind === 'press' && one.about);
  expect(first).toContain('"buyer"');
  expect(first).not.toBe(second);
});

test('what the page did not do, for another conversation is open, is given up aloud', () => {
  const { press, shows, pressed } = open();
  press(insert);
  pressed(idOf(said[0]), false);
  shows(elsewhere);
  vi.advanceTimersByTime(60_000);
  expect([asks(), lost]).toEqual([[insert], 1]);
});

test('a page that does not come back: the press is given up aloud, and not done later', () => {
  const { press, shows } = open();
  isUp = false;
  press(insert);
  vi.advanceTimersByTime(20_000);
  expect(lost).toBe(1);
  isUp = true;
  shows(here);
  expect([said, lost]).toEqual([[], 1]);
});

test('after the end nothing is said and nobody is told', () => {
  const { press } = open();
  isUp = false;
  press(insert);
  stop.abort();
  vi.advanceTimersByTime(20_000);
  expect([said, lost]).toEqual([[], 0]);
});
