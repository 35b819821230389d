export const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

/** Reads bytes in an encoding, or null where they are not of it: a `TextDecoder` made with `fatal`. */
export type Decoder = (bytes: Uint8Array, encoding: Encoding) => string | null;

/** The text of a file and how it was written; null where no encoding fits. A byte order mark decides; then UTF-8; then GB18030. */
export const decode = (bytes: Uint8Array, read: Decoder): { readonly text: string; readonly encoding: Encoding } | null => {
  const [first, second] = bytes;
  const marked: Encoding | null = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  for (const encoding of marked ? [marked] : (['utf-8', 'gb18030'] as const)) {
    const text = read(bytes, encoding);
    if (text !== null) return { text: text.replace(/^\uFEFF/, ''), encoding };
  }
  return null;
};
