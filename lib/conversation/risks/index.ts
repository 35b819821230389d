// Every risk, by name. A test keeps this list complete and sorted.
import type { RiskSigns } from '../risk.ts';
import { groupRisk } from './group.ts';
import { injuryRisk } from './injury.ts';
import { legalRisk } from './legal.ts';
import { mediaRisk } from './media.ts';
import { platformRisk } from './platform.ts';
import { regulatorRisk } from './regulator.ts';
import { reviewRisk } from './review.ts';
import { vulnerableRisk } from './vulnerable.ts';

export const riskSigns: readonly RiskSigns[] = [
  groupRisk,
  injuryRisk,
  legalRisk,
  mediaRisk,
  platformRisk,
  regulatorRisk,
  reviewRisk,
  vulnerableRisk,
];
