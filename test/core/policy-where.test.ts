import { expect, test } from 'vitest';
import { lineOf } from '../../lib/policy/where.ts';

const file = `{
  "version": 1,
  "opens": 540, "note": "\\"opens\\": {",
  "phrases": [
    { "find": "亲亲" },
    {
      "find": "",
      "severity": "warn"
    }
  ],
  "limit": null
}`;
const lines: readonly (readonly [string, number])[] = [
  ['', 1],
  ['version', 2],
  ['opens', 3],
  ['phrases', 4],
  ['phrases.0.find', 5],
  ['phrases.1', 6],
  ['phrases.1.find', 7],
  ['phrases.1.severity', 8],
  ['phrases.1.nowhere', 6],
  ['limit', 11],
  ['nowhere', 1],
];
test.for(lines)('the value at “%s” begins on line %i', ([path, line]) => {
  expect(lineOf(file, path)).toBe(line);
});

test('of a text that is no JSON no line is known', () => {
  expect(lineOf('{ "a": ', 'a')).toBeNull();
});
