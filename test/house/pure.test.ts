import { expect, test } from 'vitest';
import { pure } from '../../.dependency-cruiser.mjs';
import core from '../tsconfig.core.json' with { type: 'json' };

test('the rooms that compile without a DOM are the pure rooms of the layer table', () => {
  expect(core.include.map((one) => one.replace('../lib/', '')).toSorted()).toEqual(Object.keys(pure).toSorted());
});
