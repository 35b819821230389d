import { caps, farthestAhead } from './caps.ts';
import type { Bytes, Crypt } from './crypt.ts';
import { headPath, judgeHead, packPath } from './head.ts';
import type { Believed, Head, PackName } from './head.ts';
import type { Item } from './item.ts';
import { readPack } from './pack.ts';
import { authorsOf, mayWrite } from './root.ts';
import type { Root } from './root.ts';
import { newestRoot, nextRoot, rootPath } from './roots.ts';
import type { Rooted } from './roots.ts';
import type { Got, ReadStore } from './store.ts';
import type { Note, Why } from './trouble.ts';

/** What is believed of a team, with the store's marks of the files that it came from. Kept whole, and only after everything was verified. */
export interface Known {
  readonly root: Rooted;
  readonly heads: Readonly<Record<string, Believed>>;
  /** By path; what is asked with its tag costs nothing where nothing is new. */
  readonly tags: Readonly<Record<string, string>>;
}

export interface Reading {
  readonly known: Known;
  /** Packs that were not here before. */
  readonly packs: ReadonlyMap<string, Bytes>;
  /** Whether a root or a head took the place of another. */
  readonly news: boolean;
  readonly notes: readonly Note[];
  /** Everything that was asked for was answered and is right: what is believed is the newest that this store has. */
  readonly whole: boolean;
  /** Longest that the store asks to wait, ms; null: it does not. */
  readonly wait: number | null;
}

interface Outside {
  readonly store: ReadStore;
  readonly crypt: Crypt;
  /** Whether a pack lies here already. */
  readonly has: (hash: string) => boolean;
  /** Epoch ms. */
  readonly now: number;
  /** Channels whose packs are wanted. */
  readonly wanted: (root: Root) => readonly string[];
}

/** Packs that are asked for at once: a small server is not flooded. */
const atOnce = 6;

/** Steps of the root that are walked at one reading; whoever was away longer goes on with the next one. */
const mostSteps = 50;

