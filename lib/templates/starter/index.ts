import type { Template } from '../template.ts';
import { account } from './account.ts';
import { afterHours } from './after-hours.ts';
import { attitude } from './attitude.ts';
import { callBack } from './call-back.ts';
import { closing } from './closing.ts';
import { counterfeit } from './counterfeit.ts';
import { damaged } from './damaged.ts';
import { decline } from './decline.ts';
import { delivery } from './delivery.ts';
import { escalate } from './escalate.ts';
import { exchange } from './exchange.ts';
import { firstWord } from './first-word.ts';
import { hold } from './hold.ts';
import { invoice } from './invoice.ts';
import { lastWord } from './last-word.ts';
import { lateShipment } from './late-shipment.ts';
import { lost } from './lost.ts';
import { marketplaces } from './marketplaces.ts';
import { mismatch } from './mismatch.ts';
import { other } from './other.ts';
import { price } from './price.ts';
import { privacy } from './privacy.ts';
import { quality } from './quality.ts';
import { question } from './question.ts';
import { refund } from './refund.ts';
import { refuse } from './refuse.ts';
import { repair } from './repair.ts';
import { restating } from './restate.ts';
import { safety } from './safety.ts';
import { soothe } from './soothe.ts';
import { telling } from './telling.ts';
import { wrongItem } from './wrong-item.ts';

/** The library that everybody starts with, one group a file. */
export const starter: readonly Template[] = [
  account,
  afterHours,
  attitude,
  callBack,
  closing,
  counterfeit,
  damaged,
  decline,
  delivery,
  escalate,
  exchange,
  firstWord,
  hold,
  invoice,
  lastWord,
  lateShipment,
  lost,
  marketplaces,
  mismatch,
  other,
  price,
  privacy,
  quality,
  question,
  refund,
  refuse,
  repair,
  restating,
  safety,
  soothe,
  telling,
  wrongItem,
].flat();
