import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';

const root = new URL('../../', import.meta.url);
const words = v.pipe(v.string(), v.trim(), v.minLength(1));

/**
 * A test that shows a practice: its file, and its title as it stands there (of a table the template, such as `%s is masked`; a beginning
 * will do). Of a table only one row may be meant: it is named by the quoted words with which it begins, in the test file or in `rows`.
 */
const Shown = v.strictObject({ file: words, title: words, row: v.optional(words), rows: v.optional(words) });
/** A practice in a line of our own words, with the tests that show it, the reason why none does, or what they leave out. */
const Practice = v.strictObject({
  practice: words,
  tests: v.optional(v.array(Shown), []),
  reason: v.optional(words),
});
type Practice = v.InferOutput<typeof Practice>;

const source = readFileSync(new URL('test/practices.json', root), 'utf8');
const practices = v.parse(v.record(v.string(), Practice), JSON.parse(source));
const ids = Array.from({ length: 182 }, (_, at) => `S${String(at + 1).padStart(3, '0')}`);

const texts = new Map<string, string>();
const textOf = (path: string): string => {
  const known = texts.get(path);
  if (known !== undefined) return known;
  const url = new URL(path, root);
  const text = existsSync(url) ? readFileSync(url, 'utf8') : '';
  texts.set(path, text);
  return text;
};
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
/** The title as the first argument of a call, with what is called before it; null where it stands nowhere. */
const titledIn = (text: string, title: string): RegExpExecArray | null =>
  new RegExp(String.raw`((?:\b(?:test|describe)[.\w]*|\))\(\s*)(['"\x60])${escaped(title)}`).exec(text);

/** What is wrong with the entry of a practice; empty where nothing is. */
function wrongWith({ tests, reason = '' }: Practice): readonly string[] {
  const kind = /^(in part|not shown|not in the product): \S/.exec(reason)?.[1] ?? null;
  const entry =
    tests.length === 0
      ? kind === null || kind === 'in part'
        ? ['neither a test nor a reason that begins with “not shown: ” or “not in the product: ”']
        : []
      : reason !== '' && kind !== 'in part'
        ? ['tests, and a reason that does not begin with “in part: ”']
        : [];
  return [
    ...entry,
    ...tests.flatMap(({ file, title, row, rows }) => {
      const text = textOf(file);
      if (!/^test\/.+\.test\.tsx?$/.test(file) || text === '') return [`no test file ${file}`];
      const titled = titledIn(text, title);
      if (!titled) return [`no test “${title}” in ${file}`];
      if (/\.(?:skip|todo)\b/.test(titled[1] ?? '')) return [`“${title}” in ${file} does not run`];
      if (rows !== undefined && row === undefined) return [`rows of ${rows}, but none is named`];
      const at = rows ?? file;
      if (row !== undefined && !new RegExp(String.raw`['"\x60]${escaped(row)}`).test(textOf(at))) return [`no row “${row}” in ${at}`];
      return [];
    }),
  ];
}

test('each of the 182 practices stands in practices.json once, and nothing else does', () => {
  expect(Object.keys(practices)).toEqual(ids);
  expect([...source.matchAll(/^ {2}"([^"]+)": \{/gm)].map(([, id]) => id)).toEqual(ids);
});

test('each practice has a test that is there, or a reason why it has none', () => {
  expect(Object.entries(practices).flatMap(([id, one]) => wrongWith(one).map((what) => `${id}: ${what}`))).toEqual([]);
});

const list = new URL('../shared/spec/seed-checklist.md', root);
test.skipIf(!existsSync(list))('the ids are those of the list of practices', () => {
  const listed = [...readFileSync(fileURLToPath(list), 'utf8').matchAll(/^\| (S\d{3}) \|/gm)].map(([, id]) => id);
  expect(listed).toEqual(ids);
});

describe('what would be wrong is seen', () => {
  const rule = { file: 'test/core/taboos.test.ts', title: '$id', row: 'jolly', rows: 'lib/taboos/rules/jolly.ts' };
  test.for<[string, unknown, RegExp | null]>([
    ['a test that is there', { tests: [rule] }, null],
    ['a test that shows a part', { tests: [rule], reason: 'in part: not for every marketplace' }, null],
    ['a reason', { reason: 'not in the product: nobody asked for it' }, null],
    ['neither', {}, /neither/],
    ['a reason with nothing in it', { reason: 'not shown: ' }, /neither/],
    ['a reason of no kind', { reason: 'later' }, /neither/],
    ['a part of nothing', { reason: 'in part: the rest is missing' }, /neither/],
    ['tests and a reason why there are none', { tests: [rule], reason: 'not shown: nothing' }, /tests, and/],
    ['a file that is not there', { tests: [{ ...rule, file: 'test/core/nowhere.test.ts' }] }, /no test file/],
    ['a file that is no test', { tests: [{ ...rule, file: 'lib/taboos/rules/jolly.ts' }] }, /no test file/],
    ['a title that is not there', { tests: [{ ...rule, title: 'nobody wrote this' }] }, /no test “/],
    ['words that are no title', { tests: [{ ...rule, title: 'vitest' }] }, /no test “/],
    ['a row that is not there', { tests: [{ ...rule, row: 'sad' }] }, /no row/],
    ['a file of rows that is not there', { tests: [{ ...rule, rows: 'lib/taboos/rules/nowhere.ts' }] }, /no row/],
    ['rows of which none is meant', { tests: [{ file: rule.file, title: rule.title, rows: rule.rows }] }, /none is named/],
  ])('%s', ([, entry, wrong]) => {
    const found = wrongWith(v.parse(Practice, { practice: 'x', ...Object(entry) })).join();
    if (wrong === null) expect(found).toBe('');
    else expect(found).toMatch(wrong);
  });
});
