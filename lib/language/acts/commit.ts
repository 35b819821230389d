import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';
import { sidesOf } from '../sides.ts';
import { doing, joining, lapse, ourselves } from '../words/doing.ts';

/** Says that somebody on the shop's side will do something. */
export const commit = defineAct({
  id: 'commit',
  zh: zh`
    ${ourselves}?(?:会|将|马上|立即|立刻|尽快|这就|现在就?|稍后|今天|明天|今晚|一会儿?|待会儿?|回头|抓紧|第一时间|优先|正在|去|来|先){1,4}${joining}.{0,6}?${doing}
    ${lapse}.{0,12}?${doing}
    (?:点|号|日|天|晚|午|下班|周[一二三四五六日])(?:之前|以前|前|内|之内)(?:会|将|就|给|为|帮|我|一定|准|必|在|这里|把|由|您|你){0,6}.{0,8}?(?:${doing}|到账|结果|消息|给您)
    (?:给|帮|为|替)(?:您|你)(?:去|来|先|加急|优先|单独|重新)?${doing}
  `,
  en: en`
    (?:i|we|she|he|they|our [a-z]+|the [a-z]+|finance|warehouse|my [a-z]+|[a-z]+)(?:'ll| will| shall|'m going to|'re going to| am going to| are going to) (?:be )?(?:also |then |now |just |personally |only ){0,3}(?!be able|not)(?:[a-z]+)
    (?:let me|allow me to|allow us to) (?:check|look|see|ask|find|confirm|arrange|follow|get|verify|call|speak)
    (?:i|we) (?:check|arrange|send|ship|post|refund|reply|update|call|revert|process|settle|ask|push|chase|get back|follow up|tell|come back)(?: it| you| this| for you)? … (?:today|tomorrow|tonight|by|within|before|at|on|monday|\d)
    get back to you / keep you (?:posted|updated)
  `,
  unless: ['denied', 'quoted', 'reported', 'question'],
  look: sidesOf,
  hits: ['‹48小时内为您安排›补发', '‹我明天上午给您答复›', '‹We will send› it out tomorrow', '‹Let me check› with the hub'],
  passes: ['您会处理吗', '我们不会处理', '如何处理', 'We will not know', 'Will you send it?'],
});
