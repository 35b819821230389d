import { defineComplaint } from '../complaint.ts';
import { en, zh } from '../../language/pattern.ts';

/** Displeased for a cause that is none of these. */
export const otherComplaint = defineComplaint({
  type: 'other',
  kind: 'trouble',
  sure: {
    zh: zh`
      我要投诉 投诉你 要投诉 举报你 举报 骗子 骗人 被骗 骗我 上当 坑人 坑我 坑爹 黑店 垃圾店 无良 欺诈 欺骗 耍我 耍人 玩我 强制 霸王条款 不守信 说话不算 出尔反尔 言而无信 不讲信用 一拖再拖 太过分 过分了 没法接受 不能接受 砍单 被取消 (?:自己|自动|私自|擅自)取消 噪音扰民 安装…(?:没人|不来|收费|乱|迟|不约|没来) 师傅…(?:没来|不来|乱|收|态度|迟到|放鸽子|约) 放鸽子 预约…(?:没|不) 白请(?:一|半)?天 约好(?:了)?…(?:不来|没来|没人) (?:预约|安装|时间)…改(?:了)?(?:好几|几|三|两|四|\d)次
    `,
    en: en`
      scam(?:med|mer|mers|ming)? / cheat(?:ed|er|ing|s)? / fraud / rip-?off / ripped off / complaint / complain / unacceptable / (?:you|seller|shop) cancel[a-z]* / cancelled my order / dishonest / lied / liar / lies / report you / disgust[a-z]* / outrag[a-z]* / ridiculous / installer … (?:not|never|late|no)[a-z]* / no show
    `,
  },
  likely: {
    zh: zh`
      投诉 无语 不满 失望 生气 气死 过分 欺负
    `,
    en: en`
      unhappy / angry / disappoint[a-z]* / upset / annoyed / frustrat[a-z]*
    `,
  },
  hint: {
    zh: zh`
      投诉 骗
    `,
    en: en`
      joke / scam
    `,
  },
});
