import type { PracticeBuyer } from '../buyer.ts';
import { brokenTeapot } from './broken-teapot.ts';
import { hotKettle } from './hot-kettle.ts';
import { lostParcel } from './lost-parcel.ts';
import { missedFitting } from './missed-fitting.ts';
import { missingPiece } from './missing-piece.ts';
import { priceDrop } from './price-drop.ts';
import { rudeAgent } from './rude-agent.ts';
import { stuckParcel } from './stuck-parcel.ts';
import { wrongColour } from './wrong-colour.ts';

/** Everybody who waits for an answer in the practice marketplace; the first of each console is the one that opens. */
export const buyers: readonly PracticeBuyer[] = [
  brokenTeapot,
  stuckParcel,
  priceDrop,
  hotKettle,
  missingPiece,
  wrongColour,
  lostParcel,
  rudeAgent,
  missedFitting,
];
