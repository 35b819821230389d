import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../lib/team/store.ts';
import { openStore } from '../../lib/stores/open.ts';
import { Place } from '../../lib/team/place.ts';
import * as v from 'valibot';
import { reader, startApache, writer } from './apache.ts';
import type { Running } from './loopback.ts';
import { startNginx } from './nginx.ts';
import { account, startRclone } from './rclone.ts';
import { keys, startS3 } from './s3.ts';
import { unpack } from './unpack.ts';

export const outside = { fetch: (address: string, init: RequestInit) => fetch(address, init), now: () => Date.now() };

export interface Server {
  readonly name: 'apache' | 'nginx' | 'rclone' | 's3' | 'oss';
  readonly address: Place;
  readonly store: Store;
  /** The same place with an account that may only read, where the server knows such. */
  readonly readOnly: Place | null;
  readonly running: Running;
}

const unpacked = unpack();
/** Why the real servers are left out here; null where they are there. In CI their absence is a failure. */
export const leftOut = 'missing' in unpacked ? unpacked.missing : null;

/** All file servers, each over a folder of its own; `end` stops them by their process ids and removes the folders. */
export async function startAll(): Promise<{ readonly servers: readonly Server[]; readonly end: () => Promise<void> }> {
  const folders: string[] = [];
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), 'tuoda-server-'));
    folders.push(made);
    return made;
  };
  const dav = (port: number, path: string, user: string, password: string) =>
    v.parse(Place, { kind: 'webdav', base: `http://127.0.0.1:${port}${path}`, user, password });
  const s3 = (port: number) =>
    v.parse(Place, {
      kind: 's3',
      endpoint: `http://127.0.0.1:${port}`,
      bucket: 'shop',
      region: 'test-1',
      style: 'path',
      prefix: 'team',
      ...keys,
    });
  const made = (name: Server['name'], running: Running, address: Place, readOnly: Place | null = null): Server => ({
    name,
    running,
    address,
    readOnly,
    store: openStore(address, outside),
  });
  const servers: Server[] = [];
  for (const [name, conditions] of [['s3', 'minded'] as const, ['oss', 'refused'] as const]) {
    const running = await startS3(conditions);
    servers.push(made(name, running, s3(running.port)));
  }
  if ('root' in unpacked) {
    const { root } = unpacked;
    const apache = await startApache(root, folder());
    const read = dav(apache.port, '/dav', reader.user, reader.password);
    servers.push(made('apache', apache, dav(apache.port, '/dav/', writer.user, writer.password), read));
    const nginx = await startNginx(root, folder());
    servers.push(made('nginx', nginx, dav(nginx.port, '/', '', '')));
    const rclone = await startRclone(root, folder());
    servers.push(made('rclone', rclone, dav(rclone.port, '/', account.user, account.password)));
  }
  return {
    servers,
    async end() {
      for (const one of servers) await one.running.stop();
      for (const one of folders) rmSync(one, { recursive: true, force: true });
    },
  };
}
