import * as v from 'valibot';
import { mostAnswers } from './caps.ts';
import { Hash, Kid, openEnvelope, parseJson, seal, signersOf } from './envelope.ts';
import type { Bytes, Crypt, Signer } from './crypt.ts';
import { ChannelId } from './root.ts';
import type { Root } from './root.ts';
import type { Why } from './trouble.ts';

const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const instant = v.pipe(v.number(), v.integer(), v.minValue(946_684_800_000), v.maxValue(7_258_118_400_000));
export const Clock = count(2 ** 52);

/** What an author had seen when this was written: the clock of each author's head, by kid. */
export const SawShape = v.pipe(
  v.record(Kid, Clock),
  v.check((saw) => Object.keys(saw).length <= 600, 'too many'),
);

/** One pack: its name, its bytes as it lies there, its items. */
const PackShape = v.object({ hash: Hash, bytes: count(2 ** 24), n: count(100_000) });
export type PackName = v.InferOutput<typeof PackShape>;

const answers = ['accepted', 'declined'] as const;

const HeadShape = v.object({
  form: v.literal(1),
  team: Kid,
  kid: Kid,
  /** Counts up by one with each publication of this author, more after a recovery. */
  seq: v.pipe(count(2 ** 40), v.minValue(1)),
  /** Hash of this author's head before it; null for the first. */
  prev: v.nullable(Hash),
  /** Above every clock that its author had seen: what was known is always below what was made of it. */
  clock: v.pipe(Clock, v.minValue(1)),
  issued: instant,
  expires: instant,
  /** The last `seq` of which a lead has agreed that it removes much; 0: none. */
  cleared: count(2 ** 40),
  /** What became of proposals, by their id. */
  answers: v.pipe(
    v.record(Hash, v.picklist(answers)),
    v.check((all) => Object.keys(all).length <= mostAnswers, 'too many'),
  ),
  channels: v.pipe(
    v.record(ChannelId, v.pipe(v.array(PackShape), v.maxLength(256))),
    v.check((channels) => Object.keys(channels).length <= 100, 'too many channels'),
  ),
});

/** One author's publication. Only this author writes the file, so no store can lose one by two writers. */
export type Head = v.InferOutput<typeof HeadShape>;

/** A head that was believed, with the hash that the next one names. */
export interface Believed {
  readonly head: Head;
  readonly hash: string;
}

export const headPath = (kid: string): string => `heads/${kid}.json`;
export const packPath = (hash: string): string => `packs/${hash}`;

export const sealHead = (crypt: Crypt, head: Head, signer: Signer): Promise<Bytes> =>
  seal(crypt, 'head', crypt.encode(JSON.stringify(head)), [signer]);

/**
 * Whether a head may take the place of the one that was believed before (null: none was). The one before is kept in every other case;
 * `same` is no news.
 */
export async function judgeHead(
  crypt: Crypt,
  file: Bytes,
  { root, kid, before }: { readonly root: Root; readonly kid: string; readonly before: Believed | null },
): Promise<{ readonly believed: Believed } | { readonly why: Why | 'same' }> {
  const envelope = openEnvelope(crypt, file);
  if (!envelope) return { why: 'damaged' };
  const author = root.keys[kid];
  if (!author || author.role === 'agent') return { why: 'role' };
  const signers = await signersOf(crypt, 'head', envelope, (one) => (one === kid ? author.pub : undefined));
  if (signers.length === 0) return { why: 'signature' };
  const read = v.safeParse(HeadShape, parseJson(crypt.decode(envelope.payload)));
  if (!read.success) return { why: 'damaged' };
  const head = read.output;
  if (head.team !== root.team || head.kid !== kid) return { why: 'other' };
  const hash = await crypt.sha256(envelope.payload);
  if (before === null) return { believed: { head, hash } };
  if (head.seq < before.head.seq) return { why: 'rollback' };
  if (head.seq === before.head.seq) return { why: hash === before.hash ? 'same' : 'fork' };
  if (head.seq === before.head.seq + 1 && head.prev !== before.hash) return { why: 'fork' };
  // an author's clock never goes back, whatever else changes
  if (head.clock <= before.head.clock) return { why: 'rollback' };
  return { believed: { head, hash } };
}
