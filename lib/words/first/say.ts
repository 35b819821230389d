import { sayOf } from '../say-of.ts';
import type { SayOf } from '../say-of.ts';
import { firstWords } from './index.ts';

export type FirstSay = SayOf<typeof firstWords>;
export const speakFirst = sayOf(firstWords);
