import type { Asks } from './publish.ts';
import type { StoreTrouble } from './store.ts';
import type { Why } from './trouble.ts';

/**
 * Why something that a lead asked for was not done. `torn`: what lies in the store afterwards is not what was sent; `cloned`: this key
 * publishes from another machine too; `taken`: another team lies there; `key`: the passphrase or the file is wrong, or this machine has
 * no key for it; `held`: much would go and nobody has agreed; `last`: nobody could lead the team afterwards; `reach`: the team could not be read first.
 */
export const failures = ['torn', 'cloned', 'taken', 'key', 'last', 'reach', 'invite', 'address', 'held'] as const;
export type Failed = { readonly failed: Why | (typeof failures)[number] };
export type Done<T = object> = { readonly done: T } | Failed;
/** What a place did when it was tried; each is null where it did not come to that. */
export interface Tried {
  readonly trouble: { readonly at: 'write' | 'read' | 'overwrite'; readonly why: StoreTrouble | 'other-bytes' } | null;
  readonly absent: 'kept' | 'ignored' | null;
  readonly stale: 'kept' | 'ignored' | 'untagged' | null;
  /** Milliseconds. */
  readonly took: number;
}

export type Published = Done<{ readonly bytes: number; readonly packs: number }> | { readonly asks: Asks };
