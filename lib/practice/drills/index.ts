// Every drill, by id. A test keeps this list complete and sorted.
import type { Drill } from '../drill.ts';
import { enAddressLeak } from './en-address-leak.ts';
import { enBlenderDead } from './en-blender-dead.ts';
import { enBurn } from './en-burn.ts';
import { enDeliveredNot } from './en-delivered-not.ts';
import { enDoubleCharge } from './en-double-charge.ts';
import { enFakePerfume } from './en-fake-perfume.ts';
import { enInvoiceVat } from './en-invoice-vat.ts';
import { enJacketNotLeather } from './en-jacket-not-leather.ts';
import { enLampSmashed } from './en-lamp-smashed.ts';
import { enMailFlood } from './en-mail-flood.ts';
import { enMissingPart } from './en-missing-part.ts';
import { enNotShipped } from './en-not-shipped.ts';
import { enParcelStuck } from './en-parcel-stuck.ts';
import { enPriceDrop } from './en-price-drop.ts';
import { enRefundLate } from './en-refund-late.ts';
import { enRudeAgent } from './en-rude-agent.ts';
import { enSecondSize } from './en-second-size.ts';
import { enWarrantyRefused } from './en-warranty-refused.ts';
import { zhCupBroken } from './zh-cup-broken.ts';
import { zhDoublePay } from './zh-double-pay.ts';
import { zhDressColour } from './zh-dress-colour.ts';
import { zhExchangeAgain } from './zh-exchange-again.ts';
import { zhFakeSneaker } from './zh-fake-sneaker.ts';
import { zhInvoice } from './zh-invoice.ts';
import { zhKettleLeaks } from './zh-kettle-leaks.ts';
import { zhLeak } from './zh-leak.ts';
import { zhNotShipped } from './zh-not-shipped.ts';
import { zhParcelStuck } from './zh-parcel-stuck.ts';
import { zhPriceDrop } from './zh-price-drop.ts';
import { zhRash } from './zh-rash.ts';
import { zhRefundSlow } from './zh-refund-slow.ts';
import { zhRudeAgent } from './zh-rude-agent.ts';
import { zhSignedNotGot } from './zh-signed-not-got.ts';
import { zhSmsSpam } from './zh-sms-spam.ts';
import { zhWarranty } from './zh-warranty.ts';
import { zhWrongSize } from './zh-wrong-size.ts';

export const drills: readonly Drill[] = [
  enAddressLeak,
  enBlenderDead,
  enBurn,
  enDeliveredNot,
  enDoubleCharge,
  enFakePerfume,
  enInvoiceVat,
  enJacketNotLeather,
  enLampSmashed,
  enMailFlood,
  enMissingPart,
  enNotShipped,
  enParcelStuck,
  enPriceDrop,
  enRefundLate,
  enRudeAgent,
  enSecondSize,
  enWarrantyRefused,
  zhCupBroken,
  zhDoublePay,
  zhDressColour,
  zhExchangeAgain,
  zhFakeSneaker,
  zhInvoice,
  zhKettleLeaks,
  zhLeak,
  zhNotShipped,
  zhParcelStuck,
  zhPriceDrop,
  zhRash,
  zhRefundSlow,
  zhRudeAgent,
  zhSignedNotGot,
  zhSmsSpam,
  zhWarranty,
  zhWrongSize,
];
