import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';
import { sidesOf } from '../sides.ts';

/** Says that somebody on the shop's side will do something. */
export const commit = defineAct({
  id: 'commit',
  zh: zh(
    '(?:我们?|咱们?|这边|这里|我这边|我方|本店|店里|小店|客服)?(?:会|将|马上|立即|立刻|尽快|这就|现在就?|稍后|今天|明天|今晚|一会儿?|待会儿?|回头|抓紧|第一时间|优先|正在|去|来|先)+(?:再|就|给|帮|为|替|跟|和|向|把|让|请|与|同|联系|您|你|亲|仓库|快递|主管|一下|物流|财务|上报|这边|我|去|会|内|前|之)*.{0,6}?(?:处理|安排|补发|补寄|重发|寄出|寄|发出|发货|发走|退款|退给|退回|打款|回复|答复|回电|回您|回你|联系|致电|核实|核对|核查|查清|查|跟进|催|催促|反馈|上报|解决|落实|登记|转告|转达|确认|说明|结论|给您信|补偿|赔付|上门|更换|换新|维修)',
    '(?:\\d{1,4}|[一二两三四五六七八九十半几])(?:个)?(?:分钟|小时|钟头|天|工作日|日)(?:之内|以内|内|后)?.{0,12}?(?:处理|安排|补发|补寄|重发|寄出|寄|发出|发货|发走|退款|退给|退回|打款|回复|答复|回电|回您|回你|联系|致电|核实|核对|核查|查清|查|跟进|催|催促|反馈|上报|解决|落实|登记|转告|转达|确认|说明|结论|给您信|补偿|赔付|上门|更换|换新|维修)',
    '(?:点|号|日|天|晚|午|下班|周[一二三四五六日])(?:之前|以前|前|内|之内)(?:会|将|就|给|为|帮|我|一定|准|必|在|这里|把|由|您|你)*.{0,8}?(?:处理|安排|补发|补寄|重发|寄出|寄|发出|发货|发走|退款|退给|退回|打款|回复|答复|回电|回您|回你|联系|致电|核实|核对|核查|查清|查|跟进|催|催促|反馈|上报|解决|落实|登记|转告|转达|确认|说明|结论|给您信|补偿|赔付|上门|更换|换新|维修|到账|结果|消息|给您)',
    '(?:给|帮|为|替)(?:您|你)(?:去|来|先|加急|优先|单独|重新)?(?:处理|安排|补发|补寄|重发|寄出|寄|发出|发货|发走|退款|退给|退回|打款|回复|答复|回电|回您|回你|联系|致电|核实|核对|核查|查清|查|跟进|催|催促|反馈|上报|解决|落实|登记|转告|转达|确认|说明|结论|给您信|补偿|赔付|上门|更换|换新|维修)',
  ),
  en: en(
    "(?:i|we|she|he|they|our [a-z]+|the [a-z]+|finance|warehouse|my [a-z]+|[a-z]+)(?:'ll| will| shall|'m going to|'re going to| am going to| are going to) (?:be )?(?:also |then |now |just |personally |only )*(?!be able|not)(?:[a-z]+)",
    '(?:let me|allow me to|allow us to) (?:check|look|see|ask|find|confirm|arrange|follow|get|verify|call|speak)',
    '(?:i|we) (?:check|arrange|send|ship|post|refund|reply|update|call|revert|process|settle|ask|push|chase|get back|follow up|tell|come back)(?: it| you| this| for you)? … (?:today|tomorrow|tonight|by|within|before|at|on|monday|\\d)',
    'get back to you',
    'keep you (?:posted|updated)',
  ),
  unless: ['denied', 'quoted', 'reported', 'question'],
  look: (match, cut) => sidesOf(match, cut),
  hits: ['‹48小时内为您安排›补发', '‹We will send› it out tomorrow'],
  passes: ['您会处理吗', 'We will not know'],
});
