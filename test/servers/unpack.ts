import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';

/** Debian's packages of the servers that the stores are tested against. */
const wanted = ['apache2-bin', 'nginx-light', 'rclone', 'nats-server'];
const cache = new URL('../../.cache/', import.meta.url).pathname;

/** Where the servers lie, as if this folder were the root of a machine; or why they cannot be had here. */
export type Unpacked = { readonly root: string } | { readonly missing: string };

/**
 * Fetches and unpacks the servers with the libraries that this machine lacks. Nothing is installed: apt keeps its lists in a folder
 * of ours, so this needs no root. The second call finds them there.
 */
export function unpack(): Unpacked {
  const root = join(cache, 'servers');
  if (existsSync(root)) return { root };
  if (process.platform !== 'linux') return { missing: `Debian's packages do not run on ${process.platform}` };
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'unpack-'));
  try {
    const made = join(work, 'root');
    for (const folder of ['lists/partial', 'archives/partial', 'debs', 'root']) mkdirSync(join(work, folder), { recursive: true });
    apt(work, 'update');
    const needed = apt(work, '--simulate', '--no-install-recommends', 'install', ...wanted).matchAll(/^Inst (\S+)/gm);
    const installed = wanted.filter((name) => existsSync(`/var/lib/dpkg/info/${name}.list`));
    apt(work, 'download', ...new Set([...Array.from(needed, ([, name = '']) => name), ...installed]));
    for (const file of readdirSync(join(work, 'debs'))) execFileSync('dpkg', ['-x', join(work, 'debs', file), made]);
    renameSync(made, root);
    return { root };
  } catch (error) {
    return { missing: `apt-get or dpkg could not fetch them: ${error instanceof Error ? error.message.slice(0, 300) : String(error)}` };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function apt(work: string, ...words: readonly string[]): string {
  const options = [
    `Dir::State::Lists=${join(work, 'lists')}`,
    `Dir::Cache=${work}`,
    `APT::Sandbox::User=${userInfo().username}`,
    'Debug::NoLocking=true',
    'Acquire::Retries=3',
  ].flatMap((one) => ['-o', one]);
  return execFileSync('apt-get', [...options, '-q', ...words], {
    cwd: join(work, 'debs'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
