import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/**
 * `npm run package`: what the stores take, into .output/. Two runs over the same source give the same bytes: files in the order of
 * their names, one date for all of them.
 */
const root = join(import.meta.dirname, '../..');
const output = join(root, '.output');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
/** The first day that the format can write. */
const mtime = '1980-01-01T00:00:00';

export const stores = ['chrome', 'edge', 'firefox'] as const;

/** A folder as a zip; the names inside are relative to it. */
export function zipOf(folder: string): Uint8Array {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath, one.name)))
    .sort();
  const files: Zippable = Object.fromEntries(names.map((name) => [name, [readFileSync(join(folder, name)), { mtime, level: 9 }]]));
  return zipSync(files);
}

if (process.argv[1] === import.meta.filename) {
  mkdirSync(output, { recursive: true });
  for (const store of stores) {
    const built = spawnSync('wxt', ['build', '-b', store], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (built.status !== 0) throw new Error(`the build for ${store} failed`);
    const bytes = zipOf(join(output, `${store}-mv3`));
    const name = `tuoda-${version}-${store}.zip`;
    writeFileSync(join(output, name), bytes);
    console.log(`.output/${name}  ${(bytes.length / 1000).toFixed(1)} kB  sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
  }
}
