import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const styles = readFileSync(new URL('../../entrypoints/console.content/highlights.css', import.meta.url), 'utf8');
const marks = [...styles.matchAll(/#[0-9a-f]{6}/g)].map(([colour]) => colour);

/** WCAG 2.2's relative luminance of "#rrggbb". */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

test('the marks under words are told by shape as well as by colour', () => {
  expect(marks.length).toBe(3);
  expect(styles.match(/underline (?:solid|wavy|dotted)/g)).toHaveLength(3);
});

// what consoles write on: white, their light greys, and the dark of those that have one
test.for(['#ffffff', '#f5f6f7', '#1f1f1f'])('on %s every mark stands out at three to one, as WCAG asks of what is no text', (ground) => {
  for (const mark of marks) expect(contrast(mark, ground), mark).toBeGreaterThanOrEqual(3);
});
