import { deletedLasts, fewItems, headLasts, mostAnswers, mostGone } from './caps.ts';
import type { Bytes, Crypt, Signer } from './crypt.ts';
import { edit } from './edit.ts';
import type { Edit } from './edit.ts';
import { headPath, packPath, sealHead } from './head.ts';
import type { Believed, Head, PackName } from './head.ts';
import type { Item } from './item.ts';
import { joinAll } from './join.ts';
import { packOf, packTexts } from './pack.ts';
import type { Contents, Known } from './read.ts';
import { mayWrite } from './root.ts';
import { goneAt, isGone } from './shown.ts';
import type { Store, StoreTrouble } from './store.ts';

export interface Publication {
  /** Changes by channel. */
  readonly edits: Readonly<Record<string, readonly Edit[]>>;
  readonly answers?: Head['answers'];
  /** A lead has agreed that much goes. */
  readonly clears: boolean;
}

export interface Prepared {
  readonly believed: Believed;
  readonly file: Bytes;
  /** Packs that no head names yet. */
  readonly packs: ReadonlyMap<string, Bytes>;
  /** Bytes that have to go up. */
  readonly bytes: number;
}

/** What is to be agreed to first: how many of how many go. */
export interface Asks {
  readonly gone: number;
  readonly of: number;
}

/** More than may go without a question. */
export const goesFar = ({ gone, of }: Asks): boolean => gone > fewItems && gone * 100 > of * mostGone;

interface Outside {
  readonly crypt: Crypt;
  readonly signer: Signer;
  /** Epoch ms. */
  readonly now: number;
  /** The least number that the new head may bear: above every one that was tried. */
  readonly seq: number;
}

/**
 * The author's next head and its packs: everything that is known of the channels that they write, joined, with their changes on top.
 * So each head holds all that its author had seen, and nothing is lost with another's.
 */
export async function prepare(
  known: Known,
  contents: Contents,
  { edits, answers = {}, clears }: Publication,
  { crypt, signer, now, seq }: Outside,
): Promise<Prepared | { readonly asks: Asks }> {
  const { root } = known.root;
  const before = known.heads[signer.kid] ?? null;
  const clock = 1 + Math.max(root.clock, ...Object.values(known.heads).map(({ head }) => head.clock));
  const channels: Record<string, PackName[]> = {};
  const packs = new Map<string, Bytes>();
  let gone = 0;
  let of = 0;
  for (const channel of Object.keys(root.channels)) {
    if (!mayWrite(root, signer.kid, channel)) continue;
    const lists = contents.lists.get(channel) ?? [];
    const items = new Map(joinAll(lists));
    for (const change of edits[channel] ?? []) {
      const was = items.get(change.id);
      const after = edit(was, change, { kid: signer.kid, clock }, now);
      if (was && !isGone(was) && isGone(after)) gone += 1;
      items.set(change.id, after);
    }
    of += [...joinAll(lists).values()].filter((one) => !isGone(one)).length;
    const kept = [...items.values()].filter((one) => !mayForget(one, lists, now));
    channels[channel] = [];
    for (const { text, n } of packTexts(kept)) {
      const there = contents.texts.get(text);
      const made = there ? null : await packOf(crypt, text, n);
      if (made) packs.set(made.name.hash, made.bytes);
      channels[channel].push(there ?? made?.name ?? { hash: '', bytes: 0, n: 0 });
    }
  }
  if (!clears && goesFar({ gone, of })) return { asks: { gone, of } };
  const number = Math.max(seq, (before?.head.seq ?? 0) + 1);
  const head: Head = {
    form: 1,
    team: root.team,
    kid: signer.kid,
    seq: number,
    prev: before?.hash ?? null,
    clock,
    issued: now,
    expires: now + headLasts,
    cleared: clears ? number : (before?.head.cleared ?? 0),
    answers: Object.fromEntries(Object.entries({ ...before?.head.answers, ...answers }).slice(-mostAnswers)),
    channels,
  };
  const file = await sealHead(crypt, head, signer);
  const hash = await crypt.sha256(crypt.encode(JSON.stringify(head)));
  const bytes = file.length + [...packs.values()].reduce((sum, one) => sum + one.length, 0);
  return { believed: { head, hash }, file, packs, bytes };
}

/** Deleted long ago, and in every head that still names it: nobody can bring it back by not having heard. */
const mayForget = (item: Item, lists: readonly (readonly Item[])[], now: number): boolean => {
  const at = goneAt(item);
  if (at === null || at + deletedLasts > now) return false;
  return lists.every((list) => list.every((one) => one.id !== item.id || isGone(one)));
};

export type Written =
  | { readonly kind: 'written' }
  | { readonly kind: 'trouble'; readonly why: StoreTrouble | 'torn'; readonly wait: number | null };

/** Puts packs first, each read back, and the head last: a reader never meets a head whose packs are not there. */
export async function writeAll(store: Store, { believed, file, packs }: Prepared): Promise<Written> {
  for (const [hash, bytes] of packs) {
    const path = packPath(hash);
    // another author may have put the very same pack there: it is not touched while others read it
    if ((await look(store, path, bytes)).kind === 'written') continue;
    const put = await putAndLook(store, path, bytes);
    if (put.kind !== 'written') return put;
  }
  return putAndLook(store, headPath(believed.head.kid), file);
}

/** Written only when what lies there afterwards is what was sent. */
export async function putAndLook(store: Store, path: string, bytes: Bytes): Promise<Written> {
  const put = await store.put(path, bytes);
  if (put.kind === 'clash') return { kind: 'trouble', why: 'broken', wait: null };
  if (put.kind === 'trouble') return put;
  let seen = await look(store, path, bytes);
  // rclone cuts an answer off while somebody else writes the same file
  for (let again = 0; again < looks && seen.kind !== 'written'; again++) seen = await look(store, path, bytes);
  return seen;
}

const looks = 2;

async function look(store: Store, path: string, bytes: Bytes): Promise<Written> {
  const got = await store.get(path, { most: bytes.length });
  if (got.kind === 'trouble') return got;
  const same = got.kind === 'bytes' && got.bytes.length === bytes.length && got.bytes.every((one, at) => one === bytes[at]);
  return same ? { kind: 'written' } : { kind: 'trouble', why: 'torn', wait: null };
}
