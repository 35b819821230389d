import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';
import { askedIn } from '../asked.ts';
import { sentenceOf } from '../find.ts';

/** Asks the buyer for a fact, a picture or a choice. */
export const askFact = defineAct({
  id: 'ask-fact',
  zh: zh`
    (?:请|麻烦|劳烦|辛苦|烦请|方便)(?:您|你|亲)?.{0,6}?(?:提供|发|拍|告知|告诉|说明|填|录|补充|上传|报|给|确认|描述|回复|核对|留)
    (?:您|你|亲)(?:这边|那边)?(?:方便|能|可以|能不能|可不可以)(?:先)?(?:提供|发|拍|说|告诉|看|量|录|补|给) (?:发|拍|给|报|提供)(?:我|我们|这边)?(?:一?(?:下|张|个|段))
    (?:订单号|单号|照片|图片|视频|型号|地址|电话|尺码|批号)(?:是)?(?:多少|什么|有吗|有没有|发一下|报一下|呢|给我|发我) (?:请问|想问)(?:一?下)?(?:您|你|亲)?
    什么(?:时候|型号|颜色|尺码|地方|问题|情况|机型) (?:哪|几)(?:个|款|件|里|种|天|位) 大概(?:多少|多久|什么)
  `,
  en: en`
    (?:could|can|would|will|may) (?:you|i|we) (?:please |kindly |pls )?(?:send|share|provide|tell|give|add|upload|take|attach|confirm|let|have|know|get|check|show|describe|measure|ask)
    (?:please|pls|plz|kindly) (?:send|share|provide|tell|give|add|upload|take|attach|confirm|let (?:me|us) know|show|describe|reply with|advise|state)
    (?:what|which|when|where|how (?:many|much|long|big)) (?:is|are|was|were|did|does|do|size|colou?r|model|order|batch|item|part|one|address|number|voltage|cable)
    (?:is|are|was|were|did|do|does|have|has) (?:the|there|you|it|your) [^.!;\n]{1,80}\? / may i (?:know|have|ask)
  `,
  unless: ['denied', 'quoted', 'reported'],
  look: (match, cut) => ({ asks: askedIn(sentenceOf(cut, match.clause)) }),
  hits: [
    '‹麻烦您拍›一下瓶底的批号',
    '‹Could you send› a photo of the label?',
    '‹方便拍›一下杯底吗',
    '‹请问›是‹哪个›颜色',
    '‹Which size› ‹did you order?›',
    '‹Please share› the order number',
  ],
  passes: ['我拍给您看', 'we send you a new one tomorrow', '照片收到了', 'You sent a photo'],
});
