import type { Scope } from '../language/clauses.ts';
import type { Words } from './signal.ts';
import type { Risk } from './understanding.ts';

/** Words that tell of one risk. `unless`: scopes under which they do not; none where left out, for a threat is often put as a condition. */
export interface RiskSigns extends Words {
  readonly risk: Risk;
  readonly unless?: readonly Scope[];
  /** Counts only where it happened, not where a buyer asks what would be. */
  readonly happened?: true;
}

export const defineRisk = (signs: RiskSigns): RiskSigns => signs;
