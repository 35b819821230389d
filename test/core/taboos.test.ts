import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judge } from '../../lib/taboos/check.ts';
import { rules } from '../../lib/taboos/rules/index.ts';
import { mark, sceneFor, unmark } from './taboos-make.ts';

test('every rule file is listed, by the name of its file, in order', () => {
  const files = readdirSync(new URL('../../lib/taboos/rules', import.meta.url))
    .filter((name) => !['index.ts', 'instant.ts', 'slow.ts'].includes(name))
    .map((name) => name.replace(/\.ts$/, ''));
  expect(rules.map((rule) => rule.id)).toEqual(files.sort());
});

describe.for(rules)('$id', (rule) => {
  test.for(
    [...rule.flags, ...rule.passes].map(
      (example) => [typeof example === 'string' ? example : `${example.after.join(' ')} → ${example.draft}`, example] as const,
    ),
  )('%s', ([, example]) => {
    const { draft } = unmark(example);
    const expected = typeof example === 'string' ? example : example.draft;
    expect(mark(draft, judge(sceneFor(example), [rule]))).toBe(expected);
  });
});
