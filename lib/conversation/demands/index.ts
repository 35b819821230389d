// Every demand, by name. A test keeps this list complete and sorted.
import type { DemandSigns } from '../demand.ts';
import { apologyDemand } from './apology.ts';
import { cancelDemand } from './cancel.ts';
import { compensationDemand } from './compensation.ts';
import { exchangeDemand } from './exchange.ts';
import { explanationDemand } from './explanation.ts';
import { invoiceDemand } from './invoice.ts';
import { managerDemand } from './manager.ts';
import { priceDifferenceDemand } from './price-difference.ts';
import { refundDemand } from './refund.ts';
import { repairDemand } from './repair.ts';
import { resendDemand } from './resend.ts';
import { returnDemand } from './return.ts';
import { speedUpDemand } from './speed-up.ts';

export const demandSigns: readonly DemandSigns[] = [
  apologyDemand,
  cancelDemand,
  compensationDemand,
  exchangeDemand,
  explanationDemand,
  invoiceDemand,
  managerDemand,
  priceDifferenceDemand,
  refundDemand,
  repairDemand,
  resendDemand,
  returnDemand,
  speedUpDemand,
];
