import type { Gate } from '../gate.ts';
import { literalsOf } from './parse.ts';

// A text is searched by hundreds of patterns one after the other. It is looked through once for a few signs out of each literal that any
// of them needs; only the patterns whose signs were met are tried. All in flat arrays: this runs for every message.

const slots = 32_768;
const none = 0x1_0000;
/** Where up to three signs side by side are kept; of a shorter literal the rest is `none`. Two literals may meet in one place. */
const slotOf = (first: number, second: number, third: number): number =>
  Math.imul(Math.imul(Math.imul(first, 0x9e3779b1) + second, 0x85ebca6b) + third, 0xc2b2ae35) >>> 17;

/** A bit per slot that holds anything; the first entry of each; of each entry the pattern and the next one. Entry 0 is the end. */
const filled = new Uint32Array(slots / 32);
const heads = new Uint32Array(slots);
let patterns = new Uint32Array(8192);
let nexts = new Uint32Array(8192);
let entries = 1;

/** Numbers of the patterns met so far; -1 for one that nothing can be told of. */
const numbers = new WeakMap<RegExp, number>();
let count = 0;

/** The text at hand, and by pattern the last text in which its signs were met. */
let searched = '';
let texts = 0;
let metIn = new Uint32Array(512);

const wider = (list: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
  const grown = new Uint32Array(2 * list.length);
  grown.set(list);
  return grown;
};

/** Signs that stand in nearly every text: where they meet there is little to tell one from another. */
const common = /[ etaoinshrdluy的您你我是不了一有到给这个]/g;

/** The signs by which a literal is looked for: those that its pattern is looked for by already, else the rarest three. */
const rarest = (words: string, taken: ReadonlySet<number>): number => {
  let best = slotOf(words.charCodeAt(0), words.length > 1 ? words.charCodeAt(1) : none, none);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i + 2 < words.length; i++) {
    const slot = slotOf(words.charCodeAt(i), words.charCodeAt(i + 1), words.charCodeAt(i + 2));
    const cost = taken.has(slot) ? -1 : (words.slice(i, i + 3).match(common)?.length ?? 0);
    if (cost < least) [best, least] = [slot, cost];
  }
  return best;
};

/** Patterns are written down and few; who makes them as it goes along gets no sieve, and fills no memory. */
const most = 4096;

const learn = (pattern: RegExp): void => {
  const literals = count < most ? literalsOf(pattern) : null;
  numbers.set(pattern, literals === null ? -1 : count);
  if (literals === null) return;
  const taken = new Set<number>();
  for (const words of literals) taken.add(rarest(words, taken));
  for (const slot of taken) {
    if (entries >= nexts.length) [patterns, nexts] = [wider(patterns), wider(nexts)];
    patterns[entries] = count;
    nexts[entries] = heads[slot] ?? 0;
    heads[slot] = entries++;
    filled[slot >>> 5] = (filled[slot >>> 5] ?? 0) | (1 << (slot & 31));
  }
  if (count >= metIn.length) metIn = wider(metIn);
  // the text at hand was looked through without it
  metIn[count++] = texts;
};

const meet = (slot: number): void => {
  if (((filled[slot >>> 5] ?? 0) & (1 << (slot & 31))) === 0) return;
  for (let entry = heads[slot] ?? 0; entry !== 0; entry = nexts[entry] ?? 0) metIn[patterns[entry] ?? 0] = texts;
};

const search = (text: string): void => {
  searched = text;
  texts++;
  let second = none;
  let third = none;
  // from behind, so that at each place the two signs after it are known
  for (let i = text.length - 1; i >= 0; i--) {
    const first = text.charCodeAt(i);
    meet(slotOf(first, none, none));
    meet(slotOf(first, second, none));
    meet(slotOf(first, second, third));
    third = second;
    second = first;
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
