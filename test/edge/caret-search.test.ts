import { beforeEach, expect, test, vi } from 'vitest';
import { searchAtCaret } from '../../entrypoints/console.content/caret-search.ts';
import type { CaretSearch } from '../../entrypoints/console.content/caret-search.ts';
import { walkSlots } from '../../entrypoints/console.content/slot-walk.ts';
import { wordsAfterSlash } from '../../lib/consoles/slash.ts';
import type { CaretHit } from '../../lib/line-messages.ts';

const hit = (title: string, text = `${title}。`): CaretHit => ({ label: '话术', title, text, template: title, slots: [] });
const hits = ['退款多久到账', '破损补发', '查快递'].map((one) => hit(one));

let box: HTMLTextAreaElement;
let asked: string[];
let taken: unknown[][];
let page: string[];
let search: CaretSearch;
let answering: boolean;

beforeEach((context) => {
  // the made page does not edit by command; the real ones are tried in the browsers
  Object.assign(document, { execCommand: () => false });
  document.body.innerHTML = '<textarea></textarea>';
  box = document.querySelector('textarea') ?? document.createElement('textarea');
  box.focus();
  [asked, taken, page, answering] = [[], [], [], true];
  const end = new AbortController();
  search = searchAtCaret(document, window, {
    box: () => box,
    ask: (words) => (asked.push(words), answering),
    take: (one, { draft, start, end: to }) => taken.push([one.title, draft.slice(0, start), draft.slice(start, to), draft.slice(to)]),
    signal: end.signal,
  });
  window.addEventListener('keydown', (event) => page.push(event.key), { signal: end.signal });
  context.onTestFinished(() => end.abort());
});

/** A key as a hand presses it; what it types is in the box then. */
function key(name: string, more: KeyboardEventInit = {}): void {
  const made = new KeyboardEvent('keydown', { key: name, code: name, bubbles: true, cancelable: true, composed: true, ...more });
  box.dispatchEvent(Object.defineProperty(made, 'isTrusted', { value: true }));
  if (made.defaultPrevented || name.length > 1) return;
  const { selectionStart: at, value } = box;
  box.value = value.slice(0, at) + name + value.slice(at);
  box.setSelectionRange(at + 1, at + 1);
  search.look(more.isComposing ?? false);
}
const type = (words: string): void => {
  for (const one of words) key(one);
};

test.for([
  ['an empty line', '/', ''],
  ['after a space', '您好 /', ''],
  ['with words', '您好 /tui', 'tui'],
  ['with a space in the words', '/退款 到账', '退款 到账'],
  ['not in the middle of a word', '12/', null],
  ['not in an address', 'https://', null],
  ['not with a second slash', '/a/', null],
] as const)('a slash opens: %s', ([, line, words]) => {
  expect(wordsAfterSlash(line)).toBe(words);
});

test('a slash and the words after it are looked for as they are typed', () => {
  type('/tk');
  expect(asked).toEqual(['', 't', 'tk']);
});

test('a slash that was put in, not typed, opens nothing', () => {
  box.value = '/';
  box.setSelectionRange(1, 1);
  search.look(false);
  expect(asked).toEqual([]);
});

test('where nobody can search, the slash is a slash', () => {
  answering = false;
  type('/a');
  key('Enter');
  expect([box.value, page.includes('Enter')]).toEqual(['/a', true]);
});

test('arrows choose, Enter puts it in the place of the slash and its words, and the console does not hear it', () => {
  box.value = '您好 ，谢谢';
  box.setSelectionRange(3, 3);
  type('/tk');
  search.found('tk', hits);
  key('ArrowDown');
  key('ArrowDown');
  key('ArrowUp');
  key('Enter');
  expect(taken).toEqual([['破损补发', '您好 ', '/tk', '，谢谢']]);
  expect(page.filter((one) => one.length > 1)).toEqual([]);
});

test('a number takes its hit; one without a hit is typed on', () => {
  type('/k');
  search.found('k', hits);
  key('9');
  expect(asked.at(-1)).toBe('k9');
  search.found('k9', hits);
  key('3');
  expect(taken).toEqual([['查快递', '', '/k9', '']]);
});

