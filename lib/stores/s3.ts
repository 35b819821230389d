import { AwsClient } from 'aws4fetch';
import type { Store } from '../team/store.ts';
import { gotOf, putOf, send } from './answer.ts';
import { conditionOf, typeOf } from './webdav.ts';
import type { Outside } from './https.ts';

export interface Bucket {
  /** "https://s3.oss-cn-hangzhou.aliyuncs.com", "https://cos.ap-guangzhou.myqcloud.com", "https://ID.r2.cloudflarestorage.com". */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  /** Where the bucket's name stands: in the host's name (OSS, COS, S3) or in the path (R2, MinIO). */
  readonly style: 'host' | 'path';
  /** Folder inside the bucket, "" or ending in a slash. */
  readonly prefix: string;
  readonly key: string;
  readonly secret: string;
}

/** An S3-compatible bucket; every request is signed (AWS Signature Version 4). */
export function s3Store(bucket: Bucket, { fetch, now }: Outside): Store {
  const client = new AwsClient({
    accessKeyId: bucket.key,
    secretAccessKey: bucket.secret,
    service: 's3',
    region: bucket.region,
    retries: 0,
  });
  const base = baseOf(bucket);

  async function ask(path: string, init: RequestInit & { headers: Record<string, string> }) {
    const signed = await client.sign(base + path, { ...init, aws: { datetime: stampOf(now()), allHeaders: false } });
    const headers = Object.fromEntries(signed.headers);
    return send(fetch, signed.url, { ...init, headers, redirect: 'error' });
  }

  return {
    async get(path, { tag = null, most }) {
      const answer = await ask(path, { headers: tag === null ? {} : { 'If-None-Match': tag } });
      return answer instanceof Response ? gotOf(answer, most, now()) : answer;
    },
    async put(path, bytes, condition) {
      const write = (headers: Readonly<Record<string, string>>) =>
        ask(path, { method: 'PUT', body: bytes, headers: { ...headers, 'Content-Type': typeOf(path) } });
      const tried = await write(conditionOf(condition));
      // OSS knows no conditions and says so: NotImplemented
      const answer = tried instanceof Response && tried.status === 501 && condition !== undefined ? await write({}) : tried;
      if (!(answer instanceof Response)) return answer;
      await answer.body?.cancel();
      // S3 names a lost race of conditional writes 409 (ConditionalRequestConflict)
      return answer.status === 409 && condition !== undefined ? { kind: 'clash' } : putOf(answer, now());
    },
  };
}

/** Address of the bucket's folder, ending in a slash. */
function baseOf({ endpoint, bucket, style, prefix }: Bucket): string {
  const { protocol, host } = new URL(endpoint);
  const root = style === 'host' ? `${protocol}//${bucket}.${host}/` : `${protocol}//${host}/${bucket}/`;
  return root + prefix;
}

/** "20261122T062700Z" */
const stampOf = (now: number): string => new Date(now).toISOString().replace(/[-:]|\.\d{3}/g, '');
