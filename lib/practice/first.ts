import type { Lang } from '../language/lang.ts';
import type { Drill } from './drill.ts';
import { enDeliveredNot } from './drills/en-delivered-not.ts';
import { zhSignedNotGot } from './drills/zh-signed-not-got.ts';

/** The angry buyer whom a newcomer meets first, one in each language: a drill with one more sentence, so that there is more to read. */
export const firstBuyer: Readonly<Record<Lang, Drill>> = {
  zh: { ...zhSignedNotGot, opening: [...zhSignedNotGot.opening, '太气人了，今天不给说法我就去投诉'] },
  en: {
    ...enDeliveredNot,
    opening: [...enDeliveredNot.opening, 'This makes me furious. Where is my refund? I will file a complaint today'],
  },
};
