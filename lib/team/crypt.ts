/** Bytes as they travel and lie in a store. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** What this room needs of the machine: it computes nothing of it by itself, so that it runs anywhere and is tested as it is. */
export interface Crypt {
  /** 64 hexadecimal digits. */
  readonly sha256: (bytes: Bytes) => Promise<string>;
  /** Ed25519 (RFC 8032); key and signature in hexadecimal digits. False for anything that is not right, never an error. */
  readonly verify: (publicKey: string, signature: string, bytes: Bytes) => Promise<boolean>;
  readonly gzip: (bytes: Bytes) => Promise<Bytes>;
  /** `null` where it is no gzip, or would come to more than `most` bytes; stops there, so that a small file cannot fill the memory. */
  readonly gunzip: (bytes: Bytes, most: number) => Promise<Bytes | null>;
  readonly encode: (text: string) => Bytes;
  /** UTF-8, strictly: `null` for anything else. */
  readonly decode: (bytes: Bytes) => string | null;
}

/** Somebody who can sign. The private key stays where it was made. */
export interface Signer {
  readonly kid: string;
  /** The public key: 64 hexadecimal digits. */
  readonly pub: string;
  readonly sign: (bytes: Bytes) => Promise<string>;
}

/** A key's short name: half of the hash of the public key, so that nobody can choose another's. */
export const kidOf = async (crypt: Crypt, pub: string): Promise<string> =>
  (await crypt.sha256(crypt.encode(`tuoda-key\0${pub}`))).slice(0, 32);
