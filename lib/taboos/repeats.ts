import { normalise } from '../language/normalise.ts';
import type { Scene } from './scene.ts';

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
const short = 10;
const alike = 0.72;
/** Of long replies much is alike although they say something else. */
const long = 120;
const alikeOfLong = 0.9;

const pairsOf = (text: string): Map<string, number> => {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
};

/** Dice's likeness of two texts by pairs of signs, 0 to 1. */
const likeness = (a: string, b: string): number => {
  const left = pairsOf(a);
  let shared = 0;
  for (const [pair, count] of pairsOf(b)) shared += Math.min(count, left.get(pair) ?? 0);
  return (2 * shared) / Math.max(1, a.length + b.length - 2);
};

/** A reply of fewer signs counts only when it comes back sign for sign. */
const shortest = 4;
const courtesies =
  /^(?:好的|不客气|谢谢|您好|你好|在的|嗯嗯|收到|ok|okay|hi|hello|thanks|thankyou|youarewelcome|yourewelcome|noproblem|sure)(?:亲|您|哦|的|呢|哈|亲亲)*$/;

/** Whether there is more to help with, or a word to wait a moment: may be said as often as it is true. */
const again =
  /^(?:您好|你好|亲+|亲爱的|嗯+|好的?|没事|不客气|还请您?|请问?)*(?:还有(?:什么|其他|别的|啥|没有)|有什么|稍等|请稍等|您稍等|正在查|anythingelse|istheresomethingelse|onemoment|justamoment|letmecheck).{0,18}(?:感谢您.{0,12})?(?:祝您.{0,8})?(?:再见)?$/;

/** The draft was sent before in this conversation, word for word or nearly. */
export const repeats = (scene: Scene): boolean => {
  if (scene.turn.last === '' || scene.need.solved || (scene.need.seen !== null && !scene.need.open)) return false;
  const draft = bare(normalise(scene.draft).text);
  if (draft.length < shortest || courtesies.test(draft) || (again.test(draft) && scene.need.emotion <= 1)) return false;
  return scene.turn.sent.some((text) => {
    const before = bare(text);
    if (before === draft) return true;
    if (Math.min(before.length, draft.length) < short) return false;
    return (
      Math.abs(before.length - draft.length) <= Math.max(before.length, draft.length) * 0.4 &&
      likeness(before, draft) >= (draft.length > long ? alikeOfLong : alike)
    );
  });
};
