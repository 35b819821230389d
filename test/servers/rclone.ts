import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, start, type Running } from './loopback.ts';

export const account = { user: 'lead', password: 'lead-pass' };

/** `rclone serve webdav` over `folder/dav`, at /. */
export async function startRclone(root: string, folder: string): Promise<Running> {
  const port = await freePort();
  mkdirSync(join(folder, 'dav'), { recursive: true });
  const words = ['serve', 'webdav', join(folder, 'dav'), '--addr', `127.0.0.1:${port}`, '--user', account.user, '--pass', account.password];
  return start(join(root, 'usr/bin/rclone'), [...words, '--config', join(folder, 'rclone.conf')], port);
}
