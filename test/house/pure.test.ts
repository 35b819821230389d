import { expect, test } from 'vitest';
import { pure } from '../../.dependency-cruiser.mjs';
import lint from '../../.oxlintrc.json' with { type: 'json' };
import core from '../tsconfig.core.json' with { type: 'json' };

test('the rooms that compile without a DOM are the pure rooms of the layer table', () => {
  expect(core.include.map((one) => one.replace('../lib/', '')).toSorted()).toEqual(Object.keys(pure).toSorted());
});

test('the rooms that are linted as pure are the same', () => {
  const folders = lint.overrides.flatMap(({ files }) => files.map((one) => /^lib\/\{(.+)\}\/\*\*$/.exec(one)?.[1] ?? []).flat());
  expect(folders.join(',').split(',').toSorted()).toEqual(Object.keys(pure).toSorted());
});
