import type { Scope } from '../language/clauses.ts';
import type { Words } from './signal.ts';
import type { Demand } from './understanding.ts';

/** How a buyer asks for one thing. `unless`: scopes under which the words ask for nothing; denied, quoted where left out. */
export interface DemandSigns extends Words {
  readonly demand: Demand;
  readonly unless?: readonly Scope[];
}

export const defineDemand = (signs: DemandSigns): DemandSigns => signs;
