import type { PracticeBuyer } from '../buyer.ts';
import { brokenTeapot } from './broken-teapot.ts';
import { hotKettle } from './hot-kettle.ts';
import { lostParcel } from './lost-parcel.ts';
import { missedFitting } from './missed-fitting.ts';
import { missingPiece } from './missing-piece.ts';
import { priceDrop } from './price-drop.ts';
import { rudeAgent } from './rude-agent.ts';
import { stuckParcel } from './stuck-parcel.ts';
import { bentPipes } from './bent-pipes.ts';
import { lateNecklace } from './late-necklace.ts';
import { leakyBottle } from './leaky-bottle.ts';
import { spoiltMooncakes } from './spoilt-mooncakes.ts';
import { thinQuilt } from './thin-quilt.ts';
import { wrongSizeShelf } from './wrong-size-shelf.ts';
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
  bentPipes,
  lateNecklace,
  leakyBottle,
  spoiltMooncakes,
  thinQuilt,
  wrongSizeShelf,
];
