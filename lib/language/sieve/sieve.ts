import type { Gate } from '../gate.ts';
import { literalsOf } from './parse.ts';

// A text is searched by hundreds of patterns one after the other. It is looked through once for a few signs out of each literal that any
// of them needs; only the patterns whose signs were met are tried. All in flat arrays: this runs for every message.

const slots = 65_536;
/** Signs side by side by which a literal is looked for. In English three of them stand in nearly every text; five hardly ever do. */
const longest = 5;
/** Mixes one sign more into the mark of those before it. */
const mixed = (mark: number, sign: number): number => Math.imul(mark + sign + 1, 0x9e3779b1);
const slotOf = (mark: number): number => (mark ^ (mark >>> 15)) & (slots - 1);

/** A bit per slot in which a mark falls, or the beginning of one; the first entry of each slot. */
const filled = new Int32Array(slots / 32);
const heads = new Int32Array(slots);
/** Of each entry its mark, its pattern and the next one. Entry 0 is the end. */
let marks = new Int32Array(16_384);
let patterns = new Int32Array(16_384);
let nexts = new Int32Array(16_384);
let entries = 1;

/** Numbers of the patterns met so far; -1 for one that nothing can be told of. */
const numbers = new WeakMap<RegExp, number>();
let count = 0;

/** The text at hand, and by pattern the last text in which its signs were met. */
let searched = '';
let texts = 0;
let metIn = new Int32Array(512);

const wider = (list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const grown = new Int32Array(2 * list.length);
  grown.set(list);
  return grown;
};

/** Signs that stand in nearly every text: where they meet there is little to tell one from another. */
const common = /[ etaoinshrdluy的您你我是不了一有到给这个]/g;

const markOf = (signs: string): number => {
  let mark = 0;
  for (let i = 0; i < signs.length; i++) mark = mixed(mark, signs.charCodeAt(i));
  return mark;
};

/** The signs by which a literal is looked for: those that its pattern is looked for by already, else the rarest. */
const rarest = (words: string, taken: ReadonlySet<string>): string => {
  const size = Math.min(longest, words.length);
  let best = words.slice(0, size);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i + size <= words.length; i++) {
    const signs = words.slice(i, i + size);
    const cost = taken.has(signs) ? -1 : (signs.match(common)?.length ?? 0);
    if (cost < least) [best, least] = [signs, cost];
  }
  return best;
};

const fill = (slot: number): void => {
  filled[slot >>> 5] = (filled[slot >>> 5] ?? 0) | (1 << (slot & 31));
};

/** Keeps some signs for the pattern at hand. */
const keep = (signs: string): void => {
  if (entries >= nexts.length) [marks, patterns, nexts] = [wider(marks), wider(patterns), wider(nexts)];
  for (let size = 1; size < signs.length; size++) fill(slotOf(markOf(signs.slice(0, size))));
  const mark = markOf(signs);
  const slot = slotOf(mark);
  fill(slot);
  marks[entries] = mark;
  patterns[entries] = count;
  nexts[entries] = heads[slot] ?? 0;
  heads[slot] = entries++;
};

/** Patterns are written down and few; who makes them as it goes along gets no sieve, and fills no memory. */
const most = 4096;

const learn = (pattern: RegExp): void => {
  const literals = count < most ? literalsOf(pattern) : null;
  numbers.set(pattern, literals === null ? -1 : count);
  if (literals === null) return;
  const taken = new Set<string>();
  for (const words of literals) taken.add(rarest(words, taken));
  for (const signs of taken) keep(signs);
  if (count >= metIn.length) metIn = wider(metIn);
  // the text at hand was looked through without it
  metIn[count++] = texts;
};

const search = (text: string): void => {
  searched = text;
  texts++;
  for (let from = 0; from < text.length; from++) {
    const end = Math.min(text.length, from + longest);
    let mark = 0;
    for (let i = from; i < end; i++) {
      mark = mixed(mark, text.charCodeAt(i));
      const slot = slotOf(mark);
      // nothing kept begins so
      if (((filled[slot >>> 5] ?? 0) & (1 << (slot & 31))) === 0) break;
      for (let entry = heads[slot] ?? 0; entry !== 0; entry = nexts[entry] ?? 0)
        if (marks[entry] === mark) metIn[patterns[entry] ?? 0] = texts;
    }
  }
};

/** Whether signs that a pattern needs stand in a text. A yes proves nothing; a no is sure. */
export const sieve: Gate = (pattern, text) => {
  const number = numbers.get(pattern);
  if (number === undefined) {
    learn(pattern);
    return true;
  }
  if (number < 0) return true;
  if (text !== searched) search(text);
  return metIn[number] === texts;
};
