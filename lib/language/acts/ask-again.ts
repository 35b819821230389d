import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';
import { askedIn } from '../asked.ts';
import { sentenceOf } from '../find.ts';

/** Has the buyer tell it all over again. */
export const askAgain = defineAct({
  id: 'ask-again',
  zh: zh`
    (?:再|重新|从头)(?:跟我|给我|把|详细|完整|仔细)?.{0,10}?(?:说|讲|描述|叙述|复述|说明|提供|发|报|填)(?:一遍|一次|一下|下)? (?:麻烦|请)(?:您|你)?再(?:说|讲|发|描述|提供) 从头(?:说|讲)
    (?:经过|情况|来龙去脉)(?:再)?(?:说|讲)一遍
  `,
  en: en`
    (?:start|explain|tell|describe|go through|say|repeat|send|provide|share) … (?:again|once more|one more time|over again|from the (?:beginning|start|top))
    please repeat / resend (?:the|your|me) / start over / (?:all )?over again
  `,
  unless: ['denied', 'quoted', 'reported', 'conditional'],
  look: (match, cut) => ({ asks: askedIn(sentenceOf(cut, match.clause)) }),
  hits: ['麻烦您‹再把经过说一遍›', 'Could you ‹explain the whole story again›?', '‹麻烦您再说›一遍', '‹Please repeat› your order number'],
  passes: ['下次再买', 'I will check again tomorrow', '不用再说一遍了', 'you do not need to explain it again'],
});
