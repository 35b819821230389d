import { en, zh } from '../../language/pattern.ts';
import { amazonMessages } from '../../policy/law/amazon-messages.ts';
import { douyinConduct } from '../../policy/law/douyin-conduct.ts';
import { ebayOffSite } from '../../policy/law/ebay-off-site.ts';
import { jdOffSite } from '../../policy/law/jd-off-site.ts';
import { keepOnSite } from '../../policy/law/keep-on-site.ts';
import { lazadaOffSite } from '../../policy/law/lazada-off-site.ts';
import { pinduoduoOffSite } from '../../policy/law/pinduoduo-off-site.ts';
import { shopeeChat } from '../../policy/law/shopee-chat.ts';
import { taobaoOffSite } from '../../policy/law/taobao-off-site.ts';
import { tiktokConduct } from '../../policy/law/tiktok-conduct.ts';
import { defineRule } from '../rule.ts';
import { findHidden, meant } from '../wording.ts';

const app = '(?:微信|qq|支付宝|whatsapp|telegram|wechat|电报|微店|闲鱼|私人(?:号|微)|手机号|小程序商城|公众号)';
const wording = meant(
  ['quoted', 'reported', 'denied'],
  zh(
    `(?:加|扫|添加|\\+)(?:一?下|个|我们?|您|你|咱|店长|老板|主管|客服|的|私人|好友|那个)*\\s?${app}(?!支付|零钱|付款)`,
    '加(?:一?下|个|我|您|你)*\\s?(?:v(?![a-z0-9领])|微(?![小弱信波])|好友|私信)',
    `(?:留|报|发|给)(?:一?下|个|我|您的?|你的?)*(?:微信|qq|whatsapp)号?(?!支付|零钱)`,
    `(?:微信|qq)(?:号)?(?:是|:|上|里)?(?:转(?:账)?(?:给|我|您|你)|打(?:给|款)|红包(?![/、是])|联系我|找我|加我|私聊|聊|沟通|说|详谈|下单|交易)`,
    `(?:微信|支付宝|银行卡?)(?:给您|给你|单独|私下|直接|里)*(?:转|打|发红包|返)(?!到支|回)`,
    '私下(?:里)?(?:转|付|交易|给|打|退|补|联系|赔|解决|谈)',
    '(?:私聊|私我|私信)我?(?:转账|下单|付)|走私下(?!单)',
    '加(?:一?下|个|我|您|你)*(?:联系方式|电话(?![线机]))',
    '(?:不走|别走|绕[开过]|跳过|避开|不通过|别在|不要在|不用在|脱离)(?:平台|官方|淘宝|京东|拼多多|抖音|系统)(?!规则)',
    '线下(?:交易|付款|转账|打款|转给|支付|结算)',
    '平台(?:要)?(?:扣点|抽成|收手续费)',
    '(?:转|打款?|汇|付)(?:账|款)?(?:到|给|至|进)(?:我|咱|我们|店长|老板)的?…(?:卡|账[户号]|户头)',
    '(?:转|打|汇)(?:账|款)?(?:到|给|至|进)?我(?:的)?(?:个人|私人)?(?:[建工农招中交]行|银行)?卡',
    '(?:个人|私人|对私)(?:账[户号]|收款码|银行卡)',
    '扫(?:我的?|这个|下面|一?下)*(?:收款码|二维码)?…(?:付款|付钱|转账|进群)',
    '闲鱼(?:下单|拍|搜)',
    '(?:到|去|来|上)(?:我们?|咱们?家?)?的?(?:微店|官网|独立站|小程序|闲鱼)…(?:下单|拍|买|搜|便宜)',
  ),
  en(
    '(?:message|text|add|contact|reach|ping|call|dm|pm|chat|order|find|hit|write|talk|speak|buy|pay|move|continue|switch)…(?:whatsapp|telegram|wechat|we chat|line app|instagram|insta|facebook|messenger|viber|zalo)(?!s? (?:message|preview|notification))',
    "(?:my|our|manager'?s?|boss) (?:whatsapp|telegram|wechat|line|ig|instagram|gmail|email|e-mail|personal number|mobile|cell|hp)(?: number| no| id)? ?(?:is|:|at|=)",
    '(?:whatsapp|wechat|telegram|viber) ?(?:me\\b|us\\b|:|\\+?\\d)',
    '\\b(?:pay|send|transfer|deposit)(?!ment)…(?:by|via|through|to|on|using|with)(?: my| our| a| me)?… ?(?:paypal|venmo|zelle|cash ?app|bank transfer|bank account|western union|paynow|duitnow|gcash|tng|wise|crypto)',
    '(?:transfer|pay|send)…to my (?:own )?(?:bank )?account',
    '(?:bank transfer|paypal|venmo|zelle|cash ?app|paynow|duitnow|gcash) (?:me|us|you|to (?:me|us))',
    '(?:\\$|£|€|rm|s\\$)? ?\\d+… (?:by|via|through) (?:paypal|venmo|zelle|cash ?app|gcash)',
    '(?:outside|off) (?:of )?(?:the )?(?:platform|marketplace|app|ebay|amazon|etsy|shopee|lazada|tiktok|site)(?! (?:is|are|can))',
    '(?:skip|bypass|avoid|go around|without using|instead of) (?:the )?(?:platform|marketplace|ebay|amazon|etsy|shopee|lazada|tiktok|app fee|fees)',
    '(?:e-?mail|text|call|phone) (?:me|us|my manager) (?:directly |direct )?(?:at|on) ?[\\w.+(-]',
    '(?:order|buy|checkout|purchase)… (?:on|from|at|through) (?:my|our) (?:own )?(?:website|web ?site|site|web|webshop|online store)',
  ),
);

export const rule = defineRule({
  id: 'off-marketplace',
  taboo: 10,
  severity: 'block',
  because: {
    zh: '把联系或付款引到平台之外，买家失去保障，店铺也会被处罚。',
    en: 'This moves the contact or the money off the marketplace: the buyer loses protection and the shop is penalised.',
  },
  instead: {
    zh: '您在这里直接说就好，退款和补偿都走平台，钱原路退回。',
    en: 'Please tell me here; any refund goes through the marketplace to your original payment method.',
  },
  ground: {
    ...keepOnSite,
    own: [taobaoOffSite, jdOffSite, pinduoduoOffSite, douyinConduct, amazonMessages, ebayOffSite, shopeeChat, lazadaOffSite, tiktokConduct],
  },
  find: (scene) => findHidden(scene, wording),
  flags: [
    '不方便打字的话‹加我微信›慢慢聊',
    '运费我‹私下给›您',
    '‹加个 v 信›发您优惠',
    'You can ‹text my manager on whatsapp›, he is fast',
    'I will give you 10% if you ‹pay by bank transfer› instead',
  ],
  passes: [
    '您用微信支付的，会退回微信零钱',
    '原路退回：微信红包、零钱是1天，银行卡是3个工作日',
    '这款是小 V 领，显脖子长',
    '抱歉，平台外的联系方式我们不能加，您说不加微信也行',
    'Yes, the watch shows WhatsApp messages',
    'Sorry, I cannot chat on WhatsApp, please stay here',
  ],
});
