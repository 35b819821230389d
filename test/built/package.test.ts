import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { zipOf } from '../../lib/commands/package.ts';
import { builds } from '../browsers/driver.ts';

const print = (folder: string) => createHash('sha256').update(zipOf(folder)).digest('hex');

/** Not as a part of a test run, which builds otherwise. */
function build(store: string): void {
  const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
  expect(spawnSync('wxt', ['build', '-b', store], { stdio: 'ignore', env }).status).toBe(0);
}

test.for([
  ['Chrome', 'chrome', builds.chromium],
  ['Firefox', 'firefox', builds.firefox],
] as const)('a second build for %s gives the same package, byte for byte', { timeout: 120_000 }, ([, store, folder]) => {
  const first = print(folder);
  build(store);
  expect(print(folder)).toBe(first);
});

test('Edge gets what Chrome gets, byte for byte', { timeout: 120_000 }, () => {
  build('edge');
  expect(print(builds.chromium.replace('chrome-', 'edge-'))).toBe(print(builds.chromium));
});

/** What addons.mozilla.org's own check may say, in which files, and why it stays. */
const Explained = v.array(v.object({ code: v.string(), files: v.string(), because: v.pipe(v.string(), v.minLength(20)) }));
const explained = v.parse(Explained, JSON.parse(readFileSync(new URL('explained.json', import.meta.url), 'utf8')));

test('the check of the Firefox store finds nothing but what is explained', { timeout: 120_000 }, () => {
  const { stdout } = spawnSync('addons-linter', [builds.firefox, '--output', 'json'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const said = JSON.parse(stdout) as Record<'errors' | 'notices' | 'warnings', readonly { code: string; file: string }[]>;
  expect([...said.errors, ...said.notices]).toEqual([]);
  const fits = (of: (typeof explained)[number]) => (one: { code: string; file: string }) =>
    one.code === of.code && new RegExp(of.files).test(one.file);
  expect(said.warnings.filter((one) => !explained.some((each) => fits(each)(one)))).toEqual([]);
  // and nothing is explained that is no longer said
  expect(explained.filter((each) => !said.warnings.some(fits(each)))).toEqual([]);
});
