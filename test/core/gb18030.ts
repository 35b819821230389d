let table: ReadonlyMap<string, readonly number[]> | null = null;

/** Every sign of two bytes, as the decoder of this machine reads it: there is no encoder. */
function made(): ReadonlyMap<string, readonly number[]> {
  const signs = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) signs.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return signs;
}

/** A text as Excel writes a CSV on a Chinese Windows. */
export function inGb18030(text: string): Uint8Array<ArrayBuffer> {
  table ??= made();
  const bytes = Array.from(text).flatMap((sign) => (sign <= '\u007f' ? [sign.charCodeAt(0)] : (table?.get(sign) ?? [0x3f])));
  return Uint8Array.from(bytes);
}

/** A text in UTF-16, without a mark of the order of its bytes. */
export function inUtf16(text: string, order: 'le' | 'be'): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), order === 'le');
  return new Uint8Array(view.buffer);
}
