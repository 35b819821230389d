import type { Marketplace } from '../conversation/conversation.ts';
import { en, zh } from '../language/pattern.ts';
import { amazonCancelling } from '../policy/law/amazon-cancelling.ts';
import { amazonMessages } from '../policy/law/amazon-messages.ts';
import { amazonReviews } from '../policy/law/amazon-reviews.ts';
import { complaintChannel } from '../policy/law/complaint-channel.ts';
import { contractStands } from '../policy/law/contract-stands.ts';
import { courierDelivery } from '../policy/law/courier-delivery.ts';
import { douyinConduct } from '../policy/law/douyin-conduct.ts';
import { ebayConduct } from '../policy/law/ebay-conduct.ts';
import { falseScarcity } from '../policy/law/false-scarcity.ts';
import { fraudDamages } from '../policy/law/fraud-damages.ts';
import { marketingConsent } from '../policy/law/marketing-consent.ts';
import { noDelay } from '../policy/law/no-delay.ts';
import { noGag } from '../policy/law/no-gag.ts';
import { openedBox } from '../policy/law/opened-box.ts';
import { personalSecrecy } from '../policy/law/personal-secrecy.ts';
import { priceCommitments } from '../policy/law/price-commitments.ts';
import { promisesBind } from '../policy/law/promises-bind.ts';
import { reviewsStay } from '../policy/law/reviews-stay.ts';
import { shopeeChat } from '../policy/law/shopee-chat.ts';
import { taobaoDisputes } from '../policy/law/taobao-disputes.ts';
import { tiktokConduct } from '../policy/law/tiktok-conduct.ts';
import { unfairTerms } from '../policy/law/unfair-terms.ts';
import type { Ground } from './rule.ts';
import { meant, type Wording } from './wording.ts';

export interface Breach {
  readonly ground: Ground;
  readonly words: Wording;
  /** Only there is it forbidden; everywhere when left out. */
  readonly on?: readonly Marketplace[];
}

const said = (chinese: RegExp, english: RegExp): Wording => meant(['quoted', 'reported', 'denied', 'question'], chinese, english);
const scarce = '(?:没货|缺货|断货|标错|价格错|发不了|不发货|亏本|没库存)';
const scarceEn = '(?:out of stock|sold out|no stock|pric(?:e|ing) (?:error|mistake)|wrong price|mispriced)';

