import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';
import { sidesOf } from '../sides.ts';

/** Says no to a wish of the buyer. */
export const refuse = defineAct({
  id: 'refuse',
  zh: zh`
    (?:不能|无法|没法|不可以|不支持|不予|不给|没办法|不接受|不提供|不参与|办不了|做不了|退不了|换不了|不承担|不负责|恕不)(?:给|为|帮|您|你|再|直接|单独|享受|走|办理|申请|受理)?.{0,4}?(?:退|换|赔|补|修|处理|取消|改|开|保价|发|降价|优惠|理赔|支持|办|减|申请)
    (?:办|做|退|换|修|改)不了 恕不 一概不.{0,6} 概不.{0,4} (?:不|没)(?:退|换|赔|补|修)(?:的|了|哦|货)?
  `,
  en: en`
    (?:we|i) (?:can't|cannot|can not|won't|will not|don't|do not|are unable to|aren't able to|are not able to|am unable to|cant|wont|dont) (?:refund|return|exchange|replace|compensate|accept|offer|give|do|help|change|cancel|repair|take|provide|cover|pay|honou?r|process|send|issue|price match|negotiate)
    no (?:refunds?|returns?|exchanges?|compensation)
    (?:not|isn't|aren't) (?:refundable|returnable|eligible|covered|possible|allowed|entitled)
    (?:request|claim|return|refund) (?:is|was|has been) (?:rejected|declined|denied|refused)
  `,
  unless: ['quoted', 'reported', 'question'],
  look: (match, cut) => sidesOf(match, cut),
  hits: [
    '定制款‹不支持退›',
    '‹We cannot refund› the postage',
    '拆封的音像制品‹没法退›',
    "‹We won't refund› shipping",
    'This item is ‹not eligible›',
  ],
  passes: ['能不能退', 'Can we refund you?', '您说不能退', '可不可以退', "Can't we refund it?"],
});
