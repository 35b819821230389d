import { defineDemand } from '../demand.ts';
import { en, zh } from '../../language/pattern.ts';

/** Something for the loss. */
export const compensationDemand = defineDemand({
  demand: 'compensation',
  zh: zh`
    赔(?:我|钱|偿|付|给|多少|不赔|\d|一|三|十|损|医|点|吗|呢|吧|个|双)(?!率|不起) 怎么赔 要赔 得赔 必须赔 补偿 赔$ 损失(?:费|谁|怎么|你们|我|赔|算|找|都|要|由) 误工费 医药费(?:谁|你们|怎么|报|出|要|赔|给|得|由|,|$) (?:精神|时间)(?:损失|补偿) 退一赔 假一赔 三倍 十倍 给(?:我)?(?:点|个|些)?(?:优惠券|红包|补贴|赔偿|折扣|好处|表示) 表示(?:一下|表示|诚意) 没(?:点|个)(?:表示|说法)? 便宜(?:点|我|一些)(?:就|我就|算|也行) 补(?:我|给我)?(?:点|些|个|\d+|一点)(?:钱|差价|块|元)? 补钱 (?:谁|怎么)(?:来)?(?:负责|承担|买单) 谁(?:来|给我?|帮我?)(?:洗|修|赔|出钱)
  `,
  en: en`
    compensat[a-z]* / (?:pay|paying|cover|covered|reimburse)[a-z]* (?:for |me for |my |the |me |our )*(?:damage|loss|medical|doctor|hospital|bill|clinic|cost|expense|repair|time|inconvenience|carpet|floor|taxi|petrol|vet|dental)[a-z]* … / damages / goodwill / (?:give|offer|get|want|deserve|some)[a-z]* (?:me |us |some |a |an |any |for )*(?:discount|voucher|coupon|compensation|credit|something for|money off|freebie|partial) … / make (?:it )?up (?:to|for) (?:me|this|the trouble|it) / who(?: is|'s| will)? (?:going to )?(?:pays?|paying|be responsible|covers?|compensates?) … / what (?:will|can|are) you (?:going to )?(?:give|offer|compensate|do to make) …
  `,
});
