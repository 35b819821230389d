import type { Rule } from '../rule.ts';
import { rule as absoluteWords } from './absolute-words.ts';
import { rule as asksKnown } from './asks-known.ts';
import { rule as asksSecret } from './asks-secret.ts';
import { rule as asksStoryAgain } from './asks-story-again.ts';
import { rule as assumesCause } from './assumes-cause.ts';
import { rule as belittlesRivals } from './belittles-rivals.ts';
import { rule as blamesBuyer } from './blames-buyer.ts';
import { rule as closesOpen } from './closes-open.ts';
import { rule as coldReply } from './cold-reply.ts';
import { rule as daresComplaint } from './dares-complaint.ts';
import { rule as deniesRights } from './denies-rights.ts';
import { rule as finalInterpretation } from './final-interpretation.ts';
import { rule as fullRefundUnasked } from './full-refund-unasked.ts';
import { rule as gagsComplaint } from './gags-complaint.ts';
import { rule as givesPersonal } from './gives-personal.ts';
import { rule as goesBack } from './goes-back.ts';
import { rule as guarantees } from './guarantees.ts';
import { rule as hidesFacts } from './hides-facts.ts';
import { rule as impatient } from './impatient.ts';
import { rule as insults } from './insults.ts';
import { rule as interrupts } from './interrupts.ts';
import { rule as jolly } from './jolly.ts';
import { rule as leavesToBuyer } from './leaves-to-buyer.ts';
import { rule as medicalClaim } from './medical-claim.ts';
import { rule as midBurst } from './mid-burst.ts';
import { rule as mocks } from './mocks.ts';
import { rule as noBound } from './no-bound.ts';
import { rule as nobodyFollows } from './nobody-follows.ts';
import { rule as offMarketplace } from './off-marketplace.ts';
import { rule as overLimit } from './over-limit.ts';
import { rule as paidReview } from './paid-review.ts';
import { rule as placeholder } from './placeholder.ts';
import { rule as putsOff } from './puts-off.ts';
import { rule as refundRoute } from './refund-route.ts';
import { rule as repeatedReply } from './repeated-reply.ts';
import { rule as rulesOutFault } from './rules-out-fault.ts';
import { rule as sellsInstead } from './sells-instead.ts';
import { rule as sendsAway } from './sends-away.ts';
import { rule as shouting } from './shouting.ts';
import { rule as stockReply } from './stock-reply.ts';
import { rule as threatens } from './threatens.ts';
import { rule as tradeJargon } from './trade-jargon.ts';
import { rule as waitedLong } from './waited-long.ts';
import { rule as walksPast } from './walks-past.ts';

/** Every rule, by id. A file of this folder that is not named here is caught by a test. */
export const rules: readonly Rule[] = [
  absoluteWords,
  asksKnown,
  asksSecret,
  asksStoryAgain,
  assumesCause,
  belittlesRivals,
  blamesBuyer,
  closesOpen,
  coldReply,
  daresComplaint,
  deniesRights,
  finalInterpretation,
  fullRefundUnasked,
  gagsComplaint,
  givesPersonal,
  goesBack,
  guarantees,
  hidesFacts,
  impatient,
  insults,
  interrupts,
  jolly,
  leavesToBuyer,
  medicalClaim,
  midBurst,
  mocks,
  noBound,
  nobodyFollows,
  offMarketplace,
  overLimit,
  paidReview,
  placeholder,
  putsOff,
  refundRoute,
  repeatedReply,
  rulesOutFault,
  sellsInstead,
  sendsAway,
  shouting,
  stockReply,
  threatens,
  tradeJargon,
  waitedLong,
  walksPast,
];
