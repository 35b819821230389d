import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';

/** Ends the talk. */
export const close = defineAct({
  id: 'close',
  zh: zh`
    (?:再见(?!面)|拜拜|回见|先这样|就这样(?:吧|了)|先不打扰|不打扰您?了|没别的事|没有其他问题|祝您?(?:生活|购物|工作|一切|天天)|先下了|下班了|(?:本次|此次)服务(?:即将)?结束|期待(?:您)?(?:再次)?光临|欢迎(?:您)?(?:再次|下次)(?:光临|选购))
  `,
  en: en`
    (?:bye|goodbye|good night|have a (?:nice|great|good|lovely|wonderful) (?:day|evening|weekend|night)|take care|see you|that's all|closing (?:this|the) (?:chat|case|ticket)|enjoy (?:the|your)|happy shopping|anything else)
  `,
  unless: ['quoted', 'reported', 'denied'],
  hits: ['好的,‹祝您生活›愉快', '‹Have a nice day›', '那‹先不打扰›您了', '‹Bye› for now'],
  passes: ['再见面的时候', 'we see it', '关闭订单前请确认'],
});
