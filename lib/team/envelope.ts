import * as v from 'valibot';
import type { Bytes, Crypt, Signer } from './crypt.ts';

/** What a signature is for; one made for a head is worth nothing on a root. */
export type Kind = 'root' | 'head' | 'inbox';

const hex = (digits: number) => v.pipe(v.string(), v.length(digits), v.regex(/^[0-9a-f]+$/));
export const Kid = hex(32);
export const Hash = hex(64);
const Sigs = v.pipe(v.array(v.object({ kid: Kid, sig: hex(128) })), v.minLength(1), v.maxLength(20));
export type Sig = v.InferOutput<typeof Sigs>[number];

export interface Envelope {
  /** The bytes that were signed, as they lie there: nothing is written anew before it is verified. */
  readonly payload: Bytes;
  readonly sigs: readonly Sig[];
}

const newline = 10;
const longestLine = 8_192;

const signed = (crypt: Crypt, kind: Kind, payload: Bytes): Bytes => join(crypt.encode(`tuoda-team/v1\0${kind}\0`), payload);

function join(one: Bytes, other: Bytes): Bytes {
  const whole = new Uint8Array(one.length + other.length);
  whole.set(one);
  whole.set(other, one.length);
  return whole;
}

/** One file: a line of signatures, then what they sign. One file, so that the two are never fetched from different moments. */
export async function seal(crypt: Crypt, kind: Kind, payload: Bytes, signers: readonly Signer[]): Promise<Bytes> {
  const bytes = signed(crypt, kind, payload);
  const sigs = await Promise.all(signers.map(async ({ kid, sign }) => ({ kid, sig: await sign(bytes) })));
  return join(crypt.encode(`${JSON.stringify({ sigs })}\n`), payload);
}

/** Takes a file apart without believing any of it; null where it has not the form of one. */
export function openEnvelope(crypt: Crypt, file: Bytes): Envelope | null {
  const end = file.subarray(0, longestLine).indexOf(newline);
  if (end < 0) return null;
  const line = parseJson(crypt.decode(file.slice(0, end)));
  const read = v.safeParse(v.object({ sigs: Sigs }), line);
  return read.success ? { payload: file.slice(end + 1), sigs: read.output.sigs } : null;
}

/** The kids among these keys that really signed, each once. */
export async function signersOf(
  crypt: Crypt,
  kind: Kind,
  { payload, sigs }: Envelope,
  pubOf: (kid: string) => string | undefined,
): Promise<readonly string[]> {
  const bytes = signed(crypt, kind, payload);
  const good = new Set<string>();
  for (const { kid, sig } of sigs) {
    const pub = pubOf(kid);
    if (pub !== undefined && (await crypt.verify(pub, sig, bytes))) good.add(kid);
  }
  return [...good];
}

/** `undefined` for what is no JSON: the schema that follows refuses that. */
export function parseJson(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
