import { defineDemand } from '../demand.ts';
import { en, zh } from '../../language/pattern.ts';

/** An invoice. */
export const invoiceDemand = defineDemand({
  demand: 'invoice',
  zh: zh`
    (?:开|要|补|发|给|寄|重开|换|改)(?:我|一下|一张|个|张|电子|增值税|专用|普通|公司|正规|纸质|具|错)*(?:发票|专票|普票|票(?!价|房)) 发票(?:呢|给我|怎么开|怎么|开|什么时候|没|还|在哪|能|可以|抬头|发|寄|补|重|改|多久|开错|错|不对|吗)? 抬头 税号 开票
  `,
  en: en`
    (?:need|want|send|get|give|issue|provide|have|require|request|where|e-?mail|can|missing|no|wrong)[a-z]* … (?:invoice|tax receipt|vat receipt|receipt)s? / invoices?\?? …
  `,
});
