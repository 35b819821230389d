import type { Span } from './lang.ts';
import { simplified } from './simplified.ts';
import { wholeAt } from './taken-apart.ts';

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

/** Answers already found, for the characters of the two lower planes that talk is made of (full-width signs, capitals, emoji not). */
const known = new Map<number, string>();
const evenAt = (code: number, char: string): string => {
  let out = known.get(code);
  if (out === undefined) {
    out = even(char);
    if (known.size < 4096) known.set(code, out);
  }
  return out;
};

/** Evens out a text. Total: any string, lone surrogates included. */
export const normalise = (raw: string): Normal => {
  let text = '';
  // The way back is written down from the first place on where the two texts no longer run in step.
  let from: number[] | null = null;
  let to: number[] = [];
  let kept = 0;
  for (let i = 0; i < raw.length;) {
    const code = raw.charCodeAt(i);
    if (plain(code)) {
      i++;
      continue;
    }
    const whole = code >= 0x2e80 && code <= 0x9fff ? wholeAt(raw, i) : null;
    const point = raw.codePointAt(i) ?? code;
    const size = whole !== null || point > 0xffff ? 2 : 1;
    const char = raw.slice(i, i + size);
    const out = whole ?? (code >= 0x4e00 && code <= 0x9fff ? simplified(char) : evenAt(point, char));
    if (out !== char) {
      text += raw.slice(kept, i) + out;
      if (!from && out.length !== size) {
        from = Array.from({ length: i }, (_, k) => k);
        to = Array.from({ length: i }, (_, k) => k + 1);
      } else if (from)
        for (let k = kept; k < i; k++) {
          from.push(k);
          to.push(k + 1);
        }
      // A character that became several of itself has no inside: each of them leads to the whole.
      if (from)
        for (let k = 0; k < out.length; k++) {
          from.push(out.length === size ? i + k : i);
          to.push(out.length === size ? i + k + 1 : i + size);
        }
      kept = i + size;
    }
    i += size;
  }
  if (kept === 0) return { raw, text: raw, from: null, to: null };
  text += raw.slice(kept);
  if (!from) return { raw, text, from: null, to: null };
  for (let k = kept; k < raw.length; k++) {
    from.push(k);
    to.push(k + 1);
  }
  return { raw, text, from: Uint32Array.from(from), to: Uint32Array.from(to) };
};

/** Where a range of `normal.text` stands in the text as written. */
export const rawSpan = (normal: Normal, from: number, to: number): Span => {
  if (!normal.from || !normal.to) return { start: from, end: to };
  const start = normal.from[from] ?? normal.raw.length;
  const end = to > from ? (normal.to[to - 1] ?? normal.raw.length) : start;
  return { start, end };
};
