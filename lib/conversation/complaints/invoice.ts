import { defineComplaint } from '../complaint.ts';
import { en, zh } from '../../language/pattern.ts';

/** The invoice: none, wrong, late. */
export const invoiceComplaint = defineComplaint({
  type: 'invoice',
  kind: 'trouble',
  sure: {
    zh: zh`
      (?:发票|开票|专票|普票|抬头|税号|增值税|电子票|票据|票呢|开个票|开张票|报销)
    `,
    en: en`
      invoice[a-z]* / vat (?:invoice|receipt) / tax (?:invoice|receipt) / receipts? / billing (?:name|address) / e-?invoice / receipt with (?:company|vat|gst|tax) … / gst
    `,
  },
  likely: {
    zh: zh`
      票(?!价|房|券) 收据
    `,
    en: en`
      bill
    `,
  },
});
