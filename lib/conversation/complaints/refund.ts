import { defineComplaint } from '../complaint.ts';
import { en, zh } from '../../language/pattern.ts';

/** Wants to send goods or money back, or waits for a refund. */
export const refundComplaint = defineComplaint({
  type: 'refund',
  kind: 'wish',
  sure: {
    zh: zh`
      退款…(?:没|还|未|不|慢|被|失败|驳回|拒绝|关闭|审核|到账|进度|怎么|几天|多久|超时|少|一直|卡|天|不同意|为什么|才|呢) (?:没|还没|(?<!再)不|拒绝|不给|不让|不同意|驳回|一直没|迟迟不|什么时候|啥时候|几时|何时|多久)(?:能|可以|才|给|我|我的|收到|到|办理|处理)*(?:退款|退钱|退货款|退回|退(?!货地址|役|步)) 钱…(?:没到|没退|未到|还没|不退|什么时候|去哪|呢|没收到|没回) 没到账 未到账 不到账 (?:还|都|一直|也|怎么|迟迟)没退 少退 退少 退(?:的)?(?:金额|钱)(?:不对|少|不够) 运费(?:险)?…(?:没(?:到|退|赔|给)|不(?:退|赔|给|够)|少|垫了) 退货…(?:被拒|驳回|签收|没签|失败|天了|寄回|地址|没人(?:收|处理|审)|不审|一直) 退回去…(?:天|周|月|没|还|不) (?:货|东西|件)(?:都)?(?:退|寄)(?:回去|回|给你们)…(?:了|天|没|还) 货都退了 退回来的(?:钱|款) 申请…(?:关|驳|拒|没通过|不通过) 一分(?:钱)?(?:没|也没|都没) 没显示 (?:拒收|没收到退货) 拖着不退 退(?:了|给)?我?\d+…(?:没|不) 没见着?钱 退款通过 退到哪(?:张|个) 退货…(?:不认|反悔) 同意退…(?:不认|又不|反悔) (?:都|已经?)(?:给你们)?寄回(?:去|来)?了 售后被你们拒 (?:押金|保证金|定金|订金|尾款|学费|余款|年费|会费)…(?:扣|不给|不退|没退|没到|拖|还没|还不|怎么退|退不|不还) 还(?:扣|压|拖)着…(?:不给|不退)? (?:卡|课|票|费)…还(?:剩|有)…(?:怎么退|退)
    `,
    en: en`
      (?:refund|my money|money back|reimburse)[a-z]* … (?:not|n't|no|yet|still|never|where|when|pending|reject|refus|denied|delay|status|only|less|partial|waiting|processed|stuck|haven't)[a-z]* … / (?:where|when|still|no|waiting|not|n't|never|haven't|refus|reject|den(?:y|ied)|awaiting|chase|chasing)[a-z]* … (?:refund|(?<!do i get )my money|money back)[a-z]* / return (?:request )?(?:reject|refus|denied|declin|not accept|still|already|not)[a-z]* / (?:sent|shipped|posted|returned) (?:it |them |the [a-z ]{1,25} )?back … (?:ago|still|no|where|not|refund|money|and)[a-z]* / my return … (?:reach|arriv|deliver|receiv|still|not|reject|was|is|already)[a-z]* … / returned (?:the|it|my|item|parcel|goods|on|already) … / restocking fee / return (?:shipping|postage|label) / only (?:half|part|some) (?:of )?my (?:money|refund) … / (?:money|refund) … short / (?:sent|shipped) (?:the|it|them) [a-z ]*back,? … / (?:when do i|where do i) get (?:paid|my money) / only refunded … / refund status … / refund only … / (?:owe|owed) me … / (?:how much longer|how long|how many days) … refund / refund … short / no sign of my (?:money|refund) / (?:kept|keep|keeping|withh?eld|withholding|took|taking|holding|refus[a-z]*) (?:my |our |the |back my |onto my )?(?:deposit|bond|security) … / (?:deposit|bond) … (?:not|never|still|returned|back|kept|withheld)[a-z]* / i want (?:it|my \w+|the \w+) (?:returned|back) (?:in full|now|today) … / (?:approved|accepted|took|got|received) (?:the|my) (?:return|item|parcel) … (?:silence|nothing|no money|no refund|not paid) / silence on the (?:money|refund)
    `,
  },
  likely: {
    zh: zh`
      不给退 不让退 拒绝退 不退(?:货|款|钱|我) 退款 退货 退钱 退掉 退了(?:吧|算) 想退 要退 我退 给退 能退 可以退 可退 怎么退 申请退 退回 退给 不想要了 不要了 仅退 全退 退运费
    `,
    en: en`
      refund[a-z]* / money back / return(?:ing|s)? (?:it|this|the|them|my|for|item) … / want to return / send (?:it|this|them) back / (?:can|could|how|may|to) (?:i |do i )?return
    `,
  },
  hint: {
    zh: zh`
      退 钱
    `,
    en: en`
      refund[a-z]* / (?:sent|send) … back / get paid / money
    `,
  },
});
