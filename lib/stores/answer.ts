import type { Got, Put, StoreTrouble, Trouble } from '../team/store.ts';

/** The one thing a store needs of the outside. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** A store that says nothing for so long is not reached; ms. */
const patience = 20_000;

/** How a file of a store is asked for: past every cache, as the tag is ours to keep, and with no cookie of the browser's. */
export async function send(fetch: Fetch, address: string, init: RequestInit): Promise<Response | Trouble> {
  try {
    return await fetch(address, { ...init, cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(patience) });
  } catch {
    return trouble('offline');
  }
}

export const trouble = (why: StoreTrouble, wait: number | null = null): Trouble => ({ kind: 'trouble', why, wait });

/** What an answer to a GET says; at most `most` bytes are taken, whatever the store promised to send. */
export async function gotOf(answer: Response, most: number, now: number): Promise<Got> {
  if (answer.status === 304) return { kind: 'unchanged' };
  if (answer.status === 404 || answer.status === 410) return { kind: 'nothing' };
  if (answer.status !== 200) return refused(answer, now);
  if (/\bhtml\b/i.test(answer.headers.get('content-type') ?? '')) return trouble('page');
  const bytes = await bytesOf(answer, most);
  if (!(bytes instanceof Uint8Array)) return bytes;
  if (bytes.length === 0) return trouble('broken');
  return looksLikePage(bytes) ? trouble('page') : { kind: 'bytes', bytes, tag: answer.headers.get('etag') };
}

/** What an answer to a PUT says. */
export function putOf(answer: Response, now: number): Put {
  if (answer.status === 412) return { kind: 'clash' };
  if (![200, 201, 204].includes(answer.status)) return refused(answer, now);
  // a gateway's login page comes with 200 and HTML, and has written nothing
  if (answer.status === 200 && /\bhtml\b/i.test(answer.headers.get('content-type') ?? '')) return trouble('page');
  return { kind: 'written', tag: answer.headers.get('etag') };
}

function refused(answer: Response, now: number): Trouble {
  if (answer.status === 401 || answer.status === 403) return trouble('denied');
  const busy = answer.status === 429 || (answer.status >= 500 && answer.status !== 501 && answer.status !== 507);
  return busy ? trouble('busy', waitOf(answer.headers.get('retry-after'), now)) : trouble('broken');
}

/** Retry-After in ms: seconds, or a date (RFC 9110 §10.2.3); null where it says neither. At most a day: nobody is locked out for good. */
export function waitOf(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) && ms >= 0 ? Math.min(ms, 24 * 3_600_000) : null;
}

async function bytesOf(answer: Response, most: number): Promise<Uint8Array<ArrayBuffer> | Trouble> {
  if (Number(answer.headers.get('content-length') ?? 0) > most) {
    await answer.body?.cancel();
    return trouble('too-large');
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const reader = answer.body?.getReader();
    for (;;) {
      const part = await reader?.read();
      if (part === undefined || part.done) break;
      length += part.value.length;
      if (length > most) {
        await reader?.cancel();
        return trouble('too-large');
      }
      parts.push(part.value);
    }
  } catch {
    return trouble('offline');
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Files of a team are JSON or gzip; a page served under another type gives itself away by its first sign. */
function looksLikePage(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().startsWith('<');
}
