import type { Bilingual } from '../language/lang.ts';
import type { Example } from './rule.ts';
import type { Class } from './scorer/shape.ts';

/** A taboo that was inferred from the whole of a draft in its conversation, where no rule names the words. Never a block. */
export interface Inference {
  /** = name of its file. */
  readonly id: string;
  readonly taboo: Exclude<Class, 0>;
  readonly because: Bilingual;
  readonly instead: Bilingual;
  /** Something is missing: then it is about the whole draft, and points at no words. */
  readonly missing: boolean;
  readonly flags: readonly [Example, Example, Example, ...Example[]];
  readonly passes: readonly [Example, Example, Example, ...Example[]];
}

export const defineInference = (inference: Inference): Inference => inference;
