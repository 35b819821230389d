const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

/**
 * Reads bytes in an encoding, or null where they are not of it: a `TextDecoder` made with `fatal`. `leniently`: what cannot be read
 * becomes U+FFFD.
 */
export type Decoder = (bytes: Uint8Array, encoding: Encoding, leniently?: boolean) => string | null;

/**
 * The text of a file and how it was written; null where no encoding fits. A byte order mark decides; then UTF-8; then GB18030. Then
 * the file is UTF-16 without its mark, or one of these with damage in a few places: a cell that was cut in the middle of a sign
 * must not cost a whole log.
 */
export const decode = (bytes: Uint8Array, read: Decoder): { readonly text: string; readonly encoding: Encoding } | null => {
  const marked = markOf(bytes);
  const likely: readonly Encoding[] = marked ? [marked] : ['utf-8', 'gb18030'];
  const told = (text: string, encoding: Encoding) => ({ text: text.replace(/^\uFEFF/, ''), encoding });
  for (const encoding of likely) {
    const text = read(bytes, encoding);
    // Latin signs of UTF-16 are a zero and themselves, which the other encodings read too
    if (text !== null && !(marked === null && text.includes('\0'))) return told(text, encoding);
  }
  const wide = marked === null ? widthOf(bytes) : null;
  const text = wide && read(bytes, wide);
  if (wide && text && !unwritten.test(text)) return told(text, wide);
  const [best] = likely
    .map((encoding) => ({ encoding, text: read(bytes, encoding, true) ?? '' }))
    .map((one) => ({ ...one, lost: one.text.split('\uFFFD').length - 1 }))
    .filter((one) => !unwritten.test(one.text) && one.lost * most < one.text.length)
    .toSorted((a, b) => a.lost - b.lost);
  return best ? told(best.text, best.encoding) : null;
};

/** One sign of so many may be damaged; a file with more of them is something else. */
const most = 200;
/** What no text holds: control characters but tabs and line ends, and what Unicode will never assign. */
const unwritten = /(?![\t\n\v\f\r])\p{Cc}|[\ufffe\uffff]/u;

const markOf = ([first, second, third]: Uint8Array): Encoding | null => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
};

/** By where the zeros stand that separators and line ends bring: a few signs of Chinese end in one too. */
const widthOf = (bytes: Uint8Array): Encoding | null => {
  const zeros = [0, 0];
  for (const [at, byte] of bytes.subarray(0, 4_000).entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  return odd > even ? 'utf-16le' : even > odd ? 'utf-16be' : null;
};
