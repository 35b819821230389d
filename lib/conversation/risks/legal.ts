import { defineRisk } from '../risk.ts';
import { en, zh } from '../../language/pattern.ts';

/** Lawyers, courts, police, professional claimants. */
export const legalRisk = defineRisk({
  risk: 'legal',
  zh: zh`
    律师 律师函 起诉 (?<!协|局|会|5|部门)告(?:你|上|到|死)(?!诉|知) 法院(?!那|附近|旁|对面|门口|路) 法庭 打官司 官司 诉讼 立案 报警 报案 派出所 警察 公安 110(?!\d) 职业打假 打假(?!的不) 走法律 法律(?:途径|程序|手段|武器|责任|维权|解决) 依法 消费者权益保护法 消法 消费者权益 食品安全法 电子商务法 电商法 产品质量法 广告法 民法典 民法 退一赔(?:三|十|四|\d) 假一赔(?:三|十|四|\d) 赔偿?(?:我)?(?:三|十|3|10)倍 十倍(?:赔|赔偿|补偿) 三倍(?:赔|赔偿|补偿) 赔(?:我)?(?:三倍|十倍|3倍|10倍) 仲裁 传票 证据保全 公证 取证
  `,
  en: en`
    lawyers? / solicitors? / attorney / legal(?:ly)? (?:action|advice|letter|team|route|steps?|proceeding|notice|department|channel)[a-z]* / take legal … / take (?:you|this|it|u) to court / court / sue / suing / lawsuit / small claims / police / consumer rights act / statutory rights? / consumer (?:law|act|guarantee)s? / (?:under|by|against) (?:the )?(?:law|australian consumer law|eu law|uk law) / illegal / magistrate / letter before action / prosecut[a-z]* / fraud (?:department|squad|report)
  `,
});
