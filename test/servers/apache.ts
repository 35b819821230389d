import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { freePort, start, type Running } from './loopback.ts';

/** One account may write, the other only read. */
export const writer = { user: 'lead', password: 'lead-pass' };
export const reader = { user: 'agent', password: 'agent-pass' };

/** Apache 2.4 with mod_dav over `folder/dav`, at /dav/. */
export async function startApache(root: string, folder: string): Promise<Running> {
  const port = await freePort();
  const modules = join(root, 'usr/lib/apache2/modules');
  mkdirSync(join(folder, 'dav'), { recursive: true });
  // started by root, Apache insists on serving as another user, who must be able to write here
  const isRoot = process.getuid?.() === 0;
  if (isRoot) for (const one of [folder, join(folder, 'dav')]) chmodSync(one, 0o777);
  writeFileSync(join(folder, 'passwords'), [writer, reader].map((one) => `${one.user}:${sha1(one.password)}\n`).join(''));
  const load = ['mpm_event', 'authn_core', 'authn_file', 'authz_core', 'authz_user', 'auth_basic', 'dav', 'dav_fs', 'mime', 'dir'];
  const file = join(folder, 'apache.conf');
  writeFileSync(
    file,
    [
      `ServerRoot "${folder}"`,
      `Listen 127.0.0.1:${port}`,
      'ServerName localhost',
      `PidFile "${join(folder, 'apache.pid')}"`,
      `ErrorLog "${join(folder, 'apache.log')}"`,
      ...load.map((name) => `LoadModule ${name}_module "${join(modules, `mod_${name}.so`)}"`),
      `TypesConfig "${file}.types"`,
      `DocumentRoot "${folder}"`,
      `DavLockDB "${join(folder, 'locks')}"`,
      ...(isRoot ? ['User www-data', 'Group www-data'] : []),
      '<Directory "/">',
      '  AuthType Basic',
      '  AuthName "store"',
      `  AuthUserFile "${join(folder, 'passwords')}"`,
      '</Directory>',
      '<Location "/dav">',
      '  Dav On',
      '  <LimitExcept GET HEAD OPTIONS>',
      `    Require user ${writer.user}`,
      '  </LimitExcept>',
      '  <Limit GET HEAD OPTIONS>',
      '    Require valid-user',
      '  </Limit>',
      '</Location>',
    ].join('\n'),
  );
  writeFileSync(`${file}.types`, 'application/json json\n');
  const libraries = join(root, 'usr/lib', process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu');
  return start(join(root, 'usr/sbin/apache2'), ['-f', file, '-DFOREGROUND'], port, { LD_LIBRARY_PATH: libraries });
}

/** The one form of password file that needs no library; good enough for a test on loopback. */
const sha1 = (password: string): string => `{SHA}${createHash('sha1').update(password).digest('base64')}`;
