import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { caps } from '../../../lib/team/caps.ts';
import { kidOf } from '../../../lib/team/crypt.ts';
import type { Bytes, Crypt, Signer } from '../../../lib/team/crypt.ts';
import type { Edit } from '../../../lib/team/edit.ts';
import { joinAll } from '../../../lib/team/join.ts';
import type { Item } from '../../../lib/team/item.ts';
import { prepare, writeAll } from '../../../lib/team/publish.ts';
import { itemsOf, readStore } from '../../../lib/team/read.ts';
import type { Known, Reading } from '../../../lib/team/read.ts';
import type { Root } from '../../../lib/team/root.ts';
import { newestRoot, rootPath, sealRoot } from '../../../lib/team/roots.ts';
import type { Rooted } from '../../../lib/team/roots.ts';
import type { Got, Put, Store } from '../../../lib/team/store.ts';

export const noon = Date.UTC(2026, 10, 22, 4);

const bytes = (made: Uint8Array): Bytes => new Uint8Array(made);
const hash = (...parts: readonly (Uint8Array | string)[]): string =>
  parts.reduce((made, part) => made.update(part), createHash('sha256')).digest('hex');

/**
 * The same promises as the real thing, far faster, for thousands of runs: a signature is a hash with the secret, and whoever checks
 * knows all secrets; nothing is packed. Attacks are tried with the real one.
 */
export function quickCrypt() {
  const secrets = new Map<string, string>();
  const crypt: Crypt = {
    sha256: async (one) => hash(one),
    verify: async (pub, signature, one) => signature.slice(0, 64) === hash(secrets.get(pub) ?? 'nobody', one),
    gzip: async (one) => one.slice(),
    gunzip: async (one, most) => (one.length > most ? null : one.slice()),
    encode: (text) => new TextEncoder().encode(text),
    decode: (one) => new TextDecoder().decode(one),
  };
  async function signer(name: string): Promise<Signer> {
    const pub = hash('pub', name);
    secrets.set(pub, name);
    return { pub, kid: await kidOf(crypt, pub), sign: async (one) => hash(name, one).repeat(2) };
  }
  return { crypt, signer };
}

/** A store in memory that is what a plain web server is: the last writer wins, and a tag is the content's. */
export function memoryStore(files = new Map<string, Bytes>()): Store & { readonly files: Map<string, Bytes> } {
  return {
    files,
    async get(path, { tag, most }): Promise<Got> {
      const found = files.get(path);
      if (!found) return { kind: 'nothing' };
      const own = `"${hash(found).slice(0, 8)}"`;
      if (own === tag) return { kind: 'unchanged' };
      return found.length > most ? { kind: 'trouble', why: 'too-large', wait: null } : { kind: 'bytes', bytes: found, tag: own };
    },
    async put(path, one): Promise<Put> {
      files.set(path, bytes(one));
      return { kind: 'written', tag: null };
    },
  };
}

export function rootOf(signers: readonly Signer[], patch: Partial<Root> = {}): Root {
  const keys = Object.fromEntries(signers.map(({ kid, pub }, at) => [kid, { pub, role: 'lead' as const, name: `lead ${at}` }]));
  return {
    form: 1,
    v: 1,
    team: 'ab'.repeat(16),
    name: '青柚家居客服',
    issued: noon,
    threshold: 1,
    keys,
    channels: { all: { title: '全店', groups: ['*'], shops: [], writers: [] } },
    clock: 0,
    moved: null,
    ...patch,
  };
}

/** A root as it lies in the store, at both of its places. */
export async function plant(crypt: Crypt, store: Store, root: Root, signers: readonly Signer[]): Promise<Rooted> {
  const file = await sealRoot(crypt, root, signers);
  await store.put(rootPath(root.v), file);
  await store.put(newestRoot, file);
  return { root, hash: await crypt.sha256(crypt.encode(JSON.stringify(root))) };
}

/** One machine of the team: what it believes and holds, and how it reads and writes. */
export class Member {
  known: Known;
  readonly packs = new Map<string, Bytes>();
  readonly signer: Signer | null;
  private readonly crypt: Crypt;
  /** Above every number that was tried. */
  private seq = 1;

  constructor(crypt: Crypt, root: Rooted, signer: Signer | null = null) {
    this.crypt = crypt;
    this.signer = signer;
    this.known = { root, heads: {}, tags: {} };
  }

  readonly wanted = (root: Root): readonly string[] => Object.keys(root.channels);

  async read(store: Store, now = noon): Promise<Reading> {
    const reading = await readStore(this.known, {
      store,
      crypt: this.crypt,
      has: (one) => this.packs.has(one),
      now,
      wanted: this.wanted,
    });
    this.known = reading.known;
    for (const [name, one] of reading.packs) this.packs.set(name, one);
    return reading;
  }

  contents() {
    return itemsOf(this.known, { crypt: this.crypt, wanted: this.wanted, pack: async (one) => this.packs.get(one) ?? null });
  }

  async items(channel = 'all'): Promise<ReadonlyMap<string, Item>> {
    return joinAll((await this.contents()).lists.get(channel) ?? []);
  }

  /** Publishes edits of the channel `all`; true only where the store has all of it. */
  async publish(store: Store, edits: readonly Edit[], { clears = true, now = noon } = {}): Promise<boolean> {
    if (!this.signer) throw new Error('no key');
    const made = await prepare(
      this.known,
      await this.contents(),
      { edits: { all: edits }, clears },
      { crypt: this.crypt, signer: this.signer, now, seq: this.seq },
    );
    if ('asks' in made) return false;
    // a number that was tried is never used again, whatever comes of it
    this.seq = made.believed.head.seq + 2;
    const written = await writeAll(store, made);
    if (written.kind !== 'written') return false;
    this.seq = made.believed.head.seq + 1;
    for (const [name, one] of made.packs) this.packs.set(name, one);
    this.known = { ...this.known, heads: { ...this.known.heads, [this.signer.kid]: made.believed } };
    return true;
  }
}

/** A gzip of far more than is taken, small as it lies there. */
export const bomb = (): Bytes => bytes(gzipSync(Buffer.alloc(caps.unpacked * 4)));
