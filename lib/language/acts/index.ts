// Every act, by id. A test keeps this list complete and sorted.
import { acknowledge } from './acknowledge.ts';
import { admitFault } from './admit-fault.ts';
import { apologise } from './apologise.ts';
import { askAgain } from './ask-again.ts';
import { askFact } from './ask-fact.ts';
import { askReview } from './ask-review.ts';
import { assumeCause } from './assume-cause.ts';
import { blameBuyer } from './blame-buyer.ts';
import { close } from './close.ts';
import { cold } from './cold.ts';
import { commit } from './commit.ts';
import { greet } from './greet.ts';
import { handOver } from './hand-over.ts';
import { impatient } from './impatient.ts';
import { interrupt } from './interrupt.ts';
import { mock } from './mock.ts';
import { offMarketplace } from './off-marketplace.ts';
import { offer } from './offer.ts';
import { praise } from './praise.ts';
import { putOff } from './put-off.ts';
import { refuse } from './refuse.ts';
import { reportFinding } from './report-finding.ts';
import { restate } from './restate.ts';
import { sell } from './sell.ts';
import { sendAway } from './send-away.ts';
import { stateRule } from './state-rule.ts';
import { thank } from './thank.ts';
import { threaten } from './threaten.ts';

export const acts = [
  acknowledge,
  admitFault,
  apologise,
  askAgain,
  askFact,
  askReview,
  assumeCause,
  blameBuyer,
  close,
  cold,
  commit,
  greet,
  handOver,
  impatient,
  interrupt,
  mock,
  offMarketplace,
  offer,
  praise,
  putOff,
  refuse,
  reportFinding,
  restate,
  sell,
  sendAway,
  stateRule,
  thank,
  threaten,
] as const;

export type ActId = (typeof acts)[number]['id'];