/** Looks for news. Whatever is wrong with a file leaves in force what was believed before; nothing is written here. */
export async function readStore(known: Known, outside: Outside): Promise<Reading> {
  const { store, now } = outside;
  const notes: Note[] = [];
  let wait: number | null = null;
  const tags: Record<string, string> = { ...known.tags };

  async function get(path: string, most: number, what: Note['what'], kid: string | null): Promise<Bytes | 'unchanged' | null> {
    const tag = tags[path] ?? null;
    const got: Got = await store.get(path, { tag, most });
    if (got.kind === 'unchanged' && tag !== null) return 'unchanged';
    // whoever was asked for no version cannot say that it is still that one
    if (got.kind === 'unchanged') {
      notes.push({ what, kid, why: 'broken' });
      return null;
    }
    if (got.kind === 'trouble') wait = got.wait === null ? wait : Math.max(wait ?? 0, got.wait);
    // whoever has never published has no head yet
    if (got.kind === 'nothing' && what === 'head' && kid !== null && !known.heads[kid]) return null;
    if (got.kind === 'trouble' || got.kind === 'nothing') {
      notes.push({ what, kid, why: got.kind === 'nothing' ? 'empty' : got.why });
      return null;
    }
    delete tags[path];
    // a store that does not keep to the cap is not trusted to have kept to anything
    if (got.bytes.length > most || got.bytes.length === 0) {
      notes.push({ what, kid, why: got.bytes.length === 0 ? 'empty' : 'too-large' });
      return null;
    }
    if (got.tag !== null) tags[path] = got.tag;
    return got.bytes;
  }

  function drop(path: string, what: Note['what'], kid: string | null, why: Why): void {
    // asked again without its tag: what was wrong may be mended under the same one
    delete tags[path];
    notes.push({ what, kid, why });
  }

  const root = await walk();
  if (notes.some(({ why }) => why === 'offline' || why === 'busy'))
    return { known, packs: new Map(), news: false, notes, whole: false, wait };

  const packs = new Map<string, Bytes>();
  const heads: Record<string, Believed> = {};
  const authors = authorsOf(root.root);
  for (const kid of authors) {
    const before = known.heads[kid];
    if (before) heads[kid] = before;
  }
  const found = await Promise.all(
    authors.map(async (kid) => ({ kid, file: await get(headPath(kid), caps.head, 'head', kid), before: heads[kid] ?? null })),
  );
  const fresh: { kid: string; believed: Believed }[] = [];
  for (const { kid, file, before } of found) {
    if (file === null || file === 'unchanged') continue;
    const judged = await judgeHead(outside.crypt, file, { root: root.root, kid, before });
    if ('believed' in judged) fresh.push({ kid, believed: judged.believed });
    else if (judged.why !== 'same') drop(headPath(kid), 'head', kid, judged.why);
  }
  // by clock: one author's leap is measured against all that come before it
  let highest = Math.max(root.root.clock, ...Object.values(heads).map(({ head }) => head.clock));
  for (const { kid, believed } of fresh.toSorted((a, b) => a.believed.head.clock - b.believed.head.clock)) {
    if (believed.head.clock > highest + farthestAhead) {
      drop(headPath(kid), 'head', kid, 'ahead');
      continue;
    }
    const why = await fetchPacks(believed.head);
    if (why !== null) {
      drop(headPath(kid), 'pack', kid, why);
      continue;
    }
    highest = Math.max(highest, believed.head.clock);
    heads[kid] = believed;
  }
  // a head that is not new may still want packs: of a channel that is seen from now on, or lost here
  for (const [kid, one] of Object.entries(heads)) {
    const why = one === known.heads[kid] ? await fetchPacks(one.head) : null;
    if (why !== null) notes.push({ what: 'pack', kid, why });
  }
  const news = packs.size > 0 || root !== known.root || Object.entries(heads).some(([kid, one]) => one !== known.heads[kid]);
  const whole = notes.length === 0;
  for (const [kid, { head }] of Object.entries(heads)) if (head.expires < now) notes.push({ what: 'head', kid, why: 'expired' });
  return { known: { root, heads, tags }, packs, news, notes, whole, wait };

  async function walk(): Promise<Rooted> {
    const file = await get(newestRoot, caps.root, 'root', null);
    if (file === null || file === 'unchanged') return known.root;
    let believed = known.root;
    for (let step = 0; step < mostSteps; step++) {
      const newest = await nextRoot(outside.crypt, file, believed);
      if ('root' in newest) return newest;
      if (newest.why === 'same') return believed;
      if (newest.why !== 'gap') {
        drop(newestRoot, 'root', null, newest.why);
        return believed;
      }
      const between = await get(rootPath(believed.root.v + 1), caps.root, 'root', null);
      delete tags[rootPath(believed.root.v + 1)];
      const next = between === null || between === 'unchanged' ? { why: 'gap' as const } : await nextRoot(outside.crypt, between, believed);
      if (!('root' in next)) {
        drop(newestRoot, 'root', null, next.why === 'same' ? 'gap' : next.why);
        return believed;
      }
      believed = next;
    }
    // there are more steps: the next reading must see this file again
    delete tags[newestRoot];
    return believed;
  }

  /** All packs of a head that are wanted and not here, each verified; the first thing that is wrong with one. */
  async function fetchPacks(head: Head): Promise<Why | null> {
    const names = packsOf(root.root, head, outside.wanted(root.root));
    const sum = (of: 'bytes' | 'n'): number => names.reduce((all, name) => all + name[of], 0);
    if (sum('bytes') > caps.author || sum('n') > caps.items) return 'too-large';
    const missing = names.filter(({ hash }) => !packs.has(hash) && !outside.has(hash));
    for (let at = 0; at < missing.length; at += atOnce) {
      const found = await Promise.all(missing.slice(at, at + atOnce).map((name) => fetchPack(name, head)));
      const wrong = found.find((why) => why !== null);
      if (wrong) return wrong;
    }
    return null;
  }

  async function fetchPack(name: PackName, head: Head): Promise<Why | null> {
    if (name.bytes > caps.pack) return 'too-large';
    const got = await store.get(packPath(name.hash), { most: name.bytes });
    if (got.kind === 'trouble' && got.wait !== null) wait = Math.max(wait ?? 0, got.wait);
    if (got.kind !== 'bytes') return got.kind === 'trouble' ? got.why : 'empty';
    const read = await readPack(outside.crypt, got.bytes, name, head.clock);
    if ('why' in read) return read.why;
    packs.set(name.hash, got.bytes);
    return null;
  }
}

export interface Contents {
  /** By channel: the items of each pack of each head. */
  readonly lists: ReadonlyMap<string, readonly (readonly Item[])[]>;
  /** The packs by what stands in them, so that the same is never written twice. */
  readonly texts: ReadonlyMap<string, PackName>;
  readonly notes: readonly Note[];
}

/** The packs of a head that count: of wanted channels that its author may write. */
export const packsOf = (root: Root, head: Head, wanted: readonly string[]): readonly PackName[] =>
  Object.entries(head.channels).flatMap(([channel, packs]) => (wanted.includes(channel) && mayWrite(root, head.kid, channel) ? packs : []));

/** Every item of every head, by channel, as the packs have it. A pack that is missing is passed over and said. */
export async function itemsOf(
  { root, heads }: Known,
  { crypt, wanted, pack }: Pick<Outside, 'crypt' | 'wanted'> & { readonly pack: (hash: string) => Promise<Bytes | null> },
): Promise<Contents> {
  const lists = new Map<string, (readonly Item[])[]>();
  const texts = new Map<string, PackName>();
  const notes: Note[] = [];
  for (const [kid, { head }] of Object.entries(heads))
    for (const channel of wanted(root.root)) {
      if (!mayWrite(root.root, kid, channel)) continue;
      for (const name of head.channels[channel] ?? []) {
        const bytes = await pack(name.hash);
        const read = bytes ? await readPack(crypt, bytes, name, head.clock) : { why: 'empty' as const };
        if ('why' in read) {
          notes.push({ what: 'pack', kid, why: read.why });
          continue;
        }
        lists.set(channel, [...(lists.get(channel) ?? []), read.items]);
        texts.set(read.text, name);
      }
    }
  return { lists, texts, notes };
}
