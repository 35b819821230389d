import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtIn } from '../../lib/policy/built-in.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import { differencesOf, standingOf } from '../../lib/policy/standing.ts';

const phrase = (find: string): Policy['phrases'][number] => ({ find, severity: 'warn', taboo: 0, why: '', instead: '' });
const place = { marketplace: 'jd', shop: '青柚|家居' } as const;

test.for<[what: string, before: Partial<Policy>, after: Partial<Policy>, told: readonly (readonly [string, string, string])[]]>([
  ['nothing', {}, {}, []],
  ['a rule that is switched off', {}, { rules: { insults: 'off' } }, [['rule|insults', '', 'off']]],
  ['a rule that is graded otherwise', { rules: { insults: 'warn' } }, { rules: { insults: 'hint' } }, [['rule|insults', 'warn', 'hint']]],
  ['a rule that is as built in again', { rules: { insults: 'off' } }, {}, [['rule|insults', 'off', '']]],
  ['a limit', {}, { limit: { amount: 50, currency: 'CNY' } }, [['limit', '', '50 CNY']]],
  ['a limit in percent that is taken out', { limitPercent: 20 }, { limitPercent: null }, [['limit-percent', '20', '']]],
  ['opening hours', { opens: 540, closes: 1080 }, { opens: 510, closes: 1080 }, [['hours', '9:00-18:00', '8:30-18:00']]],
  ['a clock', {}, { clocks: { jd: { first: 60, each: null } } }, [['clock|jd', '', '60/']]],
  [
    'phrases, as one change with the first of them by name',
    { phrases: [phrase('没办法')] },
    { phrases: ['甲', '乙', '丙', '丁'].map(phrase) },
    [['phrases', '没办法', '甲、乙、丙 +1']],
  ],
  [
    'what holds in one place',
    { places: [place] },
    { places: [{ ...place, rules: { insults: 'off' }, phrases: [phrase('没办法')] }] },
    [
      ['place|jd|青柚 家居|rule|insults', '', 'off'],
      ['place|jd|青柚 家居|phrases', '', '没办法'],
    ],
  ],
])('between two policies is told: %s', ([, before, after, told]) => {
  const all = differencesOf(standingOf({ ...builtIn, ...before }), standingOf({ ...builtIn, ...after }));
  expect(all.map(({ key, was, is }) => [key, was, is])).toEqual(told);
});

test('a list of thousands of phrases is told as their number', () => {
  const phrases = Array.from({ length: 20_000 }, (_, at) => phrase(`词${at}`));
  const [one, ...more] = differencesOf(standingOf(builtIn), standingOf({ ...builtIn, phrases }));
  expect([one, more]).toEqual([{ key: 'phrases', was: '', is: '20000' }, []]);
});

test('from any standing to any other, the differences lead there and back', () => {
  const standing = fc.dictionary(fc.constantFrom('limit', 'hours', 'rule|a', 'rule|b', 'call-back'), fc.string({ minLength: 1 }));
  fc.assert(
    fc.property(standing, standing, (before, after) => {
      const there: Record<string, string> = { ...before };
      for (const { key, is } of differencesOf(before, after)) {
        if (is === '') delete there[key];
        else there[key] = is;
      }
      expect(there).toEqual({ ...after });
      expect(differencesOf(after, before)).toHaveLength(differencesOf(before, after).length);
    }),
  );
});