test('keys that an input method takes mean nothing here, and what it wrote is looked for once', () => {
  type('/');
  search.found('', hits);
  key('1', { isComposing: true });
  key('Enter', { isComposing: true });
  expect([taken, asked]).toEqual([[], ['']]);
  box.value = '/破损';
  box.setSelectionRange(3, 3);
  search.look(false);
  expect(asked).toEqual(['', '破损']);
});

test('Escape leaves the words as they are and the list stays away until the next slash', () => {
  type('/tk');
  search.found('tk', hits);
  key('Escape');
  key('Enter');
  expect([box.value, taken, page.includes('Enter'), page.includes('Escape')]).toEqual(['/tk', [], true, false]);
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1000);
  type('x');
  expect(asked.at(-1)).toBe('tk');
});

test('Enter with nothing found sends nothing: it only takes the list away', () => {
  type('/zqx');
  search.found('zqx', []);
  key('Enter');
  expect(page.includes('Enter')).toBe(false);
  key('Enter');
  expect(page.includes('Enter')).toBe(true);
});

test('an answer that comes late, for other words, is not shown', () => {
  type('/tk');
  search.found('t', hits);
  key('1');
  expect(taken).toEqual([]);
});

test('what the page presses by itself takes nothing', () => {
  type('/t');
  search.found('t', hits);
  box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  expect(taken).toEqual([]);
});

test('→ selects one open slot after the other, and is the console’s again when none is left', (context) => {
  const end = new AbortController();
  context.onTestFinished(() => end.abort());
  const walk = walkSlots(window, () => box, end.signal);
  box.value = '请拍【待填：部位】，【待填：日期】前回您';
  walk.begin(
    [
      { start: 2, end: 9 },
      { start: 10, end: 17 },
    ],
    box.value,
    '',
  );
  const selected = () => box.value.slice(box.selectionStart, box.selectionEnd);
  const fill = (words: string): void => {
    box.setRangeText(words, box.selectionStart, box.selectionEnd, 'end');
    walk.look();
  };
  key('ArrowRight');
  expect(selected()).toBe('【待填：部位】');
  fill('瓶底');
  key('ArrowRight');
  expect(selected()).toBe('【待填：日期】');
  fill('明天');
  expect(page).toEqual([]);
  key('ArrowRight');
  expect([box.value, page]).toEqual(['请拍瓶底，明天前回您', ['ArrowRight']]);
});

test('↓ turns the wording of a choice that → has selected', async (context) => {
  const end = new AbortController();
  context.onTestFinished(() => end.abort());
  const walk = walkSlots(window, () => box, end.signal);
  box.value = '麻烦您看一下';
  walk.begin([{ start: 0, end: 3, options: ['麻烦您', '请您'] }], box.value, '');
  key('ArrowRight');
  key('ArrowDown');
  await vi.waitFor(() => expect(box.value).toBe('请您看一下'));
  await vi.waitFor(() => expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('请您'));
});

test('an Enter that is quicker than the answer sends nothing, however often it is pressed, and the next one takes the hit', () => {
  type('/tk');
  key('Enter');
  key('Enter');
  expect([box.value, page.includes('Enter')]).toEqual(['/tk', false]);
  search.found('tk', hits);
  key('Enter');
  expect([taken.length, page.includes('Enter')]).toEqual([1, false]);
});

test('an answer that never comes holds Enter for some seconds only: then it takes the search away, and the next one is the console’s', () => {
  type('/tk');
  key('Enter');
  expect(page.filter((one) => one === 'Enter')).toEqual([]);
  const now = performance.now();
  vi.spyOn(performance, 'now').mockReturnValue(now + 10_000);
  key('Enter');
  expect([page.filter((one) => one === 'Enter'), taken, box.value]).toEqual([[], [], '/tk']);
  key('Enter');
  expect(page.filter((one) => one === 'Enter')).toEqual(['Enter']);
  vi.restoreAllMocks();
});
