import { defineComplaint } from '../complaint.ts';
import { en, zh } from '../../language/pattern.ts';

/** Doubt that it is genuine. */
export const counterfeitComplaint = defineComplaint({
  type: 'counterfeit',
  kind: 'trouble',
  sure: {
    zh: zh`
      假货 假的 是假 冒牌 高仿 仿品 仿的 仿冒 山寨 盗版 翻新 二手(?:的|货|机)? 拆封过 别人用过 被(?:人)?(?:用过|拆过|穿过|激活) 用过的 已激活 正品(?:吗|么|不|存疑|怀疑|[?]) 不是正品 是不是正 是正品 真假 真伪 防伪 (?:验|鉴定)(?:了|过|出|出来|下来)?…(?:假|不是|不通过|不过|不符|查不到) 鉴定 查不到(?:序列号|防伪|真伪|批号|sn|备案) (?:专柜|官网|官方|实体店|正品|旗舰店|以前买|之前买|上次买|门店|柜台)…(?:不一样|两样|不同|差|对不上|不是一|有区别|查不到|没有|不认) 假一赔(?:三|十|四|\d) 贴牌 三无 水货 包装…(?:跟|和)(?:以前|之前|上次)…不一样
    `,
    en: en`
      fake[a-z]* / counterfeit[a-z]* / not (?:authentic|genuine|original|real|legit) / replica / knock-?off / imitation / (?:authentic|genuine|original|legit)(?:ity)? … (?:\?|not|doubt|proof|really|check|fail)? / is (?:it|this|that) (?:real|authentic|genuine|original|legit|fake) / serial (?:number|no) … (?:not|invalid|n't|no)[a-z]* / used (?:one|item|before|already|condition|product|goods) / second[- ]?hand / refurbish[a-z]* / (?:been|was|already) (?:used|opened|worn|activated) / pirated / bootleg / seal (?:was |is )?(?:broken|missing|open)[a-z]*
    `,
  },
  likely: {
    zh: zh`
      假 正品 真的吗 怀疑
    `,
    en: en`
      real / authentic / genuine / suspicious / original
    `,
  },
});