/** Rules of law and marketplaces that few words break, each on its own ground. What proves itself harder has a rule of its own. */
export const breaches: readonly Breach[] = [
  {
    ground: openedBox,
    words: said(
      zh('(?:试[穿戴用]?|打开|拆封?|穿|戴)过?了?[^,。!?]{0,4}?(?:就|都|也)?(?:不算|算不上)(?:完好|全新|新的)'),
      en("(?:tried it on|opened it|opened the box|unsealed it)[^.!?\\n]{0,16}?(?:not|no longer|n't) (?:intact|complete|new)"),
    ),
  },
  {
    ground: unfairTerms,
    words: said(
      zh('(?:签收|出库|发出|离店)(?:后|了|之后)?[^,。!?]{0,3}?(?:概不|一律不|一概不)(?:负责|处理|受理|认)'),
      en('(?:once|after) (?:signed for|delivered|it leaves)[^.!?\\n]{0,24}?(?:no (?:claims|liability)|not (?:our )?responsib\\w+)'),
    ),
  },
  {
    ground: noGag,
    words: said(
      zh('(?:收了|拿了|退了|赔了)[^。!?]{0,8}?(?:就)?(?:不许|不准|别再?|不能再)(?:去)?(?:投诉|举报|给差评|打12315)'),
      en(
        '(?:take|accept|got|get) (?:the |this |your )?(?:money|refund|compensation)[^.!?\\n]{0,24}?(?:no (?:more )?(?:complaints?|reports?|reviews?)|not (?:to )?(?:report|complain))',
      ),
    ),
  },
  {
    ground: personalSecrecy,
    words: said(
      zh(
        '(?:上一[位个]|别的|其他|另一[位个]|别人)(?:的)?(?:客户|买家|顾客|客人)?的(?:订单截图|订单信息|收货地址|地址|电话|手机号|聊天记录)',
      ),
      en("(?:another|the other|the previous|the last) (?:customer|buyer)'?s? (?:address|phone|order|number|details)"),
    ),
  },
  {
    ground: marketingConsent,
    words: said(
      zh('(?:拉|加)(?:您|你)?(?:进|到|入)(?:我们?的?|个|咱们?的?)?(?:福利|优惠|粉丝|会员|内购|羊毛)?群'),
      en('(?:added|signed|put|subscribed) you (?:up )?(?:to|for|on) (?:our|my|the) (?:promo|mailing|marketing|vip|newsletter)'),
    ),
  },
  {
    ground: fraudDamages,
    words: said(
      zh('(?:假货|假的|仿的|高仿)又(?:怎么样|怎样|如何|能怎|咋)', '爱告不告|爱去哪告去哪告'),
      en("so what if it(?:'s| is) (?:fake|a fake|not genuine|a copy)"),
    ),
  },
  {
    ground: noDelay,
    words: said(
      zh(
        '(?:退款|退钱|退货款|赔偿|赔付)[^,。!?]{0,6}?(?:下个?月|下季度|过几个月|年后|年底|明年)[^,。!?]{0,3}?再说',
        '(?:财务|会计|老板)(?:最近|现在)?没空[^。!?]{0,8}?(?:退|赔|款)|(?:退款|退钱|赔)[^。!?]{0,12}?(?:财务|会计|老板)(?:最近|现在)?没空',
      ),
      en('refund[^.!?\\n]{0,14}? (?:some time|sometime|maybe|perhaps) (?:next (?:month|year)|in a few months)'),
    ),
  },
  {
    ground: reviewsStay,
    words: said(
      zh('(?:找|让|请|联系)(?:小二|平台|官方|客服)[^,。!?]{0,6}?(?:把|帮您?)?[^,。!?]{0,4}?评价?(?:给)?(?:删|屏蔽|隐藏|处理掉)'),
      en('(?:have|get) (?:the|your|that|this|any) (?:bad |negative )?(?:review|rating|feedback) (?:removed|deleted|taken down|hidden)'),
    ),
  },
  {
    ground: { ...contractStands, own: [amazonCancelling, shopeeChat] },
    words: said(
      zh(
        `${scarce}[^。!?]{0,14}?(?:您|你)(?:自己|自行|那边|直接)?(?:去|点)?(?:取消|退单|申请退款)`,
        `(?:您|你)(?:自己|自行)(?:取消|退单)[^。!?]{0,10}?${scarce}`,
      ),
      en(
        `${scarceEn}[^.!?\\n]{0,30}?(?:please |kindly |just )?cancel (?:the |your |this )?(?:order|it|yourself)`,
        `cancel (?:the |your |this )?(?:order|it)[^.!?\\n]{0,20}?(?:as|because|since|,)[^.!?\\n]{0,12}?${scarceEn}`,
        'price error, please cancel',
      ),
    ),
  },
  {
    ground: complaintChannel,
    words: said(
      zh('(?:聊天|沟通|通话)记录(?:我|我们|也|都|已经)*(?:删|清)(?:了|掉|空)', '(?:投诉|举报)(?:也|都)?(?:没人|没有人)(?:管|理|处理|看)'),
      en(
        '(?:nobody|no one) (?:here )?(?:handles|reads|cares about|looks at) (?:your )?complaints?',
        "(?:i|we)(?:'ve| have)? (?:deleted|wiped) (?:the|our|this) (?:chat|conversation|messages?|record)",
      ),
    ),
  },
  {
    ground: falseScarcity,
    words: said(
      zh('最后[一1几两]?(?:件|个|套|双|单|台)了?[^。!?]{0,4}?(?:再不|不)(?:拍|买|下单|付款)[^。!?]{0,4}?(?:没|涨|抢光)'),
      en('last (?:one|piece|few|two)[^.!?\\n]{0,14}?(?:gone in (?:a|one|\\d+) (?:minutes?|hours?|seconds?)|buy (?:it )?now or)'),
    ),
  },
  {
    ground: priceCommitments,
    words: said(
      zh('(?:价保|保价|承诺的(?:价格|优惠)|说好的(?:价格|优惠|价保))[^,。!?需要为]{0,4}?(?:不算(?:了|数)?|不认|作废|取消了|不作数)'),
      en(
        "(?:do not|don't|won't|no longer) (?:honou?r|accept|keep)[^.!?\\n]{0,8}? (?:price (?:protection|match|promise|guarantee)|advertised price)",
      ),
    ),
  },
  {
    ground: courierDelivery,
    words: said(
      zh(
        '(?:放|扔|送)(?:在|到)?(?:驿站|快递柜|柜子|门口|代收点)[^,。!?]{0,3}?(?:是|很|都)?正常',
        '代签[^,。!?]{0,4}?(?:没办法|正常|都这样)',
      ),
      en('(?:locker|station|pick-?up point|doorstep)(?: drop| delivery)? is (?:quite |perfectly )?normal'),
    ),
  },
  {
    ground: { ...promisesBind, own: [taobaoDisputes] },
    words: meant(
      ['quoted', 'reported', 'question'],
      zh(
        '(?:赔|补|送|退|承诺|答应)[^。!?]{0,10}?(?:随口|说着玩|开玩笑)(?:一?说|说说)?(?:的|而已)',
        '(?:口头|聊天|客服)(?:里)?(?:说的|承诺的?|答应的?)不算(?:数|的)?',
      ),
      en(
        "(?:never|didn't|did not) (?:really )?meant? (?:that|the|my) (?:promise|offer)",
        "(?:that|the|my) (?:promise|offer) (?:doesn't|does not) count",
      ),
    ),
  },
  {
    ground: douyinConduct,
    words: said(
      zh('(?:官方|平台|小二)(?:让|派|授权|委托)(?:我|我们)(?:来)?(?:联系|通知|找)'),
      en('(?:on behalf of|authori[sz]ed by) (?:the platform|tiktok|amazon|ebay|shopee|lazada) (?:support|team)'),
    ),
  },
  {
    ground: ebayConduct,
    words: said(
      zh('不(?:改|删|撤)(?:掉|了)?(?:差评|中评|评价|评)[^。!?]{0,4}?(?:就)?(?:不|别想)(?:给)?(?:您|你)?(?:退|补|赔|处理)'),
      en(
        "(?:no|won't|will not|can't)[^.!?\\n]{0,12}?refund[^.!?\\n]{0,12}?(?:until|unless|before) you (?:change|remove|delete|revise)[^.!?\\n]{0,14}?(?:feedback|review|rating)",
        'i refund when you (?:change|remove|delete) the (?:feedback|review)',
      ),
    ),
  },
  {
    ground: amazonMessages,
    on: ['amazon'],
    words: said(
      zh('(?:发)?(?:邮件|邮箱)(?:发)?到我(?:的)?邮箱', '(?:优惠码|折扣码|优惠券)[^,。!?]{0,8}?(?:下次|下单)'),
      en(
        '(?:use|apply|enter) (?:the |my |our |this )?(?:coupon|discount|promo)? ?code',
        'use coupon \\w+',
        '(?:visit|go to|check out) (?:my|our) (?:own )?(?:website|web ?site|site|store|shop)',
      ),
    ),
  },
  {
    ground: amazonReviews,
    on: ['amazon'],
    words: said(
      zh('(?:给|留)差评(?:之)?前[^,。!?]{0,6}?(?:先)?(?:联系|找)我们?'),
      en('(?:contact|message|tell) us (?:first )?before (?:leaving|posting|writing) (?:a |any )?(?:negative |bad )?(?:review|feedback)'),
    ),
  },
  {
    ground: tiktokConduct,
    on: ['tiktok'],
    words: said(
      zh('(?:去|到|上)(?:别的|其他|另一个)平台(?:买|下单|拍)'),
      en('(?:visit|go to|order on) (?:my|our) (?:own )?(?:website|web ?site|site|shopify)'),
    ),
  },
];
