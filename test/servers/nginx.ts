import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, start, type Running } from './loopback.ts';

/** nginx with its DAV module over `folder/web`, at /. It knows no accounts: whoever reaches it may write. */
export async function startNginx(root: string, folder: string): Promise<Running> {
  const port = await freePort();
  for (const name of ['web', 'tmp']) mkdirSync(join(folder, name), { recursive: true });
  const tmp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, 'tmp', name)};`)
    .join(' ');
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; pid ${join(folder, 'nginx.pid')}; error_log ${join(folder, 'nginx.log')}; ${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1; events { worker_connections 4096; }
http { ${tmp} access_log ${join(folder, 'access.log')}; default_type application/octet-stream;
  server { listen 127.0.0.1:${port}; root ${join(folder, 'web')}; client_max_body_size 20m;
    location / { dav_methods PUT DELETE MKCOL; create_full_put_path on; } } }`,
  );
  return start(join(root, 'usr/sbin/nginx'), ['-c', file, '-p', folder, '-e', join(folder, 'nginx.log')], port);
}
