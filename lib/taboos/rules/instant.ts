import type { Rule } from '../rule.ts';
import { rule as absoluteWords } from './absolute-words.ts';
import { rule as asksSecret } from './asks-secret.ts';
import { rule as daresComplaint } from './dares-complaint.ts';
import { rule as deniesRights } from './denies-rights.ts';
import { rule as finalInterpretation } from './final-interpretation.ts';
import { rule as gagsComplaint } from './gags-complaint.ts';
import { rule as givesPersonal } from './gives-personal.ts';
import { rule as hidesFacts } from './hides-facts.ts';
import { rule as insults } from './insults.ts';
import { rule as medicalClaim } from './medical-claim.ts';
import { rule as midBurst } from './mid-burst.ts';
import { rule as offMarketplace } from './off-marketplace.ts';
import { rule as overLimit } from './over-limit.ts';
import { rule as paidReview } from './paid-review.ts';
import { rule as placeholder } from './placeholder.ts';
import { rule as repeatedReply } from './repeated-reply.ts';
import { rule as shouting } from './shouting.ts';
import { rule as threatens } from './threatens.ts';
import { rule as waitedLong } from './waited-long.ts';

/** Rules that the console's page holds: every block, and what few words show. By id. */
export const instant: readonly Rule[] = [
  absoluteWords,
  asksSecret,
  daresComplaint,
  deniesRights,
  finalInterpretation,
  gagsComplaint,
  givesPersonal,
  hidesFacts,
  insults,
  medicalClaim,
  midBurst,
  offMarketplace,
  overLimit,
  paidReview,
  placeholder,
  repeatedReply,
  shouting,
  threatens,
  waitedLong,
];
