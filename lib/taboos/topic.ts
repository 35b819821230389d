import { remember } from '../language/remember.ts';
import type { Scene } from './scene.ts';
import type { Turn } from './turn.ts';

const empty = new Set(
  '这个|那个|什么|怎么|可以|一下|你们|我们|您的|你的|没有|不是|就是|还是|现在|今天|明天|昨天|时候|已经|知道|东西|问题|客服|您好|你好|谢谢|麻烦|帮我|给我|一个|两个|是不|不能|能不|为什|么时|多少|还没|怎样|要退|可是|但是|因为|如果'.split(
    '|',
  ),
);
const emptyEn = new Set(
  'the|and|you|your|for|that|this|with|have|has|was|were|are|not|but|can|will|would|could|what|when|where|which|who|how|why|from|they|them|our|out|get|got|had|just|please|does|did|don|didn|its|it|is|hi|hello|dear|thanks|thank|sorry|about|there|here|still|been|any|all|one|two|after|before|very|now|say|said|seller|order|item|product|only|also|than|then|into|some|more|want|need|know|like|yes|sir|madam|ok|okay|my|me|we|us|so|to|of|in|on|at|by|an|as|be|do|if|no|or|up'.split(
    '|',
  ),
);

const stem = (word: string): string => word.replace(/(?:ing|ed|es|s)$/, '');

/** Words that carry the matter: pairs of Han signs, and English words without their endings. */
export const matterOf = (text: string): Set<string> => {
  const found = new Set<string>();
  for (const run of text.match(/[\u3400-\u9fff]+/g) ?? [])
    for (let i = 0; i + 1 < run.length; i++) {
      const pair = run.slice(i, i + 2);
      if (!empty.has(pair) && !/[的了吗呢吧啊哦呀我你您他她它这那]/.test(pair)) found.add(pair);
    }
  for (const word of text.match(/[a-z]{3,}/g) ?? []) if (!emptyEn.has(word)) found.add(stem(word));
  for (const number of text.match(/\d{2,}/g) ?? []) found.add(number);
  return found;
};

const matterKept = remember(matterOf);

/** What the buyer said grows with each message, so it is remembered with the turn and goes with it. */
const ofTurn = { all: new WeakMap<Turn, Set<string>>(), last: new WeakMap<Turn, Set<string>>() };
const matterOfTurn = (turn: Turn, where: 'all' | 'last'): Set<string> => {
  const known = ofTurn[where].get(turn);
  if (known) return known;
  const found = matterOf(turn[where]);
  ofTurn[where].set(turn, found);
  return found;
};

/** How many matter words of the whole conversation, or of the last turn, the draft takes up. */
export const shared = (scene: Scene, where: 'all' | 'last' = 'all'): number => {
  const theirs = matterOfTurn(scene.turn, where);
  let count = 0;
  for (const word of matterKept(scene.text.normal.text)) if (theirs.has(word)) count++;
  return count;
};

/** How many matter words of the last reply that was sent the draft says again. */
export const echoed = (scene: Scene): number => {
  const ours = matterKept(scene.turn.sent.at(-1) ?? '');
  let count = 0;
  for (const word of matterKept(scene.text.normal.text)) if (ours.has(word)) count++;
  return count;
};
