import type { ComplaintType } from './understanding.ts';
import type { Words } from './signal.ts';

/**
 * How one type of complaint sounds. `sure` words settle it; `likely` ones only lean that way, or, for a type of `wish`, name what
 * is asked for: such a type comes first only where no trouble is told, or where the wish itself met with trouble (`sure`).
 */
export interface ComplaintSigns {
  readonly type: ComplaintType;
  readonly kind: 'trouble' | 'wish';
  readonly sure: Words;
  readonly likely: Words;
  /** What such complaints speak about; heard only where a trouble is stated in words that nothing else knows. */
  readonly hint: Words;
}

export const defineComplaint = (signs: ComplaintSigns): ComplaintSigns => signs;
