import { en, zh } from '../../language/pattern.ts';
import { personalNeeds } from '../../policy/law/personal-needs.ts';
import { defineRule } from '../rule.ts';
import { findHidden, meant } from '../wording.ts';

const secret = '(?:验证码|校验码|动态码|动态口令|[六四6]位(?:数字|码)|(?:支付|登录|账号|银行卡|取款)密码|密码|cvv|安全码)';
const wording = meant(
  ['quoted', 'reported', 'denied'],
  zh(
    `${secret}[^。!?\\n]{0,8}?(?:发|报|告诉|提供|给|念|拍|说)(?:给|一?下|过来|下)*(?:我|咱|客服|这边|过来|一下)`,
    `(?:发|报|提供|告诉|念|拍|把)(?:给|一?下|下|来|我|过来|您的?|你的?|手机|收到的)*${secret}`,
    '(?:身份证|银行卡|信用卡)(?:正反面|照片|号码?|卡号)?[^。!?\\n]{0,6}?(?:拍|发|报|传)(?:给|一?下|过来|下)*(?:我|过来)',
    '卡号(?:也|和[^,。]{1,6})?(?:发|报|告诉|提供|给)(?:来|过来|我|一下)',
  ),
  en(
    '(?:send|give|tell|share|provide|message|read)(?: me| us)?…(?:your |the )(?:card (?:number|details|no)|cvv|cvc|otp|pin(?: code| number)?|password|passcode|one[- ]time (?:code|password)|verification code|security code|bank login|(?:6|six)[- ]digit code|passport|id card|ssn)',
    "what(?:'s| is) (?:your|the) (?:card number|cvv|otp|pin|password|verification code|security code)",
  ),
);

export const rule = defineRule({
  id: 'asks-secret',
  taboo: 10,
  severity: 'block',
  because: {
    zh: '向买家要验证码、密码、卡号或证件照，任何情况下都不允许。',
    en: 'Codes, passwords, card numbers and ID pictures must never be asked for.',
  },
  instead: {
    zh: '退款按原支付方式退回，不需要您的卡号和验证码。',
    en: 'The refund goes back the way you paid; I need no card number and no code.',
  },
  ground: { ...personalNeeds },
  find: (scene) => findHidden(scene, wording),
  flags: ['麻烦‹把手机验证码›发我一下', '‹身份证正反面拍给我›，给您登记', 'Please ‹send me your card number› and I will refund you'],
  passes: [
    '我们不会向您要验证码和卡号',
    '您收到的验证码不要告诉任何人',
    '请输入密码后点确认',
    'We never ask you to give us the password',
    'Please send the order number only',
  ],
});
