import { describe, expect, test } from 'vitest';
import type { Message } from '../../lib/conversation/conversation.ts';
import { empty, merge } from '../../lib/consoles/memory.ts';
import type { Memory, View } from '../../lib/consoles/memory.ts';

const said = (id: string, at: number | null = null): Message => ({ id, role: 'buyer', kind: 'text', text: id, at });
const view = (ids: string, form: Partial<View> = {}): View => ({
  messages: [...ids].map((one) => said(one)),
  keyed: true,
  virtual: false,
  ...form,
});
const see = (views: readonly View[]): Memory => views.reduce<Memory>((memory, one) => merge(memory, one).memory, empty);
const ids = ({ messages }: Memory): string => messages.map((one) => one.id).join(' ');
/** Rows without ids of their own, as the reader names them. */
const plain = (keys: string): View => {
  const seen = new Map<string, number>();
  const messages = [...keys].map((one) => {
    const times = (seen.get(one) ?? 0) + 1;
    seen.set(one, times);
    return said(times === 1 ? one : `${one}~${times}`);
  });
  return { messages, keyed: false, virtual: true };
};

describe('rows with ids', () => {
  test.for<[string, readonly string[], string]>([
    ['a list put up anew doubles nothing', ['abc', 'abc'], 'a b c'],
    ['new rows come last', ['abc', 'abcde'], 'a b c d e'],
    ['older rows that are loaded come first', ['cde', 'abcde'], 'a b c d e'],
    ['older rows that the list drops are kept', ['abcde', 'cdef'], 'a b c d e f'],
    ['a row that was taken back is gone', ['abcd', 'abd'], 'a b d'],
    ['a row that changes its id while it is sent stands once', ['abt', 'abc'], 'a b c'],
    ['an empty list forgets nothing', ['abc', ''], 'a b c'],
    ['a list that shares no row is another conversation', ['abc', 'xyz'], 'x y z'],
  ])('%s', ([, views, kept]) => {
    expect(ids(see(views.map((one) => view(one))))).toBe(kept);
  });

  test('only what stands below everything known is fresh', () => {
    const first = merge(empty, view('bc'));
    expect(first.fresh).toEqual([]);
    expect(merge(first.memory, view('abcd')).fresh.map((one) => one.id)).toEqual(['d']);
  });

  test('a time that was known is not lost with its head', () => {
    const { memory } = merge(empty, { ...view(''), messages: [said('a', 5)] });
    expect(merge(memory, view('a')).memory.messages[0]?.at).toBe(5);
  });

  test('what has not changed stays the same object', () => {
    const { memory } = merge(empty, view('abc'));
    expect(merge(memory, view('abc')).memory).toBe(memory);
  });
});

describe('a virtual list', () => {
  const part = (one: string): View => view(one, { virtual: true });
  test.for<[string, readonly string[], string]>([
    ['scrolled up and down again loses nothing', ['defg', 'abcd', 'defg'], 'a b c d e f g'],
    ['a hole in the middle keeps what stood there', ['abcde', 'abe'], 'a b c d e'],
    ['a stretch that does not touch is joined by its time', ['efg', 'abc'], 'e f g a b c'],
  ])('%s', ([, views, kept]) => {
    expect(ids(see(views.map(part)))).toBe(kept);
  });
});

describe('rows without ids', () => {
  test.for<[string, readonly string[], string]>([
    ['equal rows are told apart by their neighbours', ['aoko', 'koxy'], 'a o k o~2 x y'],
    ['one more of the same is one more', ['ao', 'aoo'], 'a o o~2'],
    ['the same window again is nothing new', ['ooo', 'ooo'], 'o o~2 o~3'],
    ['a window above joins on', ['cde', 'abc'], 'a b c d e'],
  ])('%s', ([, views, kept]) => {
    expect(ids(see(views.map(plain)))).toBe(kept);
  });
});
