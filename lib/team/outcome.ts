import type { Asks } from './publish.ts';
import type { Why } from './trouble.ts';

/**
 * Why something that a lead asked for was not done. `torn`: what lies in the store afterwards is not what was sent; `cloned`: this key
 * publishes from another machine too; `taken`: another team lies there; `key`: the passphrase or the file is wrong, or this machine has
 * no key for it; `held`: much would go and nobody has agreed; `last`: nobody could lead the team afterwards; `reach`: the team could not be read first.
 */
export type Failed = { readonly failed: Why | 'torn' | 'cloned' | 'taken' | 'key' | 'last' | 'reach' | 'invite' | 'held' };
export type Done<T = object> = { readonly done: T } | Failed;
export type Published = Done<{ readonly bytes: number; readonly packs: number }> | { readonly asks: Asks };
