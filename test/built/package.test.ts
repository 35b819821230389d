import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { zipOf } from '../../lib/commands/package.ts';
import { builds } from '../browsers/driver.ts';

const print = (folder: string) => createHash('sha256').update(zipOf(folder)).digest('hex');

test('a second build gives the same package, byte for byte', { timeout: 120_000 }, () => {
  const first = print(builds.firefox);
  // not as a part of a test run, which builds otherwise
  const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
  const again = spawnSync('wxt', ['build', '-b', 'firefox'], { stdio: 'ignore', env });
  expect(again.status).toBe(0);
  expect(print(builds.firefox)).toBe(first);
});

/** What addons.mozilla.org's own check may say, and why it stays. */
const explained = {
  // react-dom can set innerHTML; nothing of ours asks it to
  UNSAFE_VAR_ASSIGNMENT: /^chunks\//,
  // the extension is for computers: no version for Android is offered
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: /^manifest\.json$/,
};

test('the check of the Firefox store finds nothing but what is explained', { timeout: 120_000 }, () => {
  const { stdout } = spawnSync('addons-linter', [builds.firefox, '--output', 'json'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const said = JSON.parse(stdout) as Record<'errors' | 'notices' | 'warnings', readonly { code: string; file: string }[]>;
  expect([...said.errors, ...said.notices]).toEqual([]);
  const others = said.warnings.filter(({ code, file }) => !(code in explained && explained[code as keyof typeof explained].test(file)));
  expect(others).toEqual([]);
});
