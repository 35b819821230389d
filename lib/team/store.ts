/**
 * Why a store did not do what was asked. `offline`: no answer; `denied`: 401, 403; `busy`: 429, 503 and the like; `too-large`: more
 * bytes than the asker takes; `page`: an HTML page (a login, a gateway) where a file should be; `broken`: any other answer.
 */
export const storeTroubles = ['offline', 'denied', 'busy', 'too-large', 'page', 'broken'] as const;
export type StoreTrouble = (typeof storeTroubles)[number];

export interface Trouble {
  readonly kind: 'trouble';
  readonly why: StoreTrouble;
  /** Milliseconds that the store asks to wait; null where it says nothing. */
  readonly wait: number | null;
}

/** `tag` is the store's own mark of this version (an ETag), to be handed back as it is; null where it gives none. */
export type Got =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer>; readonly tag: string | null }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'nothing' }
  | Trouble;

/** `clash`: the condition did not hold and nothing was written. */
export type Put = { readonly kind: 'written'; readonly tag: string | null } | { readonly kind: 'clash' } | Trouble;

export interface ReadStore {
  /** `path` is relative ("heads/ab12.json"). `tag`: answer `unchanged` if this is still the version. `most`: bytes taken at most. */
  readonly get: (path: string, asked: { readonly tag?: string | null; readonly most: number }) => Promise<Got>;
}

/** `absent`: only where nothing is there yet; `tag`: only over that version. What the store cannot promise, it ignores. */
export type Condition = { readonly absent: true } | { readonly tag: string };

/** A store that the team's authors write to. Nothing relies on conditions: the layout is safe with a plain last-writer-wins `put`. */
export interface Store extends ReadStore {
  readonly put: (path: string, bytes: Uint8Array<ArrayBuffer>, condition?: Condition) => Promise<Put>;
}
