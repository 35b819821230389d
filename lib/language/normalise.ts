import type { Span } from './lang.ts';
import { simplified } from './simplified.ts';
import { mayBeApart, wholeAt } from './taken-apart.ts';

/** A text made even (width, case, script, invisible characters), with the way back to the text as written. */
export interface Normal {
  readonly raw: string;
  readonly text: string;
  /** Raw start and end of each code unit of `text`; null where both texts run in step. */
  readonly from: Uint32Array | null;
  readonly to: Uint32Array | null;
}

/** Zero-width, bidirectional and soft-hyphen characters, and variation selectors: never seen, often used to hide a word. */
const invisible =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u206a-\u206f\ufe00-\ufe0f\ufeff]/;
/** Nothing to do for these: printable ASCII without capitals, and unified ideographs outside the table. */
const plain = (code: number) => (code >= 0x20 && code < 0x41) || (code > 0x5a && code < 0x7f) || code === 0x0a;

const even = (char: string): string => {
  if (invisible.test(char)) return '';
  if (char === '\r' || char === '\u2028' || char === '\u2029') return '\n';
  if (char === '\u2019') return "'";
  const folded = char.normalize('NFKC').toLowerCase();
  return /^\s$/.test(folded) && folded !== '\n' ? ' ' : folded;
};

/** Evens out a text. Total: any string, lone surrogates included. */
export const normalise = (raw: string): Normal => {
  let text = '';
  let same = true;
  const apart = mayBeApart.test(raw);
  const from: number[] = [];
  const to: number[] = [];
  for (let i = 0; i < raw.length;) {
    const code = raw.charCodeAt(i);
    let size = 1;
    let out: string;
    if (plain(code)) out = raw.charAt(i);
    else if (code >= 0x2e80 && code <= 0x9fff) {
      const whole = apart ? wholeAt(raw, i) : null;
      if (whole) size = 2;
      out = whole ?? (code < 0x4e00 ? even(raw.charAt(i)) : simplified(raw.charAt(i)));
    } else {
      const point = raw.codePointAt(i) ?? code;
      size = point > 0xffff ? 2 : 1;
      out = even(raw.slice(i, i + size));
    }
    if (out.length !== size) same = false;
    for (let k = 0; k < out.length; k++) {
      // A character that became several of itself has no inside: each of them leads to the whole.
      const inStep = out.length === size;
      from.push(inStep ? i + k : i);
      to.push(inStep ? i + k + 1 : i + size);
    }
    text += out;
    i += size;
  }
  return same ? { raw, text, from: null, to: null } : { raw, text, from: Uint32Array.from(from), to: Uint32Array.from(to) };
};

/** Where a range of `normal.text` stands in the text as written. */
export const rawSpan = (normal: Normal, from: number, to: number): Span => {
  if (!normal.from || !normal.to) return { start: from, end: to };
  const start = normal.from[from] ?? normal.raw.length;
  const end = to > from ? (normal.to[to - 1] ?? normal.raw.length) : start;
  return { start, end };
};
