import type { Inference } from '../inference.ts';
import { inference as againstRules } from './against-rules.ts';
import { inference as hardTone } from './hard-tone.ts';
import { inference as judgedEarly } from './judged-early.ts';
import { inference as leftOpen } from './left-open.ts';
import { inference as noDate } from './no-date.ts';
import { inference as notAnswered } from './not-answered.ts';
import { inference as passedAway } from './passed-away.ts';
import { inference as saysNothing } from './says-nothing.ts';
import { inference as saysTooMuch } from './says-too-much.ts';

/** One for each taboo that a draft can break by its words. */
export const inferences: readonly Inference[] = [
  againstRules,
  hardTone,
  judgedEarly,
  leftOpen,
  noDate,
  notAnswered,
  passedAway,
  saysNothing,
  saysTooMuch,
];
