import { defineComplaint } from '../complaint.ts';
import { en, zh } from '../../language/pattern.ts';

/** The invoice: none, wrong, late. */
export const invoiceComplaint = defineComplaint({
  type: 'invoice',
  kind: 'wish',
  sure: {
    zh: zh`
      (?:没|还没|不|不给|拒绝|不肯|一直没|迟迟不|怎么还不|怎么不|到底|说好)…(?:开|给|寄|发)…(?:发票|票(?!价|房)|专票) (?:纸质|电子|专|普)(?:发)?票…(?:给个|却|你给|不是|怎么) (?:发票|(?<![出车机门球船订买退电彩影会赛次张])票(?!买|价|房|务|根|面)|专票|普票|抬头|税号)…(?:没(?!有问题)|错|还|一直|催|慢|拒|不给|不开|不对|不行|不能|呢|迟|拖|天了|周了|月了|打不开|重开|作废|不符|少|多开)
    `,
    en: en`
      invoice[a-z]* … (?:not|n't|wrong|missing|still|never|yet|no|twice|again|waiting|incorrect|days|weeks|where|request|asked)[a-z]* / (?:still|no|not|never|wrong|missing|waiting|asked|without|where|haven't|twice|third|second|need)[a-z]* … (?:vat |tax |e-?)?(?:invoice|receipt)s? / (?:accounts|finance|tax) … invoice …
    `,
  },
  likely: {
    zh: zh`
      发票 开票 专票 普票 抬头 税号 票呢 开个票 开张票
    `,
    en: en`
      invoice[a-z]* / vat (?:invoice|receipt) / tax (?:invoice|receipt) / receipts?
    `,
  },
  hint: {
    zh: zh`
      发票 报销
    `,
    en: en`
      invoice / receipt
    `,
  },
});
