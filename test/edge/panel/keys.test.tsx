import { expect, test } from 'vitest';
import { keyName } from '../../../components/keys.ts';
import { click, drawScene, press, pressAlt } from './draw.tsx';
import { caseIn } from './case-values.ts';
import { findingsIn } from './values.ts';

const plain = { key: '', code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, isComposing: false, keyCode: 0 };
const names: readonly (readonly [string, object, string | null])[] = [
  ['a digit with Alt, by its place', { key: '¡', code: 'Digit1', altKey: true }, 'Alt+1'],
  ['a digit of the number pad', { key: '3', code: 'Numpad3', altKey: true }, 'Alt+3'],
  ['the full stop', { key: '≥', code: 'Period', altKey: true }, 'Alt+.'],
  ['a letter with Alt', { key: '†', code: 'KeyT', altKey: true }, 'Alt+T'],
  ['an arrow with Alt', { key: 'ArrowRight', code: 'ArrowRight', altKey: true }, 'Alt+ArrowRight'],
  ['Alt with Ctrl (AltGr)', { key: '1', code: 'Digit1', altKey: true, ctrlKey: true }, null],
  ['a key that an input method takes', { key: 'Enter', code: 'Enter', isComposing: true }, null],
  ['a key that an input method took', { key: 'Process', code: 'Digit1', keyCode: 229 }, null],
  ['a plain key', { key: '/', code: 'Slash' }, '/'],
];
test.for(names)('%s', ([, event, name]) => {
  expect(keyName({ ...plain, ...event })).toBe(name);
});

test('Alt with a number takes the fix of that number', () => {
  const { noted } = drawScene('angry-draft');
  expect(pressAlt('Digit1', '¡')).toBe(true);
  pressAlt('Digit3');
  expect(noted).toEqual([
    ['fix', findingsIn('zh')[1]],
    ['fix', findingsIn('zh')[2]],
  ]);
});

test('the same key pressed in the console’s page does the same', () => {
  const { noted, pressInPage } = drawScene('angry-draft');
  pressInPage('Alt+1');
  expect(noted).toEqual([['fix', findingsIn('zh')[1]]]);
});

test('plain keys pressed in the console’s page mean nothing here', () => {
  const { noted, pressInPage } = drawScene('suggestions');
  for (const key of ['1', 'Enter', '/']) pressInPage(key);
  expect(noted).toEqual([]);
});

test('a number without a fix is left alone', () => {
  const { noted } = drawScene('angry-draft');
  expect(pressAlt('Digit7')).toBe(false);
  expect(noted).toEqual([]);
});

test('nothing happens while an input method composes', () => {
  const { noted } = drawScene('suggestions');
  for (const key of ['1', '2', '3', 'Enter', '/']) press(key, { isComposing: true });
  press('Process', { code: 'Digit1', altKey: true, keyCode: 229 });
  expect(noted).toEqual([]);
});

test('with an empty draft the number alone puts a reply in', () => {
  const { noted } = drawScene('suggestions');
  press('2');
  expect(noted.map(([, , template]) => template)).toEqual(['say-back']);
});

test('arrows choose a reply and Enter puts it in', () => {
  const { noted, all } = drawScene('suggestions');
  press('ArrowDown');
  press('ArrowDown');
  press('ArrowUp');
  expect(all('.sug').map((one) => one.className)).toEqual(['sug', 'sug on', 'sug']);
  press('Enter');
  expect(noted.map(([, , template]) => template)).toEqual(['say-back']);
});

test('Enter on a button presses the button and nothing else', () => {
  const { button, noted } = drawScene('suggestions');
  press('Enter', {}, button('个案'));
  expect(noted).toEqual([]);
});

test('Alt and full stop walk through the findings', () => {
  const { noted } = drawScene('angry-draft');
  for (let i = 0; i < 4; i++) pressAlt('Period');
  const [cause, right, guarantee] = findingsIn('zh');
  expect(noted).toEqual([right, cause, guarantee, right].map((one) => ['point', one]));
});

test('Alt+0 says one short word while the buyer is telling, and nothing at other times', () => {
  const listening = drawScene('listening');
  pressAlt('Digit0');
  expect(listening.noted).toEqual([['insert', '您说，我在听', null]]);
});

test('Alt+0 is not answered where there is nothing to say', () => {
  const { noted } = drawScene('suggestions');
  expect(pressAlt('Digit0')).toBe(false);
  expect(noted).toEqual([]);
});

test('Alt+T makes the panel a rail, Alt+P a window; not where it already is a window', () => {
  const docked = drawScene('suggestions');
  pressAlt('KeyT');
  pressAlt('KeyP');
  expect(docked.noted).toEqual([['dock', { rail: true }], ['popOut']]);
});

test('a panel in its own window neither docks nor pops out', () => {
  const { noted, all } = drawScene('suggestions', 'zh', { popped: true });
  pressAlt('KeyT');
  pressAlt('KeyP');
  expect(noted).toEqual([]);
  expect(all('.bar .ib')).toHaveLength(2);
});

test('Alt and the right arrow take a step only where the case is in sight', () => {
  const { noted, button } = drawScene('case', 'zh', { case: caseIn('zh') });
  expect(press('ArrowRight', { code: 'ArrowRight', altKey: true })).toBe(false);
  click(button('个案'));
  expect(press('ArrowRight', { code: 'ArrowRight', altKey: true })).toBe(true);
  expect(noted).toEqual([['moveCase', 'propose']]);
});

test('the slash opens the search, arrows choose there, Enter puts in and closes, Escape closes', () => {
  const { all, text, noted } = drawScene('suggestions');
  press('/');
  const input = all('input')[0];
  if (!input) throw new Error('a field');
  expect(text('[role="option"]')).toHaveLength(3);
  press('ArrowDown', {}, input);
  expect(input.getAttribute('aria-activedescendant')).toBe('hit-1');
  press('1', {}, input);
  press('Enter', { isComposing: true }, input);
  expect(noted).toEqual([]);
  press('Enter', {}, input);
  expect(noted.map(([, , template]) => template)).toEqual(['say-back']);
  expect(all('.find')).toEqual([]);
  press('/');
  press('Escape', {}, all('input')[0]);
  expect(all('.find')).toEqual([]);
});

test('Alt with R says the demand back, J tells the progress, H copies the card; here and in the page', () => {
  const { noted, pressInPage } = drawScene('suggestions');
  for (const code of ['KeyR', 'KeyJ', 'KeyH']) expect(pressAlt(code)).toBe(true);
  for (const key of ['Alt+R', 'Alt+J', 'Alt+H']) pressInPage(key);
  expect(noted.map(([name]) => name)).toEqual(['sayBack', 'progress', 'handOver', 'sayBack', 'progress', 'handOver']);
});
