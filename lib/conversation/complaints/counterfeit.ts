import { defineComplaint } from '../complaint.ts';
import { en, zh } from '../../language/pattern.ts';

/** Doubt that it is genuine. */
export const counterfeitComplaint = defineComplaint({
  type: 'counterfeit',
  kind: 'trouble',
  sure: {
    zh: zh`
      假货 假的 是假 冒牌 高仿 仿品 仿的 仿冒 山寨 盗版 翻新 二手(?:的|货|机)? 拆封过 别人用过 被(?:人)?(?:用过|拆过|穿过|激活) 用过的 已激活 正品(?:吗|么|不|存疑|怀疑|[?]) 不是正品 是不是正 是正品 真假 真伪 防伪 (?:验|鉴定)(?:了|过|出|出来|下来)?…(?:假|不是|不通过|不过|不符|查不到) 鉴定 查不到(?:序列号|防伪|真伪|批号|sn|备案) (?:专柜|官网|官方|实体店|正品|旗舰店|以前买|之前买|上次买|门店|柜台)…(?:不一样|两样|不同|差|对不上|不是一|有区别|查不到|没有|不认) 假一赔(?:三|十|四|\d) 贴牌 三无 水货 包装…(?:跟|和)(?:以前|之前|上次)…不一样 (?:是|像|感觉|肯定|绝对|百分百|怀疑)(?:是)?(?:个)?(?:假|仿|高仿|山寨|翻新|二手|旧)的?(?:货|机|品)? 假(?:的|货|品|鞋|包|酒|烟|表|烟酒) 验(?:货)?…(?:假|不过|没过|不通过) (?:扫码|二维码|防伪码|序列号|编码|条形码|激活码|sn码?|官网)…(?:不出来|查不到|无效|不对|失败|被查过|查过|没有|不存在|打不开|异常) 激活(?:日期|时间|过)…(?:前|早|年|月) (?:跟|和)(?:我)?(?:之前|以前|上次|专柜|门店|商场|实体店|官网|老款|朋友)…(?:买的|用的)?…(?:不一样|两样|不同|差|区别|淡|味) 拆过(?:封)? 封条…(?:撕|没|破|开) 有使用痕迹 使用痕迹 有人用过 上一任 里面有(?:别人|前任|照片|通讯录) (?:被|已)查(?:过|询)(?:了)?(?:\d|[一二两三四五六七八九十几]|好几|多) 有指纹 不是(?:说)?全新(?:的)?(?:吗|么)? 电池健康 不是那个味 假酒 怕是假 (?:分装|没封膜|无封膜) 官方(?:客服)?说 正品都有 没有(?:批号|防伪|序列号|合格证|厂家|厂址|生产日期) 防伪…(?:撕|刮|破|没|假) 贴牌 是不是(?:个)?(?:假|仿|翻新)(?:的|货|品)? (?:标志|标识|认证|编码|溯源码|追溯码|3c)…(?:扫不|查不|验不|对不上|没有记录|不存在) (?:专柜|官网|旗舰店|门店|正品)…两码事
    `,
    en: en`
      fake[a-z]* / counterfeit[a-z]* / not (?:authentic|genuine|original|real|legit) / replica / knock-?off / imitation / (?:authentic|genuine|original|legit)(?:ity)? … (?:\?|not|doubt|proof|really|check|fail)? / is (?:it|this|that) (?:real|authentic|genuine|original|legit|fake) / serial (?:number|no) … (?:not|invalid|n't|no)[a-z]* / used (?:one|item|before|already|condition|product|goods) / second[- ]?hand / refurbish[a-z]* / (?:been|was|already) (?:used|opened|worn|activated) / pirated / bootleg / seal (?:was |is )?(?:broken|missing|open)[a-z]* / (?:definitely|clearly|obviously|surely|probably|think|pretty sure|looks?|feels?|suspect|believe|seems?|must be|is|it's|its|are|these) … (?:fake|counterfeit|knock-?off|replica|not genuine|not authentic|not original|not real|second ?hand|refurb[a-z]*|copy) / palsu / tiruan / (?:hologram|barcode|qr|serial|scratch code|authenticity|security code|spelling|typo|logo|font|stitching) … (?:wrong|invalid|not|fake|doesn't|missing|off|fail|blurry|already|different|typo)[a-z]* / smells? like (?:water|alcohol|nothing) / already (?:used|opened|activated|registered) / previous owner / someone else's (?:account|photos|data) / (?:serial|code|imei|batch) … (?:recogni[sz]ed|valid|registered|found|match)[a-z]* / not recogni[sz]ed / resealed / already logged in / (?:brand|manufacturer|apple|samsung|official)[a-z ]* (?:told|said|says|confirm)[a-z]* … / (?:batch|serial)(?: number)? … doesn't exist / my foot / someone's photos / (?:turn|turned|went|goes) green / (?:qr|barcode|code) … (?:dead|404|error|nowhere|nothing)[a-z ]* / legit / serial … doesn'?t exist / (?:as )?fake as
    `,
  },
  likely: {
    zh: zh`
      (?<!请|了|放|休|个|节|病|事)假(?!期|日|睫|发|牙|花|如|设|一赔|肢|山|装) 正品 怀疑
    `,
    en: en`
      authentic / genuine / suspicious
    `,
  },
  hint: {
    zh: zh`
      正品 真的 假 全新 官方 旗舰店 专柜 批号 序列号 激活 封膜 分装 二手
    `,
    en: en`
      resealed / the brand / genuine / logged in / batch number / brand new / sterling / seal
    `,
  },
});
