import { normalise } from '../../language/normalise.ts';
import { defineRule, type Hit } from '../rule.ts';

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
const short = 10;
const alike = 0.72;

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

export const rule = defineRule({
  id: 'repeated-reply',
  taboo: 6,
  severity: 'warn',
  because: {
    zh: '这段话前面已经发过，买家会觉得在跟机器说话。',
    en: 'This was sent before in this conversation; it reads like a machine.',
  },
  instead: {
    zh: '先回答他这次新问的，再说明比上次多了什么进展。',
    en: 'Answer what is new in the last message, and say what has changed.',
  },
  find: (scene): readonly Hit[] => {
    const draft = bare(normalise(scene.draft).text);
    if (draft.length < short) return [];
    const again = scene.turn.sent.some((text) => {
      const before = bare(text);
      return (
        before.length >= short &&
        Math.abs(before.length - draft.length) <= Math.max(before.length, draft.length) * 0.4 &&
        likeness(before, draft) >= alike
      );
    });
    return again ? [{ start: null, end: null }] : [];
  },
  flags: [
    { after: ['<退款呢', '>亲，已经帮您反馈财务了，请耐心等待哦', '<到底几时'], draft: '‹亲，已经帮您反馈财务了，请您耐心等待›' },
    {
      after: ['<where is it', '>Your order is on its way and should arrive soon.', '<which carrier'],
      draft: '‹Your order is on its way and should arrive soon!›',
    },
    { after: ['<有异味', '>您好，建议您多通风，有异味是正常现象哦', '<通了十天还有'], draft: '‹您好，建议您多通风哦，有异味属于正常现象›' },
  ],
  passes: [
    { after: ['<退款呢', '>亲，已经帮您反馈财务了，请耐心等待哦', '<到底几时'], draft: '财务回了，今天 18 点前打款' },
    { after: ['<谢谢', '>不客气的亲', '<再见'], draft: '不客气的亲' },
    {
      after: ['<where is it', '|Your order is on its way and should arrive soon.'],
      draft: 'Your order is on its way and should arrive soon.',
    },
  ],
});
