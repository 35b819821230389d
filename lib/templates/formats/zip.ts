import type { Decoder } from './decode.ts';

/** Unpacks a raw deflate stream, at most `most` bytes of it; null where it is broken or longer. Given by the door that has one. */
export type Inflate = (packed: Uint8Array, most: number) => Promise<Uint8Array | null>;

/** A spreadsheet of replies unpacks to a few megabytes; what is larger is no such list. */
const most = { entries: 2000, bytes: 60_000_000 };
const signature = { end: 0x06054b50, central: 0x02014b50, local: 0x04034b50 };

/** Where a file lies in a zip: PKWARE's APPNOTE 4.3.12, central directory header. */
interface Place {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/** The files of a zip by name, each unpacked when asked for; null where the bytes are no zip. */
export const openZip = (
  bytes: Uint8Array,
  read: Decoder,
  inflate: Inflate,
): { readonly text: (name: string) => Promise<string | null> } | null => {
  const places = directory(bytes, read);
  if (!places) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = async (name: string): Promise<string | null> => {
    const place = places.get(name);
    if (!place || place.at + 30 > bytes.length || view.getUint32(place.at, true) !== signature.local) return null;
    const start = place.at + 30 + view.getUint16(place.at + 26, true) + view.getUint16(place.at + 28, true);
    if (place.size > most.bytes || start + place.packed > bytes.length) return null;
    const packed = bytes.subarray(start, start + place.packed);
    const plain = place.method === 0 ? packed : place.method === 8 ? await inflate(packed, most.bytes) : null;
    return plain && read(plain, 'utf-8');
  };
  return { text };
};

const directory = (bytes: Uint8Array, read: Decoder): ReadonlyMap<string, Place> | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // the end record is followed by a comment of at most 65,535 bytes
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 22 - 65_536 && view.getUint32(end, true) !== signature.end) end--;
  if (end < 0 || view.getUint32(end, true) !== signature.end) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const places = new Map<string, Place>();
  for (let file = 0; file < Math.min(count, most.entries); file++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== signature.central) return null;
    const [name, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    places.set(read(bytes.subarray(at + 46, at + 46 + name), 'utf-8') ?? '', {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  return places;
};
