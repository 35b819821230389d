import type { Store } from '../team/store.ts';

/** A store of which each question is counted, with the bytes of the files that were written or came back. */
export function metered(store: Store, count: (bytes: { readonly up: number; readonly down: number }) => void): Store {
  return {
    async get(path, asked) {
      const got = await store.get(path, asked);
      count({ up: 0, down: got.kind === 'bytes' ? got.bytes.length : 0 });
      return got;
    },
    async put(path, bytes, condition) {
      const put = await store.put(path, bytes, condition);
      // a store that refused has seen them all the same
      count({ up: bytes.length, down: 0 });
      return put;
    },
  };
}
