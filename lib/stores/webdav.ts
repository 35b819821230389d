import type { Condition, Put, Store } from '../team/store.ts';
import { putOf, send, trouble } from './answer.ts';
import { httpsStore, type Outside } from './https.ts';

export interface Account {
  readonly user: string;
  readonly password: string;
}

/**
 * A folder on a WebDAV server (坚果云, Nextcloud, a NAS, Apache), by plain GET, PUT and MKCOL: what a folder holds is never asked for,
 * as its heads are named in the root. `base` ends in a slash.
 */
export function webdavStore(base: string, account: Account | null, outside: Outside): Store {
  const headers: Record<string, string> = account === null ? {} : { Authorization: `Basic ${basic(account)}` };
  const { fetch, now } = outside;
  const ask = (method: string, path: string, init: RequestInit = {}, more: Readonly<Record<string, string>> = {}) =>
    send(fetch, base + path, { ...init, method, redirect: 'error', headers: { ...headers, ...more } });

  async function put(path: string, bytes: Uint8Array<ArrayBuffer>, condition?: Condition): Promise<Put | 'no-folder'> {
    const answer = await ask('PUT', path, { body: bytes }, { ...conditionOf(condition), 'Content-Type': typeOf(path) });
    if (!(answer instanceof Response)) return answer;
    await answer.body?.cancel();
    // Apache says 409 where the folder is missing, others 404 or 403
    return answer.status === 409 || answer.status === 404 ? 'no-folder' : putOf(answer, now());
  }

  return {
    ...httpsStore(base, { ...outside, headers }),
    async put(path, bytes, condition) {
      const first = await put(path, bytes, condition);
      if (first !== 'no-folder') return first;
      for (const folder of foldersOf(path)) await ask('MKCOL', folder);
      const second = await put(path, bytes, condition);
      return second === 'no-folder' ? trouble('broken') : second;
    },
  };
}

/** The headers of a conditional write (RFC 9110 §13.1). */
export function conditionOf(condition: Condition | undefined): Readonly<Record<string, string>> {
  if (condition === undefined) return {};
  return 'absent' in condition ? { 'If-None-Match': '*' } : { 'If-Match': condition.tag };
}

export const typeOf = (path: string): string => (path.endsWith('.json') ? 'application/json' : 'application/octet-stream');

/** "a/b/c.json" → "a/", "a/b/": the outer one first. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, at) => `${parts.slice(0, at + 1).join('/')}/`);
}

/** Base64 of UTF-8 (RFC 7617 §2.1): passwords may hold any sign. */
function basic({ user, password }: Account): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)));
}
