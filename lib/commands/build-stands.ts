import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['lib', 'components', 'entrypoints', 'public', 'package-lock.json', 'wxt.config.ts'];
const changed = (path: string): number => statSync(path).mtimeMs;

/** Whether the build in `folder` is newer than everything that it is made of. Asked in the project's folder. */
export function buildStands(folder: string): boolean {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return false;
  const since = changed(manifest);
  return sources.every(
    (source) =>
      changed(source) < since &&
      (statSync(source).isFile() ||
        readdirSync(source, { recursive: true, encoding: 'utf8' }).every((one) => changed(join(source, one)) < since)),
  );
}
