import type { Decoder } from '../../lib/templates/formats/decode.ts';
import type { Inflate } from '../../lib/templates/formats/zip.ts';

/** Fatal: a wrong guess is refused, and the next encoding is tried. */
export const decodeBytes: Decoder = (bytes, encoding, leniently = false) => {
  try {
    return new TextDecoder(encoding, { fatal: !leniently }).decode(bytes);
  } catch {
    return null;
  }
};

/** The browser's own unpacking. */
export const inflate: Inflate = async (packed, most) => {
  const stream = new Blob([Uint8Array.from(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (const reader = stream.getReader(); ;) {
      const { value, done } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > most) return null;
      parts.push(value);
    }
  } catch {
    return null;
  }
  return new Uint8Array(await new Blob(parts.map((one) => Uint8Array.from(one))).arrayBuffer());
};
