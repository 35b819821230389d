import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { complaintTypes, demands, givens, risks, stages } from '../../lib/conversation/understanding.ts';
import { kinds, marketplaces } from '../../lib/conversation/conversation.ts';
import { failures } from '../../lib/team/outcome.ts';
import { roles } from '../../lib/team/root.ts';
import { storeTroubles } from '../../lib/team/store.ts';
import { reasons } from '../../lib/team/trouble.ts';
import { steps } from '../../lib/cases/case.ts';
import { fill, slotsOf } from '../../lib/words/fill.ts';
import { deskWords } from '../../lib/words/desk/index.ts';
import { firstWords } from '../../lib/words/first/index.ts';
import { say } from '../../lib/words/say.ts';
import type { Both } from '../../lib/words/words.ts';

const root = new URL('../../', import.meta.url);
const all: Readonly<Record<string, Both>> = { ...deskWords, ...firstWords };

function sources(folder: string): string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(new URL(`${folder}/${file}`, root), 'utf8'));
}
const text = [
  ...sources('components'),
  ...sources('entrypoints'),
  ...sources('lib/browser'),
  ...sources('lib/consoles'),
  ...sources('lib/words'),
].join('\n');

/** Keys that the code names whole, and the beginnings of those that it puts together. */
const named = new Set([...text.matchAll(/'([a-z]+\.[a-z0-9.-]+)'(?!:)/g)].map((found) => found[1] ?? ''));
const begun = new Set([...text.matchAll(/`([a-z]+(?:\.[a-z]+)*\.)\$\{/g)].map((found) => found[1] ?? ''));

test('every word is shown somewhere', () => {
  const unused = Object.keys(all).filter((key) => !named.has(key) && ![...begun].some((start) => key.startsWith(start)));
  expect(unused).toEqual([]);
});

test('every key that the code asks for has words', () => {
  const asked = [...text.matchAll(/\b(?:t|say)\((?:[^'`()]*?,\s*)?'([a-z]+\.[^']+)'/g)].map((found) => found[1] ?? '');
  expect(asked.length).toBeGreaterThan(80);
  expect(asked.filter((key) => !(key in all))).toEqual([]);
});

test('every beginning of a key leads to words', () => {
  expect([...begun].filter((start) => !Object.keys(all).some((key) => key.startsWith(start)))).toEqual([]);
});

const families: readonly (readonly [string, readonly (string | number)[]])[] = [
  ['type', complaintTypes],
  ['mood', [0, 1, 2, 3, 4]],
  ['risk', risks],
  ['demand', demands],
  ['given', givens],
  ['stage', stages],
  ['marketplace', marketplaces],
  ['step', steps],
  ['stepnote', steps],
  ['taboo', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  ['severity', ['block', 'warn', 'hint']],
  ['team.no', [...storeTroubles, ...reasons, ...failures, 'unsaved']],
  ['team.role', roles],
  ['read', kinds.filter((kind) => kind !== 'text')],
];
test.for(families)('every value of %s has words', ([family, values]) => {
  expect(values.filter((value) => !(`${family}.${value}` in all))).toEqual([]);
});

test.for(Object.entries(all))('%s has the same slots in both languages, and words in each', ([, both]) => {
  expect(slotsOf(both.en)).toEqual(slotsOf(both.zh));
  expect(both.zh.trim()).not.toBe('');
  expect(both.en.trim()).not.toBe('');
});

test('the two languages are not mixed up', () => {
  const named = ['settings.zh', 'settings.en'];
  expect(Object.entries(all).filter(([key, both]) => /\p{Script=Han}/u.test(both.en) && !named.includes(key))).toEqual([]);
});

test('a slot takes its value, and a value is never read for slots', () => {
  expect(say('zh', 'read.asks', { words: '{n} 运费谁出' })).toBe('问：{n} 运费谁出');
  expect(fill('{n} {n|day|days}', { n: 1 })).toBe('1 day');
  expect(fill('{n} {n|day|days}', { n: 2 })).toBe('2 days');
  expect(fill('a {gone} b', {})).toBe('a  b');
});
