import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** A small thing that the background notes beside the database, for what is counted and may be lost without harm. */
export interface Noted<T> {
  /** What is noted now; never fails on what is stored. */
  load(): Promise<T>;
  /** Changes made at the same time wait for each other; what stays the same object is not written. */
  change(how: (before: T) => T): Promise<T>;
}

/** `name` is its key in the extension's own storage; what does not fit `shape` is as if nothing had been noted. */
export function notedUnder<T>(name: string, shape: v.GenericSchema<unknown, T>, empty: T): Noted<T> {
  let last: Promise<unknown> = Promise.resolve();
  async function load(): Promise<T> {
    const stored = await browser.storage.local.get(name);
    const read = v.safeParse(shape, stored[name]);
    return read.success ? read.output : empty;
  }
  return {
    load,
    change(how) {
      const next = last.then(async () => {
        const before = await load();
        const after = how(before);
        if (after !== before) await browser.storage.local.set({ [name]: after });
        return after;
      });
      last = next.catch(() => undefined);
      return next;
    },
  };
}
