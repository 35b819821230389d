import { answering } from './answering.ts';
import { handingOn } from './handing-on.ts';
import { judging } from './judging.ts';
import { law } from './law.ts';
import type { Sense } from './sense.ts';

/** Families of words for the scorer, looked for in normalised text sentence by sentence. */
export const senses: readonly Sense[] = [...handingOn, ...judging, ...law, ...answering];
