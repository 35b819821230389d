import { en, zh } from '../language/pattern.ts';
import type { Hit } from './rule.ts';
import type { Scene } from './scene.ts';
import type { Fact } from './given.ts';
import { findWords, meant } from './wording.ts';

/** A request for facts in the draft. */
export interface Ask extends Hit {
  readonly start: number;
  readonly end: number;
  readonly facts: readonly Fact[];
  /** Asks for another one, or for a part that was not shown: not the same again. */
  readonly further: boolean;
}

const kinds: readonly (readonly [Fact, RegExp])[] = [
  [
    'order',
    /订单(?:号|编号)|(?<![快递物流邮寄运])单号|(?:提供|发|给)[^,。]{0,6}订单(?!完成|里|页|内)|哪(?:个|笔|一单|一笔)订?单|order (?:no|number|id|#)/,
  ],
  ['photo', /照片|图片|拍[^,。]{0,6}?(?:照|图|下|张|给)|截图|凭证|图(?=[发看吗嘛])|photos?|pictures?|pics?|images?/],
  ['video', /视频|录(?:像|一段|个)|videos?/],
  ['body', /身高|体重|三围|胸围|腰围|脚长|height|weight|measurements/],
  ['model', /(?:什么|哪[个款种]|啥)(?:机型|型号|款)|机型|型号|which model|what model|phone model/],
  ['size', /(?:什么|哪个|多大|啥)(?:码|尺码|号)|尺码|usual size|what size|which size/],
  ['address', /(?:收货|收件|家庭)?地址|address/],
  ['phone', /(?:手机|电话|联系)(?:号码?|方式)|phone number|contact number/],
  [
    'story',
    /(?:什么|啥|具体|哪方面)(?:的)?(?:问题|情况|事)|(?:问题|情况|经过)[^,。]{0,4}?(?:描述|说明|说)|描述[^,。]{0,8}?问题|哪里(?:有问题|不对|坏)|怎么了|what (?:happened|is the (?:problem|issue)|went wrong|is wrong|exactly)|describe (?:the|your)|which item is wrong|what seems to be|how can (?:i|we) help|details of (?:the|your) (?:issue|problem)/,
  ],
];

const request = meant(
  ['quoted', 'reported', 'denied'],
  zh(
    '(?:请问?|麻烦|劳烦|烦请|方便|可以|能|能否|需要|您|你|亲|要|先)?(?:您|你|亲|先|再|的话|帮忙|是|把)*(?:提供|发|拍|给|报|传|上传|说|告诉|描述|留|补充|是|说明)[^。!?\\n]{0,24}',
    '(?:什么|哪个|哪款|啥)(?:机型|型号|款|尺码|码|问题|情况)[^,。!?]{0,6}',
    '(?:身高体重|订单号|照片|图片|地址|机型|型号|尺码)(?:是)?(?:多少|什么|呢|吗|有吗|发一下|发我|给我|报下|麻烦)',
    '怎么了',
  ),
  en(
    '(?:please |pls |kindly |can you |could you |may i |can i |would you |do you |mind )[^.!?\\n]{0,14}?(?:send|share|give|provide|have|tell|attach|upload|get|show|confirm|describe|take)[^.!?\\n]{0,60}',
    "(?:what(?:'s| is| was)|which)[^.!?\\n]{0,50}(?=\\?|$|\\.)",
    'how can (?:i|we) help[^.!?\\n]{0,20}',
    'send (?:me )?(?:a |the |your )?[^.!?\\n]{0,30}',
  ),
);
const another =
  /再(?!次|提供|发|说|描述|报)[^,。]{0,6}(?:拍|补)|另外?[一张]|其他角度|近一点|清楚|面单|外箱|底部|序列|批号|批次|背面|吊牌|水洗标|标签|瓶底|管底|裂口|缝|车线|缺口|接口处|螺丝|整体|另一|还差|another|one more|closer|clearer|of the (?:label|outer|outside|inside|inner|carton|back|bottom|tag|batch|serial|hinge|lid|part|side)|different angle|batch|serial|label/;

/** The draft shows that the first one was seen: what it asks for is another. */
const noticed =
  /拍照?(?:给|发)您|照片发您|(?:照片|图片?|视频|截图)(?:里|上|中)?(?:都|已|我)?(?:看到|看了|收到|看过|能看)|(?:图|照片)里|看到了|i (?:can )?see|your (?:photo|picture|video|screenshot)|thanks for the (?:photo|picture|video)|in the (?:photo|picture|video)/;

const confirms = /^是?(?:您|你)的[^,。?]{1,10}(?:吗|么|对吧|是吧)/;
const anythingElse = /(?:还有|其他|别的)(?:什么|啥|任何)?(?:问题|事|疑问|需要)|anything else/;

const known = new WeakMap<Scene, readonly Ask[]>();

/** What the draft asks the buyer for. */
export const askedFor = (scene: Scene): readonly Ask[] => {
  const before = known.get(scene);
  if (before) return before;
  const asks: Ask[] = [];
  for (const found of findWords(scene, request)) {
    const clause = scene.text.clauses[found.clause];
    const to = Math.min(clause ? Math.max(clause.to, found.from + 1) : found.to, found.from + 60);
    const words = scene.text.normal.text.slice(found.from, to);
    // What is handed to the buyer, and a number read back, is not asked for; nor is it where it is only confirmed, nor what else there is.
    if (/^.{0,6}(?:给|发|告诉|告知|通知|报)您/.test(words) || /\d{6}/.test(words)) continue;
    if (confirms.test(words) || (clause !== undefined && anythingElse.test(clause.text))) continue;
    const facts = kinds.filter(([, pattern]) => pattern.test(words)).map(([fact]) => fact);
    if (facts.length > 0)
      asks.push({
        start: found.start,
        end: Math.min(found.end, clause?.end ?? found.end),
        facts,
        further: another.test(words) || noticed.test(scene.text.normal.text),
      });
  }
  known.set(scene, asks);
  return asks;
};
