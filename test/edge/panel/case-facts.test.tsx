import { act } from 'react';
import { expect, test } from 'vitest';
import { caseIn } from './case-values.ts';
import { click, drawScene } from './draw.tsx';

const drawn = (weight: 'normal' | 'grave') => {
  const one = caseIn('zh');
  const scene = drawScene('case', 'zh', { case: { ...one, form: { ...one.form, weight, checked: ['order'] } } });
  click(scene.button('个案'));
  return scene;
};
const labels = (root: Element) => [...root.querySelectorAll('.cl')].map((line) => line.firstElementChild?.textContent ?? '');

test('a grave case asks for somebody who coordinates, others do not', () => {
  expect(labels(drawn('grave').root)).toContain('协调人');
  expect(labels(drawn('normal').root)).not.toContain('协调人');
});

test('what was looked at is ticked in the case, one record beside the other', () => {
  const { root, noted } = drawn('normal');
  const boxes = [...root.querySelectorAll<HTMLInputElement>('.checks input')];
  expect(boxes.map((box) => box.checked)).toEqual([true, false, false, false, false]);
  act(() => boxes[2]?.click());
  expect(noted).toEqual([['edit', [{ field: 'checked', value: ['order', 'parcel'] }]]]);
});
