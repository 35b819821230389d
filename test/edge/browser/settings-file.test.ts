import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeNames, changesOf, withChanges } from '../../../lib/browser/settings-change.ts';
import { readSettings, settingsFileOf } from '../../../lib/browser/settings-file.ts';
import type { AllSettings, ReadSettings } from '../../../lib/browser/settings-file.ts';
import { settingsOf } from '../../../lib/browser/settings.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { deskWords } from '../../../lib/words/desk/index.ts';

const noon = Date.UTC(2026, 10, 22, 4);
const here: AllSettings = { settings: settingsOf({ lang: 'zh' }), policy: builtIn, views: [] };
const fileOf = (patch: object = {}): unknown => ({ ...settingsFileOf(here, noon), ...patch });

function readOf(json: unknown): ReadSettings {
  const read = readSettings(JSON.parse(JSON.stringify(json)));
  if ('refused' in read) throw new Error(JSON.stringify(read.refused));
  return read.read;
}

/** Everything that a person may choose. */
const anywhere: fc.Arbitrary<AllSettings> = fc
  .record({
    lang: fc.constantFrom('zh', 'en'),
    theme: fc.constantFrom('system', 'light', 'dark'),
    agent: fc.string({ maxLength: 40, unit: 'grapheme' }).filter((name) => name.length <= 40),
    off: fc.array(fc.constantFrom('feige', 'shopee', 'shop.example'), { maxLength: 3 }),
    quiet: fc.option(fc.record({ from: fc.nat(1439), to: fc.nat(1439) })),
    keepDays: fc.option(fc.integer({ min: 30, max: 3650 })),
    oneShop: fc.boolean(),
    shops: fc.uniqueArray(fc.constantFrom('青柚家居', 'Teapots'), { maxLength: 2 }),
    docks: fc.dictionary(
      fc.constantFrom('pinduoduo', 'shopee'),
      fc.record({ side: fc.constantFrom('left', 'right'), width: fc.integer({ min: 280, max: 640 }), rail: fc.boolean() }),
    ),
    opens: fc.integer({ min: 0, max: 1440 }),
    limit: fc.option(fc.record({ amount: fc.nat(1000), currency: fc.constantFrom('CNY', 'SGD') })),
    rules: fc.dictionary(fc.constantFrom('jolly', 'insults'), fc.constantFrom('off', 'block')),
    mask: fc.boolean(),
    views: fc.array(
      fc.constantFrom('急', '本周').map((name) => ({ name, filter: {} })),
      { maxLength: 2 },
    ),
  })
  .map(({ opens, limit, rules, mask, views, ...settings }) => ({
    settings: settingsOf(settings),
    policy: { ...builtIn, opens, limit, rules: { ...rules }, mask },
    views,
  }));

