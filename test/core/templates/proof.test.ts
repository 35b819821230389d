import { expect, test } from 'vitest';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { prove, fillings, slotsOf } from '../../../lib/templates/prove.ts';
import { starter } from '../../../lib/templates/starter/index.ts';
import { aTemplate } from './make.ts';

// the first of them pays for warming up
const patience = 20_000;
test.for(starter.map((one) => [one.id, one] as const))(
  '%s is safe to send, however its slots are filled',
  { timeout: patience },
  ([, template]) => {
    const said = prove(template, builtIn).map(
      ({ finding, text }) => `${finding.rule}: ${finding.start === null ? text : text.slice(finding.start, finding.end ?? 0)}`,
    );
    expect([...new Set(said)]).toEqual([]);
  },
);

test('a template that guarantees is not proved', () => {
  const bad = aTemplate('您的{goods|商品}我保证明天一定到，绝对不会再坏', { types: ['delivery'] });
  expect(prove(bad, builtIn).length).toBeGreaterThan(0);
});

test('every two slots of a template meet in every two of their values', () => {
  const template = aTemplate('{buyer|}{order|}{goods|}{given|}{wish|}{shop|}');
  expect(slotsOf(template)).toHaveLength(6);
  // 25 rows; the row of all empty slots says nothing
  expect(fillings(template)).toHaveLength(25);
});
