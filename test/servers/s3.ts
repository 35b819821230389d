import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { Running } from './loopback.ts';

export const keys = { key: 'AKIATESTTESTTEST', secret: 'a/secret+of=the tests' };

/**
 * A stand-in for a bucket: no S3 server can be had from Debian or npm that checks signatures. It reckons Signature Version 4 by
 * itself, after AWS's description ("Signature Version 4 signing process"), and refuses what does not match. `conditions`: as S3 and R2
 * it minds If-Match and If-None-Match; as OSS it answers 501 to them.
 */
export async function startS3(conditions: 'minded' | 'refused', region = 'test-1'): Promise<Running> {
  const files = new Map<string, Buffer>();
  const server = createServer((request, answer) => {
    void (async () => {
      const body = Buffer.concat(await Array.fromAsync(request));
      const path = new URL(request.url ?? '/', 'http://x').pathname;
      const now = files.get(path);
      const tag = now && `"${createHash('md5').update(now).digest('hex')}"`;
      const { 'if-match': match, 'if-none-match': none } = request.headers;
      const say = (status: number, headers: Record<string, string> = {}, bytes?: Buffer) => answer.writeHead(status, headers).end(bytes);
      if (!signed(request, region)) return say(403, { 'content-type': 'application/xml' });
      if (request.method === 'GET' && now && none === tag) return say(304);
      if (request.method === 'GET') return now && tag ? say(200, { etag: tag, 'content-type': 'application/octet-stream' }, now) : say(404);
      if (request.method !== 'PUT') return say(405);
      if ((match ?? none) !== undefined && conditions === 'refused') return say(501);
      if ((none === '*' && now) || (match !== undefined && match !== tag)) return say(412);
      files.set(path, body);
      return say(200, { etag: `"${createHash('md5').update(body).digest('hex')}"` });
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { port: typeof address === 'object' && address ? address.port : 0, stop, kill: stop };
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

function signed(request: IncomingMessage, region: string): boolean {
  const header = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=(\w{64})$/;
  const [, id, day = '', where, names = '', signature] = header.exec(request.headers.authorization ?? '') ?? [];
  if (id !== keys.key || where !== region) return false;
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
  searchParams.sort();
  const headers = names.split(';').map((name) => `${name}:${String(request.headers[name] ?? '').trim()}\n`);
  const hash = String(request.headers['x-amz-content-sha256']);
  const canonical = [request.method, pathname, searchParams.toString(), headers.join(''), names, hash].join('\n');
  const text = [
    'AWS4-HMAC-SHA256',
    request.headers['x-amz-date'],
    `${day}/${region}/s3/aws4_request`,
    createHash('sha256').update(canonical).digest('hex'),
  ].join('\n');
  const key = hmac(hmac(hmac(hmac(`AWS4${keys.secret}`, day), region), 's3'), 'aws4_request');
  return hmac(key, text).toString('hex') === signature;
}
