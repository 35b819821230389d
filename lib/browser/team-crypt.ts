import { kidOf } from '../team/crypt.ts';
import type { Bytes, Crypt, Signer } from '../team/crypt.ts';

/** A key pair as it lies in the database: the private half can sign, and can be read by nobody, not even by us. */
export interface KeyRow {
  readonly kid: string;
  /** 64 hexadecimal digits. */
  readonly pub: string;
  readonly key: CryptoKey;
  /** Epoch ms. */
  readonly made: number;
}

const hexOf = (bytes: ArrayBuffer | Uint8Array): string =>
  [...new Uint8Array(bytes)].map((one) => one.toString(16).padStart(2, '0')).join('');

function bytesOf(hex: string): Bytes {
  const bytes = new Uint8Array(hex.length / 2);
  for (let at = 0; at < bytes.length; at++) bytes[at] = Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16);
  return bytes;
}

/** At most `most` bytes of a stream; null where more come, or where it breaks. */
async function drained(stream: ReadableStream<Uint8Array>, most: number): Promise<Bytes | null> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > most) {
        await reader.cancel();
        return null;
      }
      parts.push(value);
    }
  } catch {
    return null;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const through = (bytes: Bytes, by: CompressionStream | DecompressionStream) => new Blob([bytes]).stream().pipeThrough(by);

/** What the team's rules need of the machine, by WebCrypto (Ed25519: Chrome 137, Firefox 129) and the compression streams. */
export const webCrypt: Crypt = {
  sha256: async (bytes) => hexOf(await crypto.subtle.digest('SHA-256', bytes)),
  async verify(pub, signature, bytes) {
    try {
      const key = await crypto.subtle.importKey('raw', bytesOf(pub), 'Ed25519', false, ['verify']);
      return await crypto.subtle.verify('Ed25519', key, bytesOf(signature), bytes);
    } catch {
      // no point of the curve
      return false;
    }
  },
  async gzip(bytes) {
    const made = await drained(through(bytes, new CompressionStream('gzip')), Number.POSITIVE_INFINITY);
    if (!made) throw new Error('gzip');
    return made;
  },
  gunzip: (bytes, most) => drained(through(bytes, new DecompressionStream('gzip')), most),
  encode: (text) => new TextEncoder().encode(text),
  decode(bytes) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  },
};

async function rowOf(secret: Bytes, publicKey: ArrayBuffer, now: number): Promise<KeyRow> {
  const key = await crypto.subtle.importKey('pkcs8', secret, 'Ed25519', false, ['sign']);
  const pub = hexOf(publicKey);
  return { kid: await kidOf(webCrypt, pub), pub, key, made: now };
}

export const signerOf = ({ kid, pub, key }: KeyRow): Signer => ({
  kid,
  pub,
  sign: async (bytes) => hexOf(await crypto.subtle.sign('Ed25519', key, bytes)),
});

/** Rounds of PBKDF2-HMAC-SHA-256, as OWASP advises for it since 2023. */
const rounds = 600_000;

async function lockOf(passphrase: string, salt: Bytes): Promise<CryptoKey> {
  const from = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFKC')), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, from, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

const mark = 'tuoda-key/1';

/**
 * A new key, and its recovery file under a passphrase. The file is made here and now because afterwards nobody can read the key again;
 * without it, a lost computer is a lost key.
 */
export async function makeKey(passphrase: string, now: number): Promise<{ readonly row: KeyRow; readonly file: string }> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('no key pair');
  const secret = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const publicKey = await crypto.subtle.exportKey('raw', pair.publicKey);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const box = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await lockOf(passphrase, salt), secret);
  const row = await rowOf(secret, publicKey, now);
  secret.fill(0);
  return { row, file: [mark, row.pub, hexOf(salt), hexOf(iv), hexOf(box)].join('\n') };
}

/** A key that nobody keeps a file of: an agent's, who can simply be given a new one. */
export async function makeOwnKey(now: number): Promise<KeyRow> {
  const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('no key pair');
  const pub = hexOf(await crypto.subtle.exportKey('raw', pair.publicKey));
  return { kid: await kidOf(webCrypt, pub), pub, key: pair.privateKey, made: now };
}

/** The key of a recovery file; `null` where the passphrase is wrong or the file is not one. */
export async function recoverKey(file: string, passphrase: string, now: number): Promise<KeyRow | null> {
  const [said, pub = '', salt = '', iv = '', box = ''] = file.trim().split(/\s+/);
  if (said !== mark || ![pub, salt, iv, box].every((part) => /^(?:[0-9a-f]{2})+$/.test(part)) || box.length > 1_000) return null;
  try {
    const secret = new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(iv) }, await lockOf(passphrase, bytesOf(salt)), bytesOf(box)),
    );
    const row = await rowOf(secret, bytesOf(pub).buffer, now);
    secret.fill(0);
    const test = webCrypt.encode('is this its own half?');
    return (await webCrypt.verify(pub, await signerOf(row).sign(test), test)) ? row : null;
  } catch {
    return null;
  }
}
