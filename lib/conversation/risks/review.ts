import { defineRisk } from '../risk.ts';
import { en, zh } from '../../language/pattern.ts';

/** A bad review. */
export const reviewRisk = defineRisk({
  risk: 'review',
  zh: zh`
    差评 中评 一星 1星 零分 负分 给(?:你|你们)?(?:个)?(?:差|低)分 (?:追评|评价|评论)(?:里|区|见|等|说|写|如实|实话|你|给你) 写(?:评价|评论|追评) 打(?:一|1|低|零|0)分 如实(?:评价|写) 追评 晒(?:图|出来|评价)
  `,
  en: en`
    (?:bad|negative|1|one|zero|0|honest|poor|terrible|worst|low)[- ]?(?:stars?)? (?:review|rating|feedback)s? / (?:1|one|zero|0)[- ]?stars? / (?:leave|leaving|write|writing|give|giving|post|drop) … (?:review|rating|feedback|stars?) / neg(?:ative)? (?:feedback|you) / rate you / my review … / review (?:will|bomb|your) …
  `,
});
