/** A buyer of one console, in every shop that it shows: by the marketplace's key, or where it shows none by the name. */
export interface Whom {
  readonly console: string;
  readonly buyer: string;
}

/** The one-way mark of a buyer, by which a receipt knows without naming. */
export async function markOf({ console, buyer }: Whom): Promise<string> {
  return sha256(JSON.stringify([console, buyer]));
}

/** 64 hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
