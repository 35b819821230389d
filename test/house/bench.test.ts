import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { between, machine } from '../../lib/commands/readme.ts';
import { benches } from '../bench/list.ts';
import { medianWithin } from '../bench/measure.ts';
import { cellsOf, heads, tableOf } from '../bench/table.ts';
import { ownStretches, wholeTasks, type Event } from '../bench/trace.ts';

const folder = new URL('../bench/', import.meta.url);

test('every bench stands in the list, under a name of its own', () => {
  const written = readdirSync(folder).flatMap((file) =>
    file.endsWith('.ts')
      ? [...readFileSync(new URL(file, folder), 'utf8').matchAll(/export const \w+Bench: Bench = \{\s+name: '([^']+)'/g)]
      : [],
  );
  expect(new Set(benches.map(({ name }) => name))).toEqual(new Set(written.map(([, name]) => name)));
  expect(written).toHaveLength(benches.length);
});

test('a table is read by its columns, and nothing in it ends a cell', () => {
  const timing = { runs: 3, mean: 1.2345, p50: 1.2345, p90: 12.345, p99: 123.45, max: 130 };
  const rows = [
    cellsOf('search', { what: 'a | b', numbers: {}, timing, aim: { words: 'p99 < 5 ms', reached: false } }),
    cellsOf('search', { what: 'includes', numbers: {}, told: 'two', peer: true }),
  ];
  const lines = tableOf(heads, rows).split('\n');
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  expect(lines[2]?.split(/(?<!\\)\|/).map((cell) => cell.trim())).toEqual([
    '',
    'search',
    'a \\| b',
    '1.23',
    '12.3',
    '123',
    '',
    'p99 < 5 ms',
    'NO',
    '',
  ]);
  expect(lines[3]).toContain('includes (peer)');
});

test('a table comes between its markers, as often as it is measured, and nowhere else', () => {
  const readme = 'a\n<!-- bench -->\nold\n<!-- end of bench -->\nb\n';
  const once = between(readme, 'bench', 'new');
  expect(once).toBe('a\n<!-- bench -->\nnew\n<!-- end of bench -->\nb\n');
  expect(between(once, 'bench', 'new')).toBe(once);
  expect(() => between(readme, 'scores', 'new')).toThrow('<!-- scores -->');
  expect(machine(new Date('2026-11-22T10:00:00Z'))).toMatch(/^Measured on 2026-11-22: \d+ cores, .+, Node \d+\.\d+/);
});

test('a median lies in its interval, which the same numbers always give and more of them make narrower', () => {
  const random = (): (() => number) => {
    let state = 7;
    return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  };
  const next = random();
  const blocks = Array.from({ length: 40 }, () => Array.from({ length: 10 }, () => next() * 8 - 3));
  const all = medianWithin(blocks, random());
  const few = medianWithin(blocks.slice(0, 6), random());
  expect(all).toEqual(medianWithin(blocks, random()));
  expect(all.from).toBeLessThanOrEqual(all.median);
  expect(all.to).toBeGreaterThanOrEqual(all.median);
  expect(all.to - all.from).toBeLessThan(few.to - few.from);
  expect(medianWithin([[5, 5], [5]], random())).toEqual({ median: 5, from: 5, to: 5 });
});

const ours = (url: string): boolean => url.endsWith('/console.js');
const event = (name: string, ts: number, dur: number, url = '', tid = 1): Event => ({
  name,
  ph: 'X',
  pid: 1,
  tid,
  ts,
  dur,
  tdur: dur,
  args: { data: { url } },
});

test('of a task that others share only our part is ours; of a thread of our own the whole task is', () => {
  const events = [
    event('RunTask', 0, 90_000),
    event('FunctionCall', 1_000, 60_000, 'https://shop.example/page.js'),
    event('FunctionCall', 70_000, 4_000, 'chrome-extension://id/console.js'),
    event('FunctionCall', 71_000, 1_000, 'chrome-extension://id/console.js'),
    event('RunMicrotasks', 75_000, 2_000),
    event('RunTask', 100_000, 80_000),
    event('FunctionCall', 101_000, 70_000, 'https://shop.example/page.js'),
    // at the same time, elsewhere
    event('RunTask', 0, 200_000, '', 2),
  ];
  expect(ownStretches(events, ours)).toEqual([6]);
  expect(wholeTasks(events, ours)).toEqual([90]);
});
