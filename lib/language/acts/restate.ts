import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';

/** Says the buyer's trouble back in own words. */
export const restate = defineAct({
  id: 'restate',
  zh: zh`
    (?<!请)您(?:说的|提到|反馈|描述|反映|收到)的?(?:是|这)? (?<!请)您(?:说|讲)(?!一下|下|说|吧|,) 您的意思是 也就是说 我(?:跟您)?(?:确认|核对|复述|重复)(?:一下|下|一遍)? 我理解的是
  `,
  en: en`
    you (?:said|mentioned|told us|wrote|ordered|received|got|reported|bought) / so (?:you|the|your)
    if i understand (?:you )?(?:correctly|right) / just to (?:confirm|be sure|check) / your photos? shows?
    i can see (?:from|in|that) / as you (?:say|describe|describe it)
  `,
  unless: ['quoted'],
  hits: [
    '‹您说的›杯口有缺口',
    '‹You ordered› two and one came',
    '‹您收到的是›蓝色那只',
    '‹If I understand correctly›, the left one is dead',
  ],
  passes: ['请您说一下', 'can you say that', '您好,请讲'],
});
