import { en, zh } from '../language/pattern.ts';
import type { Words } from './signal.ts';

/** The buyer says in words that it is well again. "收到了" or "好的" alone says no such thing: it may be the parcel, or an assent. */
export const solvedWords: Words = {
  zh: zh`
    (?<!我|您|你)(?:已经|已|都|问题)?(?:解决|搞定|弄好|修好|处理好)了(?!吗|没|么|[?]|再|照|发|给)
    (?<![\u4e00-\u9fff])(?:现在|已经|又|都|嗯|哦|这下|终于){0,2}(?:可以|好|正常|能用|能开|能连)(?:用|使用|开机|充电|打开|连上)?了(?!吗|没|么|[?]|吧|多久|几|就|再|发|给)
    (?:现在|已经|这下)不(?:漏|卡|响|烫|闪|掉|断|晃|跳)了
    (?:钱|款|退款)(?:已经|都|也)?(?:到账|收到|到)(?:了|啦)(?!吗|没|么|[?]|一|但|可|我|就|再) 收到(?:了)?(?:新|换|补|重发|补发)的(?:了|啦)(?!吗|没|么|[?]|但|可|却|又|还) 收到(?:了|你们?的?|您的?)?(?:补发|补寄|重发|换货|换新)(?:的?(?:件|货|快递|包裹)?)(?:了|啦)(?!吗|没|么|[?]|.{0,2}(?:但|可是|可惜|却|又|还)) (?:补发的?|补寄的?|换的|新的|补的|补件)\S{0,4}(?:收到|到)(?:了|啦)(?!吗|没|么|[?]|但|可|却|又|还)
    没(?:有)?(?:别的|其他)?(?:问题|事)了 (?:用着|用起来|现在)(?:很|挺|都)?好(?:用|了)? (?:很)?满意了
  `,
  en: en`
    (?:all|it's|its|everything|it is|that is|issue is|problem is) (?:good|sorted|solved|resolved|fixed|settled|working)(?: now| already| lah)?(?! but| if| when| with| except| soon| apart)
    (?:it's|its|it is|all) (?:ok|okay|fine|good|solved) (?:now|already|again)
    (?:problem|issue) (?:is )?(?:solved|resolved|sorted|fixed) / sorted,? (?:now|thanks|thank you|it|cheers) / now (?:ok|okay|working|fine|good)(?! \?)
    (?:works?|working) (?:now|fine|well|great|perfectly|good|again)
    (?:got|received) (?:the |my )(?:refund|replacement|money|new one|resend|resent (?:one|part|item|parcel))(?! but) / no more (?:problem|issue)s? / refund received / happy (?:now|with it) / (?:that|you) fixed it
  `,
};

/** Beside these it is not said that it is well: hope, condition, irony, a rest that is not. */
export const unless = /hope|whatever|except|but |until|once |如果|希望|等你|别说|算了|吧$|但|可是|不过|就是|只是|还(?:是|有|没)/;
