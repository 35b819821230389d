import * as v from 'valibot';
import { caps } from './caps.ts';
import { kidOf } from './crypt.ts';
import type { Bytes, Crypt, Signer } from './crypt.ts';
import { openEnvelope, parseJson, seal, signersOf } from './envelope.ts';
import { RootShape, leadsOf } from './root.ts';
import type { Root } from './root.ts';
import type { ReadStore } from './store.ts';
import type { Why } from './trouble.ts';

export const newestRoot = 'root.json';
export const rootPath = (version: number): string => `roots/${version}.json`;

/** A root that was believed. */
export interface Rooted {
  readonly root: Root;
  /** Hash of its payload. */
  readonly hash: string;
}

export const sealRoot = (crypt: Crypt, root: Root, signers: readonly Signer[]): Promise<Bytes> =>
  seal(crypt, 'root', crypt.encode(JSON.stringify(root)), signers);

/** A root by its own words: of the right form, with keys that are what they are called, signed by enough of its own leads. */
async function readRoot(crypt: Crypt, file: Bytes) {
  const envelope = openEnvelope(crypt, file);
  const read = v.safeParse(RootShape, envelope ? parseJson(crypt.decode(envelope.payload)) : undefined);
  if (!envelope || !read.success) return { why: 'damaged' } as const;
  const root = read.output;
  for (const [kid, key] of Object.entries(root.keys)) if ((await kidOf(crypt, key.pub)) !== kid) return { why: 'damaged' } as const;
  if (!(await isSignedBy(crypt, envelope, root))) return { why: 'signature' } as const;
  return { root, envelope, hash: await crypt.sha256(envelope.payload) } as const;
}

/** Enough leads of `root` have signed; a removed or lower key counts for nothing. */
async function isSignedBy(crypt: Crypt, envelope: Parameters<typeof signersOf>[2], root: Root): Promise<boolean> {
  const leads = leadsOf(root);
  const good = await signersOf(crypt, 'root', envelope, (kid) => (leads.includes(kid) ? root.keys[kid]?.pub : undefined));
  return good.length >= Math.max(1, root.threshold);
}

/** The root that an invite names: its hash is what was handed over, by whatever way the invite came. */
async function firstRoot(crypt: Crypt, file: Bytes, hash: string): Promise<Rooted | { readonly why: Why }> {
  const read = await readRoot(crypt, file);
  if ('why' in read) return { why: read.why ?? 'damaged' };
  return read.hash === hash ? { root: read.root, hash } : { why: 'other' };
}

/**
 * The root that follows a believed one: the very next version, of the same team, signed by enough leads of both. Whoever controls the
 * store alone can make none.
 */
export async function nextRoot(crypt: Crypt, file: Bytes, before: Rooted): Promise<Rooted | { readonly why: Why | 'same' }> {
  const read = await readRoot(crypt, file);
  if ('why' in read) return { why: read.why ?? 'damaged' };
  const { root, hash, envelope } = read;
  if (root.team !== before.root.team) return { why: 'other' };
  if (root.v < before.root.v) return { why: 'rollback' };
  if (root.v === before.root.v) return { why: hash === before.hash ? 'same' : 'fork' };
  if (root.v > before.root.v + 1) return { why: 'gap' };
  return (await isSignedBy(crypt, envelope, before.root)) ? { root, hash } : { why: 'signature' };
}

/** Roots that are looked through for one whose version nobody said. */
const mostSought = 50;

/** The root of that hash, wherever it stands in the store's history. */
export async function findRoot(
  store: ReadStore,
  crypt: Crypt,
  { hash, version }: { readonly hash: string; readonly version: number | null },
): Promise<Rooted | { readonly why: Why }> {
  const paths = version === null ? [newestRoot, ...Array.from({ length: mostSought }, (_, at) => rootPath(at + 1))] : [rootPath(version)];
  let why: Why = 'empty';
  for (const path of paths) {
    const got = await store.get(path, { most: caps.root });
    if (got.kind === 'trouble') return { why: got.why };
    // nothing there: the history ends here
    if (got.kind !== 'bytes') return { why: why === 'empty' || path === newestRoot ? 'empty' : why };
    const read = await firstRoot(crypt, got.bytes, hash);
    if ('root' in read) return read;
    why = read.why;
  }
  return { why };
}
