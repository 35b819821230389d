import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';

/** Sends the buyer to another party and takes no part in it. */
export const sendAway = defineAct({
  id: 'send-away',
  zh: zh`
    (?:您|你|亲)?(?:自己|自行|直接|去|先|可以|得|需要|请|麻烦|应该)*(?:去|找|联系|咨询|问|致电|打给|跟|和|向|拨打)(?:一下|下)?(?:快递|物流|驿站|站点|平台|厂家|品牌|官方|售后|客服|厂商|邮局|银行|支付宝|微信客服|菜鸟|派件员|快递员|主播|达人|仓库|小二)(?:公司|那边|方|网点|客服|站|热线|电话|官方|员)*(?:问|处理|解决|协商|联系|反映|要|查|说|投诉|沟通|理赔|索赔)?
    (?:不归|不属于|不是)(?:我|我们|我这边|客服|这边|本店)(?:们)?(?:管|负责|处理|范围|职责|的事) (?:我|我们|客服|这边)(?:只|就)?(?:管|负责)(?:卖|发货|售前|接待)
    (?:我们|我|客服|这边)(?:也)?(?:没|没有|无)(?:权限|这个权限|权力) (?:另外|重新|另行|再)(?:进线|咨询|排队)
  `,
  en: en`
    (?:please |pls |kindly |just |you (?:can|should|need to|must|have to|may|gotta) )(?:directly )?(?:contact|call|ask|check with|go to|reach out to|speak (?:to|with)|talk to|approach|find|email|chase|dm|message|refer to|liaise with) (?:the |your |with )?(?:courier|carrier|post ?office|manufacturer|brand|bank|lazada|shopee|amazon|tiktok|ebay|etsy|platform|factory|seller|creator|influencer|royal mail|ups|fedex|dhl|usps|j&t|ninja van|logistics|rider|driver|paypal|customs|apple|service cent(?:er|re))
    not (?:my|our) (?:department|problem|job|business|responsibility|side)
    (?:nothing to do with|out of) (?:us|our hands|our control|me) / (?:dm|go (?:and )?ask) (?:her|him|them)
  `,
  unless: ['quoted', 'reported', 'conditional'],
  hits: [
    '这个‹您自己去找快递›',
    '‹Please contact the courier› yourself',
    '‹您自己联系快递›',
    '这个‹不归我管›',
    '‹Please call the courier› directly',
    'That is ‹not our problem›',
  ],
  passes: ['我们帮您催站点', 'We contact the courier for you', '我已经联系了快递', '快递说明天到', 'I called the courier for you'],
});
