import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';

/** Moves the contact, the payment or the deal off the marketplace. */
export const offMarketplace = defineAct({
  id: 'off-marketplace',
  zh: zh`
    (?:加|添加|扫|留|发|给)(?:一?下|个)?(?:我|我们|您|你|下|个|店长|老板)?(?:的)?(?:个人)?(?:微信|vx|v信|薇信|威信|wx|qq|扣扣|微|v|绿泡泡|企微|手机号|电话)(?!群发|客服消息|公众号|支付|零钱)
    (?:微信|支付宝|银行卡|私下|线下|私人|转账|红包)(?:上|里|给|直接|再)?(?:转|打|付|补|退|聊|谈|交易|返|联系)(?:给)?(?:您|你|我)? (?:私下|线下|私底下)(?:给|补|退|交易|解决|处理|协商|转)
    (?:不走|绕过|绕开|跳过|离开)平台 (?:平台外|站外)(?:交易|付款|联系)?
  `,
  en: en`
    (?:add|text|message|contact|reach|whatsapp|wechat|call|dm|pm|find|ping) (?:me|us|him|her|our [a-z]+) (?:on|at|by|via|through|in) (?:whatsapp|wechat|telegram|line|instagram|ig|facebook|fb|messenger|email|my (?:phone|number)|sms)
    (?:my|our) (?:whatsapp|wechat|telegram|personal (?:email|number)|paypal|venmo|bank account)(?: is| number)?
    (?:pay|transfer|refund|send)(?: it| you| me| the money| directly)* (?:by|via|through|to|using) (?:my |our |your )?(?:paypal|venmo|zelle|bank (?:transfer|account)|duitnow|touch ?n ?go|tng|cash ?app|paynow|western union|wise)
    (?:outside|off) (?:the )?(?:platform|app|shopee|lazada|amazon|ebay|etsy|tiktok)
    (?:deal|settle|do it|sort it) (?:privately|directly|offline) / w[.\s]h[.\s]a[.\s]t[.\s]s[.\s]?a[.\s]p[.\s]p
  `,
  unless: ['denied', 'quoted', 'reported'],
  hits: ['您‹加我微信›,给您处理', '‹Text me on WhatsApp›', '我‹私下转给您›', '‹扫一下微信›', '‹Contact me on Telegram›'],
  passes: [
    '不能加微信',
    'We cannot deal outside the app',
    '请不要加陌生人微信',
    '退款会退到您的微信零钱',
    'Your WhatsApp screenshot is clear',
  ],
});
