import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';
import { sidesOf } from '../sides.ts';

/** Puts the buyer off with no time for the next word. */
export const putOff = defineAct({
  id: 'put-off',
  zh: zh`
    (?:等着|等等|再等等|再等|慢慢等|耐心等|稍等|等一等|等通知|等消息|等结果|等回复|等一下)(?:吧|看|就行|就好|即可)? 有(?:结果|消息|进展|信|了)(?:了)?(?:再|会|就|第一时间)(?:说|通知|告诉|联系|给)
    (?:晚点|晚些|稍后|过几天|过两天|改天|回头|到时候?|下次|以后|有空)(?:再|会|就|给) (?:等|待).{1,12}(?:再说|再看|再讲|再告诉|再联系) (?:明后天|过几天|过两天).{0,6}(?:再|看)
  `,
  en: en`
    (?:please |pls |just |kindly )?(?:wait|be patient|hold on|bear with)(?: a bit| a while| patiently| for a while| first)?
    (?:later|some ?time|one of these days|when (?:we|i) (?:can|have time|know))
    (?:soon|asap|as soon as possible|soonest(?: possible)?|shortly|in due course|eventually)
    (?:once|when) (?:there's|there is|we have|we get|i have) (?:any )?(?:news|update|result|reply)
  `,
  unless: ['denied', 'quoted', 'reported'],
  look: (match, cut) => sidesOf(match, cut),
  hits: ['您‹再等等吧›', '‹Just wait a bit›', '‹有结果了再通知›您', '‹过几天再›看', '‹Please be patient›'],
  passes: ['让您久等了', 'thank you for your patience', '不用等了', 'thanks for waiting patiently yesterday at noon'],
});
