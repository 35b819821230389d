// Every type of complaint, by name. A test keeps this list complete and sorted.
import type { ComplaintSigns } from '../complaint.ts';
import { accountComplaint } from './account.ts';
import { attitudeComplaint } from './attitude.ts';
import { counterfeitComplaint } from './counterfeit.ts';
import { damagedComplaint } from './damaged.ts';
import { deliveryComplaint } from './delivery.ts';
import { exchangeComplaint } from './exchange.ts';
import { invoiceComplaint } from './invoice.ts';
import { lateShipmentComplaint } from './late-shipment.ts';
import { lostComplaint } from './lost.ts';
import { mismatchComplaint } from './mismatch.ts';
import { otherComplaint } from './other.ts';
import { priceComplaint } from './price.ts';
import { privacyComplaint } from './privacy.ts';
import { qualityComplaint } from './quality.ts';
import { refundComplaint } from './refund.ts';
import { repairComplaint } from './repair.ts';
import { safetyComplaint } from './safety.ts';
import { wrongItemComplaint } from './wrong-item.ts';

export const complaintSigns: readonly ComplaintSigns[] = [
  accountComplaint,
  attitudeComplaint,
  counterfeitComplaint,
  damagedComplaint,
  deliveryComplaint,
  exchangeComplaint,
  invoiceComplaint,
  lateShipmentComplaint,
  lostComplaint,
  mismatchComplaint,
  otherComplaint,
  priceComplaint,
  privacyComplaint,
  qualityComplaint,
  refundComplaint,
  repairComplaint,
  safetyComplaint,
  wrongItemComplaint,
];
