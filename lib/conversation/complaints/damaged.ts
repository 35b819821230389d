import { defineComplaint } from '../complaint.ts';
import { en, zh } from '../../language/pattern.ts';

/** It arrived broken, crushed, spilled. */
export const damagedComplaint = defineComplaint({
  type: 'damaged',
  kind: 'trouble',
  sure: {
    zh: zh`
      碎了 碎的 都碎 全碎 碎成 碎一地 摔碎 摔坏 摔烂 压坏 压扁 压碎 压烂 压变形 挤压 挤烂 磕碰 磕坏 磕掉 磕了 碰坏 撞坏 瘪了 凹了 凹进 凹陷 破损 破了 破的 破碎 破裂 撒了 洒了 (?<!花)洒出 洒一 洒得 漏液 漏得 漏完 流出来 全漏 漏了一(?:箱|地|盒) 漏光 (?:箱子|盒子|包装|外箱|纸箱|快递盒|外包装)…(?:破|烂|瘪|压|湿|变形|扁|裂) (?:收到|到货|到手|打开|拆开|开箱|一拆|拿到)…(?:就|是|都|全|已经|发现)?…(?:碎|破|裂|断|烂|瘪|漏|坏|扁|弯|凹|掉|洒) 到的时候…(?:碎|破|裂|断|烂|坏|漏) (?:杯|碗|盘|碟|瓶|罐|玻璃|镜|屏|灯|陶瓷|花盆|锅盖|鱼缸|蛋|鸡蛋)…(?:碎|裂|破|缺口|磕) 缺口 缺角 缺了(?:个|一)(?:口|角) 断成 断了(?:俩|两|一|三|几)(?!次) 运输…(?:坏|破|碎|损) 泡水 泡烂 湿透 化了 融化 化成水 解冻 (?:路上|运输|快递)…(?:摔|压|碎|撞|弄坏|颠) (?:碎|裂|破)(?:了|成)(?:几|好几|一|两|三|\d)(?:个|块|半|片|瓶|只) 一半(?:是)?(?:碎|烂|坏) (?:鸡蛋|蛋)…(?:碎|坏|流) 碎渣 碎片 渣渣 压成 烂了(?:一|好几|几|\d|半|大半|\d+)(?:个|斤|箱|半) 坏了(?:一|好几|几|\d|半|大半)(?:个|斤|箱|半) 流(?:了)?一(?:箱|地|盒) 漏一(?:箱|地|盒) 湿的 打开…(?:碎|破|烂|裂|漏|坏|死) 裂成 掉瓷 豁口 崩瓷 散落 撕开 撕烂 拆烂 变形了 鼓开 (?:流|洒|漏)得?到处 流(?:得)?到处 折(?:了|角|痕) (?:全|都)折 撕了(?:个)?口 化了 (?:压|挤|摔|碰|磕|弄)得?(?:不成样|稀烂|稀碎|不像样|变形) (?:油|水|汁|酱|奶|液|酒|汤)(?:都|全)?漏(?:得|了)(?:满|一|到处) 烂(?:了)?个?(?:大)?洞 稀碎 (?:压|磕|砸|挤|摔|碰)得 送来(?:底|就|时|的时候|是)…(?:渗|漏|裂|碎|破|坏|瘪) 打开就是一坨 坑坑洼洼 就剩(?:半|一半) 磕得 (?:碎|烂|坏)了一(?:多|大|小)?半 (?:到手|收到|打开|拆开)…没了 淋(?:透|湿|雨|烂) (?:盒子|箱子|包装|外壳)(?:都|也)?(?:塌|烂|瘪|扁|破|裂|碎|湿)了? (?:胳膊|头|手|腿|翅膀|耳朵|尾巴|把|尖|角|边)(?:都|也|就)?断了 (?:收到|到手|到货|拿到|拆开|打开|开箱|送来)[^。!?\n]{0,14}?(?:碎|破|裂|断|瘪|扁|弯|凹|缺了?(?:口|角)|豁|口子)(?!货|码|电|网) 被踩(?:了|过|扁) (?:瓶口|盖子|罐口|桶|壶)…(?:在漏|渗|漏(?:油|水|液|出)) 在漏(?:油|水|液) (?:送到|送来|到家|寄到)…(?:漏|渗|碎|破|裂|坏) (?:淋|泡)(?:了)?(?:一夜|一天|雨|水) (?:全|都|湿)(?:湿|透|泡)(?:了|透)? 罐(?:底|身|口)…(?:凹|瘪|扁) (?:拿出来|取出来|打开|拆开|到手|开箱|收到)…(?:就|是|已经|都)?(?:断|裂|碎|瘪|塌|散|歪)(?:着|的|成) (?:到手|送来|收到)…塌成 (?:碎|压|摔|砸)?成(?:了)?渣
    `,
    en: en`
      (?:arrived|came|reached|received|delivered|got it|turned up|showed up) … (?:broken|smashed|cracked|damaged|crushed|dented|shattered|in pieces|bent|torn|leaking|leaked|wet|soaked|squashed|melted|spilled|split|chipped) / smashed / shattered / in pieces / crushed / dented / dent / damaged / damage / chipped / squashed / melted / spilled / spilt / leaked (?:all|everywhere|in the box|inside) / (?:box|carton|packaging|parcel|package) … (?:crushed|torn|wet|open|ripped|damaged|dented|broken|squashed|soaked) / broken (?:when|on arrival|into|glass|in half|inside|pieces) / cracked (?:screen|glass|lid|when|on|in|egg) / eggs? … (?:broken|cracked) / (?:glass|plate|mug|cup|bowl|vase|mirror|screen|bottle|jar|lid)s? … (?:broken|cracked|broke|smashed|crack|break) / tear in / arrived (?:broken|damaged) / pecah / (?:one|two|three|four|five|six|half|\d+|some|most|all) (?:of (?:the|them|my) )?(?:\w+ ){0,3}(?:broken|cracked|smashed|shattered|crushed|in pieces|leaked|leaking) / (?:broken|cracked|smashed|crushed|bent|dented|chipped|torn) … (?:on arrival|when (?:i|it|we)|out of the box|in transit|upon|during (?:shipping|delivery|transit)|by courier) / handle … broken off / (?:corner|edge|leg|lid|cap|base|side)s? … (?:broken|chipped|cracked|dented|bent|smashed|damaged|crushed|snapped|split)[a-z]* / (?:soaked|soaking|wet) … (?:box|parcel|package|through|carton) / leak(?:ed|ing)? (?:all over|everywhere|out|in transit|inside) … / crack(?:ed)? (?:right )?(?:across|down|in the|on the|when|at) … / bubble ?wrap / poorly packed / bad packaging / no padding / in (?:two|three|four|five|six|several|many|a million|\d+) pieces / (?:snapped|broke|broken|came) (?:off|apart)? ?(?:in transit|in the post|during|on the way) / (?:arriv|came|come|reach|turned up)[a-z]* … (?:dead|broken|damage|crack|smash|crush|leak|wet|piece|melt|dent|bent|torn|chip|spill|wilt|bruise)[a-z]* / in bits / all crumbs / (?:huge|big|massive|deep) (?:scratch|dent|crack)[a-z]* … / from delivery / dump(?:ed)? (?:my )?parcel … / (?:books?|clothes|items?) ruined / snapped (?:clean )?off when … / (?:when|as) i (?:unpacked|opened|unboxed|took it out) … / burst / all dented / (?:arrived|received|opened|unboxed|unpacked|came) [^.!?\n]{0,40}?(?:broken|cracked|smashed|snapped|shattered|dented|chipped|bent|crushed) / knocked off / kena (?:step|hit|crush)[a-z]* … / box flat / (?:arriv|came|come|turned up|delivered)[a-z]* with (?:a |an |two |three |some )?(?:\w+ ){0,3}(?:tear|rip|hole|crack|dent|scratch|gash|stain|chip)[a-z]* … / (?:massive|big|huge|large|long|deep) (?:tear|rip|hole|gash) … / (?:throw|threw|thrown|toss|tossed|chuck|chucked)[a-z]* … (?:break|broke|broken|crack|smash|shatter)[a-z]* / the (?:\w+ )(?:also )?(?:break|crack|smash)
    `,
  },
  likely: {
    zh: zh`
      碎 裂 瘪 划痕
    `,
    en: en`
      cracked / broken / crack / wet / scratch[a-z]*
    `,
  },
  hint: {
    zh: zh`
      送来 压 磕 稀碎 碎渣 露在外面 破洞 撕
    `,
    en: en`
      in bits / crumbs / from delivery / box (?:open|torn|crush)[a-z]*
    `,
  },
});
