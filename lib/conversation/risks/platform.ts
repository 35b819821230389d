import { defineRisk } from '../risk.ts';
import { en, zh } from '../../language/pattern.ts';

/** The marketplace called in, or the shop reported to it. */
export const platformRisk = defineRisk({
  risk: 'platform',
  zh: zh`
    平台(?:介入|投诉|客服|处理|仲裁|举报|维权|申诉|判|来|出面|评理|找) (?:找|让|叫|联系|申请|要|请|去|跟|向|打|等)…平台(?!的?(?:规定|规则|显示|优惠|券)) (?:小二|官方|拼多多|淘宝|京东|抖音|天猫|快手|小红书|闲鱼|微信)(?:客服|平台|官方|小二|那边|电话)?(?:介入|投诉|举报|来判|处理|判|维权|评理|说理|反映) (?:介入|小二) 投诉(?:你|店|商家|卖家|这家|到平台|了|成功|电话|一下|渠道|入口|按钮|通道|定|到底|吧|$) (?:要|去|会|就|直接|准备|已经|已|马上|立马|只能|必须|一定|等着|肯定|打算)投诉 举报(?:你|店|商家|卖家|这家|链接|了|虚假|售假|到) 维权 仅退款申诉 申请介入 客服介入 交易纠纷 纠纷 黑猫投诉
  `,
  en: en`
    a-?to-?z / open(?:ed|ing)? (?:a |an )?(?:return |refund |buyer )?(?:case|dispute|claim|ticket) / (?:file|filed|filing|raise|raised|raising|lodge|start|submit|make) (?:a |an )?(?:case|dispute|claim|complaint|report) … / (?:report|complain|complaint)[a-z]* … (?:to |with |on |at )?(?:you|u|your shop|your store|this shop|this seller|seller|the shop|shop|shopee|lazada|amazon|ebay|etsy|tiktok|platform|store|support|hq)(?: support| customer service| team| now)? / (?:contact|ask|tell|call|involve|escalate|escalating|go to|take (?:this|it) to|taking (?:this|it) to|let)[a-z]* … (?:shopee|lazada|amazon|ebay|etsy|tiktok|the platform|the app)(?: support| customer service| to| handle| step| decide| team)? / (?:shopee|lazada|ebay|amazon|etsy|tiktok|platform) (?:will|to|can|should) (?:decide|step in|handle|judge|deal|intervene|settle|refund) / buyer protection / money ?back guarantee (?:claim|case) / resolution cent(?:er|re) / item not (?:received|as described) (?:case|claim) / return/refund request / get (?:you|your shop|your store|this shop) (?:banned|removed|suspended|taken down|shut|penalt)[a-z]*
  `,
});
