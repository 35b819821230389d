import type { ComplaintType } from './understanding.ts';
import type { Words } from './signal.ts';

/**
 * How one type of complaint sounds. `sure` words settle it, `likely` ones need little more, `faint` ones only lean that way.
 * A type of `wish` names what is asked for rather than what went wrong: it comes first only where nothing else is told.
 */
export interface ComplaintSigns {
  readonly type: ComplaintType;
  readonly kind: 'trouble' | 'wish';
  readonly sure: Words;
  readonly likely: Words;
  readonly faint?: Words;
}

export const defineComplaint = (signs: ComplaintSigns): ComplaintSigns => signs;
