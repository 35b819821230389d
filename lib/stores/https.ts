import type { ReadStore } from '../team/store.ts';
import { gotOf, send, type Fetch } from './answer.ts';

/** Files at any web address: a web host, a bucket that everybody may read, pages of a Git host. `base` ends in a slash. */
export function httpsStore(base: string, { fetch, now, headers = {} }: Outside): ReadStore {
  return {
    async get(path, { tag = null, most }) {
      const condition = tag === null ? {} : { 'If-None-Match': tag };
      const answer = await send(fetch, base + path, { headers: { ...headers, ...condition } });
      return answer instanceof Response ? gotOf(answer, most, now()) : answer;
    },
  };
}

export interface Outside {
  readonly fetch: Fetch;
  /** Epoch ms. */
  readonly now: () => number;
  readonly headers?: Readonly<Record<string, string>>;
}
