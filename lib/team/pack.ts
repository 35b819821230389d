import * as v from 'valibot';
import { caps } from './caps.ts';
import type { Bytes, Crypt } from './crypt.ts';
import { parseJson } from './envelope.ts';
import type { PackName } from './head.ts';
import { ItemShape, plainJson } from './item.ts';
import type { Item } from './item.ts';
import type { Why } from './trouble.ts';

const PackShape = v.object({ items: v.pipe(v.array(ItemShape), v.maxLength(20_000)) });

/** Few packs for few items: a change of one item sends one pack of about thirty again. */
const packsFor = (items: number): number => (items <= 512 ? 16 : items <= 4_096 ? 64 : 256);

/** FNV-1a, 32 bit: spreads ids evenly, and alike on every machine. */
function spread(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The texts of the packs of a channel: the same items have the same texts, whoever writes them. */
export function packTexts(items: readonly Item[]): readonly { readonly text: string; readonly n: number }[] {
  const many = packsFor(items.length);
  const buckets = new Map<number, Item[]>();
  for (const item of items.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const bucket = spread(item.id) % many;
    buckets.set(bucket, [...(buckets.get(bucket) ?? []), item]);
  }
  return [...buckets].toSorted(([a], [b]) => a - b).map(([, list]) => ({ text: plainJson({ items: list }), n: list.length }));
}

export async function packOf(crypt: Crypt, text: string, n: number): Promise<{ readonly name: PackName; readonly bytes: Bytes }> {
  const bytes = await crypt.gzip(crypt.encode(text));
  return { name: { hash: await crypt.sha256(bytes), bytes: bytes.length, n }, bytes };
}

/**
 * Reads a pack that a head names. Its size is looked at before anything is unpacked, and while it is.
 * @param most the clock of that head: nothing in it may claim a later one.
 */
export async function readPack(
  crypt: Crypt,
  bytes: Bytes,
  name: PackName,
  most: number,
): Promise<{ readonly items: readonly Item[]; readonly text: string } | { readonly why: Why }> {
  if (bytes.length > caps.pack || bytes.length !== name.bytes) return { why: 'hash' };
  if ((await crypt.sha256(bytes)) !== name.hash) return { why: 'hash' };
  const open = await crypt.gunzip(bytes, caps.unpacked);
  if (!open) return { why: 'bomb' };
  const text = crypt.decode(open);
  const read = v.safeParse(PackShape, parseJson(text));
  if (!read.success || text === null) return { why: 'damaged' };
  const { items } = read.output;
  if (items.length !== name.n) return { why: 'damaged' };
  if (items.some((one) => !isSound(one))) return { why: 'damaged' };
  if (items.some((one) => Object.values(one.saw).some((clock) => clock > most))) return { why: 'ahead' };
  return { items, text };
}

/** Every writing is covered by what its item has seen, or the next join would drop it. */
const isSound = (item: Item): boolean =>
  Object.values(item.f).every((entries) => entries.every(([kid, clock]) => clock <= (item.saw[kid] ?? 0)));
