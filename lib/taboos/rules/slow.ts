import type { Rule } from '../rule.ts';
import { rule as asksKnown } from './asks-known.ts';
import { rule as asksStoryAgain } from './asks-story-again.ts';
import { rule as asksTwice } from './asks-twice.ts';
import { rule as assumesCause } from './assumes-cause.ts';
import { rule as belittlesRivals } from './belittles-rivals.ts';
import { rule as blamesBuyer } from './blames-buyer.ts';
import { rule as breaksLaw } from './breaks-law.ts';
import { rule as closesOpen } from './closes-open.ts';
import { rule as coldReply } from './cold-reply.ts';
import { rule as fullRefundUnasked } from './full-refund-unasked.ts';
import { rule as goesBack } from './goes-back.ts';
import { rule as guarantees } from './guarantees.ts';
import { rule as impatient } from './impatient.ts';
import { rule as interrupts } from './interrupts.ts';
import { rule as jolly } from './jolly.ts';
import { rule as leavesToBuyer } from './leaves-to-buyer.ts';
import { rule as longExcuse } from './long-excuse.ts';
import { rule as mocks } from './mocks.ts';
import { rule as noBound } from './no-bound.ts';
import { rule as nobodyFollows } from './nobody-follows.ts';
import { rule as oneOption } from './one-option.ts';
import { rule as planUnasked } from './plan-unasked.ts';
import { rule as planUntimed } from './plan-untimed.ts';
import { rule as policyWall } from './policy-wall.ts';
import { rule as putsOff } from './puts-off.ts';
import { rule as refundRoute } from './refund-route.ts';
import { rule as rulesOutFault } from './rules-out-fault.ts';
import { rule as sellsInstead } from './sells-instead.ts';
import { rule as sendsAway } from './sends-away.ts';
import { rule as slang } from './slang.ts';
import { rule as stockReply } from './stock-reply.ts';
import { rule as sweeping } from './sweeping.ts';
import { rule as tradeJargon } from './trade-jargon.ts';
import { rule as unheard } from './unheard.ts';
import { rule as walksPast } from './walks-past.ts';

/** Rules with large tables, or that ask what the conversation calls for; they run where it is understood: panel, audit, desk. By id. */
export const slow: readonly Rule[] = [
  asksKnown,
  asksStoryAgain,
  asksTwice,
  assumesCause,
  belittlesRivals,
  blamesBuyer,
  breaksLaw,
  closesOpen,
  coldReply,
  fullRefundUnasked,
  goesBack,
  guarantees,
  impatient,
  interrupts,
  jolly,
  leavesToBuyer,
  longExcuse,
  mocks,
  noBound,
  nobodyFollows,
  oneOption,
  planUnasked,
  planUntimed,
  policyWall,
  putsOff,
  refundRoute,
  rulesOutFault,
  sellsInstead,
  sendsAway,
  slang,
  stockReply,
  sweeping,
  tradeJargon,
  unheard,
  walksPast,
];