describe('a file', () => {
  test('taken whole makes one machine as the other; looked at again it changes nothing, and taken back it is as before', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (one, other) => {
        const read = readOf(settingsFileOf(other, noon));
        const names = new Set(changesOf(one, read).map(({ name }) => name));
        const after = withChanges(one, read, names);
        expect(changesOf(after, read)).toEqual([]);
        expect(after).toEqual(other);
        expect(withChanges(after, readOf(settingsFileOf(one, noon)), names)).toEqual(one);
      }),
    );
  });

  test('of which nothing is ticked changes nothing, and of which one is ticked changes that', () => {
    const read = readOf(fileOf({ settings: { lang: 'en', theme: 'dark' } }));
    expect(withChanges(here, read, new Set())).toEqual(here);
    expect(withChanges(here, read, new Set(['settings.theme']))).toEqual({ ...here, settings: { ...here.settings, theme: 'dark' } });
  });

  test('what it does not name stays as it is', () => {
    const now = { ...here, policy: { ...builtIn, opens: 600 } };
    expect(changesOf(now, readOf({ tuoda: 'settings', version: 1, made: noon, policy: { version: 1, closes: 1200 } }))).toMatchObject([
      { name: 'policy.closes', from: builtIn.closes, to: 1200 },
    ]);
  });

  test('says what cannot be taken back, what an administrator fixed, and how many entries are otherwise', () => {
    const now = { ...here, settings: { ...here.settings, keepDays: 365, fixed: ['language'] } };
    const phrases = [{ find: '亲亲', severity: 'warn', taboo: 0, why: '', instead: '' }];
    const file = fileOf({ settings: { lang: 'en', keepDays: 90 }, policy: { ...builtIn, mask: false, phrases } });
    expect(changesOf(now, readOf(file))).toMatchObject([
      { name: 'settings.lang', fixed: true },
      { name: 'settings.keepDays', risk: 'deletes', fixed: false },
      { name: 'policy.mask', risk: 'unmasks' },
      { name: 'policy.phrases', more: 1, less: 0, risk: null },
    ]);
    const longer = fileOf({ settings: { keepDays: 730 } });
    expect(changesOf(now, readOf(longer))).toMatchObject([{ name: 'settings.keepDays', risk: null }]);
  });

  test('holds no more than a person, a policy and filters: no key, no team, no case', () => {
    expect(Object.keys(settingsFileOf(here, noon))).toEqual(['tuoda', 'version', 'made', 'settings', 'policy', 'views']);
    const { settings } = settingsFileOf({ ...here, settings: { ...here.settings, fixed: ['x'], taught: ['y'], shop: 'z' } }, noon);
    expect(Object.keys(settings).toSorted()).toEqual(changeNames.flatMap((one) => /^settings\.(.+)/.exec(one)?.[1] ?? []).toSorted());
  });

  test('every setting that it may change has a name', () => {
    expect(changeNames.filter((name) => !(`setname.${name}` in deskWords))).toEqual([]);
  });
});

const whole: object = Object(fileOf());
const refusals: readonly (readonly [string, unknown, unknown])[] = [
  ['a text', 'settings', 'foreign'],
  ['nothing', null, 'foreign'],
  ['a list', [whole], 'foreign'],
  ['a backup', { backup: 'tuoda', schema: 3, made: noon }, 'foreign'],
  ['a policy alone', builtIn, 'foreign'],
  ['a newer version', { ...whole, version: 2 }, 'newer'],
  ['an unknown part', { ...whole, team: { password: 'x' } }, [{ path: 'team' }]],
  ['an unknown setting', { ...whole, settings: { lang: 'zh', colour: 'red' } }, [{ path: 'settings.colour' }]],
  ['a language that nobody speaks', { ...whole, settings: { lang: 'tlh' } }, [{ path: 'settings.lang' }]],
  [
    'a panel wider than any screen',
    { ...whole, settings: { docks: { a: { side: 'left', width: 9_000, rail: false } } } },
    [{ path: 'settings.docks.a.width' }],
  ],
  ['a policy with a misspelt part', { ...whole, policy: { ...builtIn, limt: null } }, [{ path: 'policy.limt' }]],
  ['a zone that is none', { ...whole, policy: { ...builtIn, timeZone: 'Mars' } }, [{ path: 'policy.timeZone' }]],
  ['a filter with code in it', { ...whole, views: [{ name: 'a', filter: { eval: 'x' } }] }, [{ path: 'views.0.filter.eval' }]],
  ['too many filters', { ...whole, views: Array.from({ length: 31 }, () => ({ name: 'a', filter: {} })) }, [{ path: 'views' }]],
];
test.for(refusals)('%s is refused whole, in words', ([, json, refused]) => {
  expect(readSettings(json)).toMatchObject({ refused });
});

test('a prototype in a file reaches nothing', () => {
  const text = JSON.stringify({ ...whole, settings: { docks: {} } }).replace('"docks":{}', '"docks":{},"__proto__":{"fixed":["language"]}');
  expect(readSettings(JSON.parse(text))).toHaveProperty('refused');
  expect(Object.prototype).not.toHaveProperty('fixed');
});

test('whatever a file holds, it is read or refused, and never breaks anything', () => {
  const part = fc.oneof(fc.jsonValue(), fc.constantFrom(whole, builtIn, here.settings, '__proto__', -1, 1e308));
  const any = fc.record(
    { tuoda: fc.constantFrom('settings', 1), version: part, made: part, settings: part, policy: part, views: part },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(any, (json) => {
      const read = readSettings(json);
      if ('read' in read) expect(changesOf(withChanges(here, read.read, new Set(changeNames)), read.read)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
