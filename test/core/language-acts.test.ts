import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { acts } from '../../lib/language/acts/index.ts';
import { readText } from '../../lib/language/read.ts';

const unmark = (example: string) => example.replaceAll(/[‹›]/g, '');
/** The example with the words marked that the act was found in. */
const mark = (raw: string, id: string) => {
  let marked = raw;
  const hits = readText(raw).acts.filter((hit) => hit.act === id);
  for (const hit of [...hits].reverse())
    marked = `${marked.slice(0, hit.start)}‹${marked.slice(hit.start, hit.end)}›${marked.slice(hit.end)}`;
  return marked;
};

test('every act file is listed, sorted, under its own name', () => {
  const files = readdirSync(new URL('../../lib/language/acts', import.meta.url))
    .filter((file) => file !== 'index.ts')
    .map((file) => file.replace('.ts', ''))
    .toSorted();
  expect(
    acts.map((act) => act.id),
    'add the act to lib/language/acts/index.ts',
  ).toEqual(files);
});

describe.for(acts)('$id', (act) => {
  test.for([...act.hits])('is found in: %s', (example) => expect(mark(unmark(example), act.id)).toBe(example));
  test.for([...act.passes])('is not found in: %s', (example) => expect(mark(example, act.id)).toBe(example));
});

test('no apology is an admission, and no admission an apology', () => {
  const of = (id: string) => acts.find((act) => act.id === id)?.hits ?? [];
  const done = (example: string) => readText(unmark(example)).acts.map((hit) => hit.act);
  expect(of('apologise').filter((example) => done(example).includes('admit-fault'))).toEqual([]);
  expect(of('admit-fault').filter((example) => done(example).includes('apologise'))).toEqual([]);
});
