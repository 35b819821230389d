import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as v from 'valibot';
import { loadManaged } from '../../../lib/browser/managed.ts';
import { loadSettings } from '../../../lib/browser/settings.ts';
import { changesOf, withChanges } from '../../../lib/browser/settings-change.ts';
import { readSettings, settingsFileOf } from '../../../lib/browser/settings-file.ts';
import { TaughtSiteShape, loadTaughtSites } from '../../../lib/browser/taught-sites.ts';
import { uses } from '../../../lib/browser/uses.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { parsePolicy } from '../../../lib/policy/parse.ts';
import { makeBrowser } from './made-browser.ts';

const poison = '"__proto__":{"poisoned":true},"constructor":{"prototype":{"poisoned":true}}';
const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const made = '"made":1795320400000';

beforeEach(() => void makeBrowser());

test.for([
  ['keys of every object', `{"tuoda":"settings","version":1,${made},${poison}}`],
  ['keys of every object among the settings', `{"tuoda":"settings","version":1,${made},"settings":{${poison}}}`],
  ['a policy that is a poisoned object', `{"tuoda":"settings","version":1,${made},"policy":{"version":1,${poison}}}`],
  ['a hundred thousand lists in one another', `{"tuoda":"settings","version":1,${made},"settings":{"shops":${deep(100_000)}}}`],
  ['a hundred thousand filters', `{"tuoda":"settings","version":1,${made},"views":[${'{},'.repeat(99_999)}{}]}`],
  ['a version that is no number', `{"tuoda":"settings","version":"1",${made}}`],
  ['one field twice, of which the last counts', `{"tuoda":"settings","version":1,"version":1e9,${made}}`],
] as const)('a settings file with %s sets nothing and poisons nothing', ([, text]) => {
  const read = readSettings(JSON.parse(text));
  expect('refused' in read || Object.keys(read.read.settings).length + Object.keys(read.read.policy).length === 0).toBe(true);
  expect(Reflect.get({}, 'poisoned')).toBeUndefined();
});

test('no JSON makes a settings file fall over, and what is taken of one is always a whole policy and whole settings', async () => {
  const now = { settings: await loadSettings(), policy: builtIn, views: [] };
  const whole = settingsFileOf(now, 1_795_320_400_000);
  const patched = fc
    .tuple(fc.constantFrom('lang', 'docks', 'off', 'quiet', 'keepDays', 'shops', 'theme'), fc.jsonValue())
    .map(([name, value]) => ({
      ...whole,
      settings: { ...whole.settings, [name]: value },
    }));
  const policies = fc.tuple(fc.constantFrom(...Object.keys(builtIn)), fc.jsonValue()).map(([name, value]) => ({
    ...whole,
    policy: { ...builtIn, [name]: value },
  }));
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), patched, policies), (json) => {
      const read = readSettings(json);
      if (!('read' in read)) return;
      const names = new Set(changesOf(now, read.read).map((one) => one.name));
      const after = withChanges(now, read.read, names);
      expect(parsePolicy(after.policy)).toHaveProperty('policy');
      expect(after.settings.lang).toMatch(/^(?:zh|en)$/);
    }),
    { numRuns: 500 },
  );
});

test('whatever lies in the browser’s own store, settings, counts and taught pages are read as far as they can be', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), async (settings, counts, taught) => {
      await fakeBrowser.storage.local.set({ settings, uses: counts, taught });
      expect((await loadSettings()).theme).toMatch(/^(?:system|light|dark)$/);
      await uses.load();
      await loadManaged();
      for (const one of await loadTaughtSites()) expect(v.is(TaughtSiteShape, one)).toBe(true);
    }),
    { numRuns: 300 },
  );
  expect(Reflect.get({}, 'poisoned')).toBeUndefined();
});
