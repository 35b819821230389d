import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';
import { offeredIn } from '../asked.ts';
import { sidesOf } from '../sides.ts';

/** Offers something: money, goods, a service or a choice of them. */
export const offer = defineAct({
  id: 'offer',
  zh: zh`
    (?:给|为|帮|替|跟)(?:您|你|亲)(?:全额|直接|免费|重新|单独|先|再|马上|立刻|今天|明天|申请|安排|办理|走|这边|免运费|另外|加急|补偿|多|也|都)*(?:退|换|补|赔|修|减|免|发|寄|送|返|重发|重寄)(?:款|货|新|发|寄|偿|付|差价|件|单|运费|一个|一件|一份|一套|一瓶|全款)?
    (?:可以|能够?|愿意|这边|我们|也可以|或者)(?:给|为)?(?:您|你)?(?:全额|直接|免费|重新|申请|部分|优先)*(?:退款|退货|退货退款|退您|退运费|退差价|换货|换新|补发|补寄|补偿|赔付|赔偿|重发|维修|免费修|补差价|送您|寄新)
    (?:全额|部分)(?:退款|退|赔付|赔偿) (?:补偿|赔|赔偿|赔付|退|返|补|减|送)(?:给)?(?:您|你)?(?:\d|[一二两三五十百]+|¥)[\d.]*(?:元|块|%|折|个|张|倍)?
    (?:免费|包邮)(?:换|修|补|寄|送|更换|维修) 运费(?:由)?(?:我们|我方|店里|这边)(?:来)?(?:承担|出|付|报) (?:优惠券|红包|代金券|无门槛券|赠品|小礼品)(?:给您|送您|补偿)
    (?:送|补|给)(?:您|你)(?:一)?(?:张|份|个).{0,6}(?:券|红包|礼)
  `,
  en: en`
    (?:refund|replace|exchange|resend|reship|repair|compensate|reimburse) (?:you|your|it|the|them|this|one|both|half|full|rm|\$|£)
    (?:send|ship|post|get|give|issue|offer|arrange|process|do) (?:you |out )?(?:a |an |the |one |another |you |free |full |partial |new |half |some )*(?:refund|replacement|new one|another one|exchange|voucher|coupon|discount|gift|part refund|credit|compensation|return label|repair|spare)
    (?:full|partial|part|complete|50%|half) refund
    (?:refund|replacement|voucher|coupon|discount|compensation) (?:for|of|to) (?:you|rm|\$|£|s\$|\d)
    free (?:replacement|repair|gift|return|exchange)
    (?:return|shipping|postage) (?:label|cost|fee)? ?(?:is |will be )?(?:on us|free|covered|paid by us)
    you (?:may|can) keep (?:it|the)
  `,
  unless: ['denied', 'quoted', 'reported'],
  look: (match, cut) => ({ ...sidesOf(match, cut), offers: offeredIn(match.words) }),
  hits: [
    '核实是质量问题的话,‹给您全额退款›',
    'We can ‹send you a replacement›',
    '我‹这边给您补寄›一个',
    '‹可以给您全额退款›',
    'We will ‹send you a replacement›',
    '‹You may keep the› mug',
  ],
  passes: ['您要退款吗', 'did you ask for a refund', '您要不要退款', '不能给您退款', 'Would you like a refund?'],
});
