import { defineDemand } from '../demand.ts';
import { en, zh } from '../../language/pattern.ts';

/** The missing or lost part sent. */
export const resendDemand = defineDemand({
  demand: 'resend',
  zh: zh`
    补发 补寄 重(?:新)?发(?!视频|图|照|消息|链接|截图|给你) 重(?:新)?寄 再发(?:一|个|\d|我一|给我一)(?!图|张图|遍|下|次图|条) 再寄 补(?:我|给我|一|个|上|齐|送|件|货(?!通知)|\d|俩|两|仨|来|过来)(?!.{0,2}(?:偿|差|开|票|钱)) 给(?:我)?补(?!.{0,2}(?:偿|差|开|票|钱)) (?:把)?(?:少|漏|缺|剩)(?:的|下的|了的|发的|寄的|下)…(?:发|寄|补|给|送) (?<!没)(?<!不)(?<!差价|差额|价差|优惠|退款|\d块|\d元|钱)补给我 给我补 补(?:呢|吗|不补|么|$|吧) 给我(?:寄|发)(?:过来|来|一个|新|对的|正确|缺|少|剩|另) (?:赠品|配件|说明书|充电器)…(?:补|寄|发)(?:给|过来|我|来|一) 把(?:少|漏|缺)的
  `,
  en: en`
    resend[a-z]* / re-send / reship[a-z]* / send (?:me |us |out )?(?:the |my |another |a |one |an |over |it )*(?:missing|rest|remaining|other|correct|right|another|one more|new one|spare|lavender|again|parts?|screws?|charger|lid|cable|remote|gift|second) … / send (?:it |one |them )?again / send (?:me |us )?(?:one|two|\d+|a) (?:set|more|pcs|pack)[a-z]* / post (?:me )?(?:the |another |one |a )… / ship (?:me )?(?:the |another |a )(?:missing|rest|correct|right|new|other|remaining|one) … / (?:need|want|waiting for) (?:the |my )(?:missing|rest|remaining|other) … / just (?:post|send) me … / make up (?:the|for) (?:missing|short)[a-z]* / (?:where|when) (?:is|will|are)?…(?:missing|other|rest of|second|remaining) (?:one|item|part|half|piece|order|parcel)[a-z]*
  `,
});
