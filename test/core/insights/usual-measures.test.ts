import { expect, test } from 'vitest';
import { complaintTypes } from '../../../lib/conversation/understanding.ts';
import { MeasureShape } from '../../../lib/insights/measures.ts';
import { usualMeasures } from '../../../lib/insights/usual-measures.ts';
import * as v from 'valibot';

test.for([
  ['quality', ['quality']],
  ['service manner', ['attitude']],
  ['carriers', ['delivery', 'lost', 'damaged']],
] as const)('for %s a shop finds usual causes with what is done about them', ([, types]) => {
  const found = usualMeasures.filter(({ type }) => types.some((one) => one === type));
  expect(found.length).toBeGreaterThan(1);
  expect(found.filter(({ words, measure, owner }) => [words, measure, owner].some((one) => one.zh === '' || one.en === ''))).toEqual([]);
});

test('each can be kept as a measure that is planned and not begun', () => {
  const kept = usualMeasures.flatMap(({ type, cause, words, measure, owner }, at) =>
    (['zh', 'en'] as const).map((lang) => ({
      id: `m${at}`,
      type,
      cause,
      words: words[lang],
      measure: measure[lang],
      owner: owner[lang],
      state: 'planned',
      since: null,
    })),
  );
  expect(kept.filter((one) => !v.is(MeasureShape, one))).toEqual([]);
});

test('each is about a complaint type that cases have', () => {
  expect(usualMeasures.filter(({ type }) => !complaintTypes.some((one) => one === type))).toEqual([]);
});
