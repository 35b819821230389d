import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as v from 'valibot';

const Lock = v.object({
  packages: v.record(
    v.string(),
    v.looseObject({ resolved: v.optional(v.string()), optionalDependencies: v.optional(v.record(v.string(), v.string()), {}) }),
  ),
});
const { packages } = v.parse(Lock, JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')));

/** Where npm would look for `name`, seen from the package at `path`: beside it, then further and further up. */
function isThere(path: string, name: string): boolean {
  for (let base = path; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    if (`${base === '' ? '' : `${base}/`}node_modules/${name}` in packages) return true;
    if (base === '') return false;
  }
}

test('the lock file names the packages for other machines too, or npm ci refuses it', () => {
  const missing = Object.entries(packages).flatMap(([path, one]) =>
    Object.keys(one.optionalDependencies)
      .filter((name) => !isThere(path, name))
      .map((name) => `${path} → ${name}`),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(Object.values(packages).flatMap((one) => one.resolved ?? [])).toEqual([]);
});
