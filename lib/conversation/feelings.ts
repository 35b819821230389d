import { en, zh } from '../language/pattern.ts';
import type { Words } from './signal.ts';

/**
 * How a feeling sounds, by how far it goes: `worried` 1, `upset` 2, `angry` 3, `beside` 4 (out of control). `calm` words take a
 * step back where nothing stronger is said; `pressed` ones (asked again, waited long) add to a complaint.
 */
export const feelings: Readonly<Record<'calm' | 'worried' | 'pressed' | 'upset' | 'angry' | 'beside', Words>> = {
  calm: {
    zh: zh`谢谢 感谢 麻烦(?:您|你|了|帮) 辛苦了? 不急 没关系 没事 不好意思 请问 理解 好的 亲 嘻嘻 哈哈 ~`,
    en: en`thanks / thank you / thx / tq / please / pls / no rush / no hurry / no worries / sorry to bother / appreciate / cheers / dear / when you can`,
  },
  worried: {
    zh: zh`担心 有点 着急 急用 急 怕 失望 郁闷 无奈 可惜 不放心 慌 尴尬 难受 闹心 不太 不满意 心疼 烦`,
    en: en`worried / worry / concern[a-z]* / disappoint[a-z]* / a bit / a little / annoy[a-z]* / unhappy / not happy / sad / anxious / confus[a-z]* / hope / unfortunately`,
  },
  pressed: {
    zh: zh`现在都 第[二三四五六七八九十\d]+天 没下文 拿不出手 怎么拿得出手 催我 求(?:你|求) 谁(?:负责|签的) 到底 究竟 怎么还 怎么又 又(?:坏|错|漏|少|没|是|断|不|延|拖) 还没 还不 一直(?:没|不) 都(?:几|好几|\d+|[一二三四五六七八九十两]+)(?:天|个|周|小时|次|遍)?了 (?:等|催|问|说|找|拖|发|打)(?:了|过)?(?:你们|你|我)?(?:好几|几|半|一|两|三|四|五|六|七|八|十|\d+|多少|无数)(?:个)?(?:天|周|月|小时|次|遍|上午|下午|晚上|星期|多) 第(?:二|三|四|五|\d)次 \d+(?:多)?天了 [两三四五六七八九十]+天了 半个?月了 什么情况 怎么回事 咋回事 凭什么 必须 给(?:个|我个)?(?:说法|解释|交代) 没人(?:理|回|管) 不理 不回 怎么说话 几时 人呢 在吗.{0,4}在吗 再不 吓(?:死|到|人|一跳|坏) 白(?:跑|等|花|买|弄) 耽误 (?:要|急)用`,
    en: en`still / again / (?:second|third|fourth|2nd|3rd|4th|\d+th) time / (?:twice|three times|many times|several times) / already / (?:waited|waiting|wait) … (?:\d+|days?|weeks?|hours?|month|long|ages|forever) / \d+ (?:days?|weeks?|hours?|months?) (?:ago|already|now|later|and) / where is / nobody / no one / no reply / ignored / keep(?:s)? (?:telling|saying|asking|getting) / how many times / how long / why / so\? / and\? / well\? / hello\? / wasted? / supposed to / waste of / are you (?:going|refund)[a-z]* … / what (?:now|flap) / nobody told`,
  },
  upset: {
    zh: zh`踢皮球 还有脸 (?:还|也)好意思 一个能…的都没有 废物 黑心 破(?:玩意|地方|系统) 丢人 存心 故意(?:的|坑|不) 糊弄 屎(?:黄|一样|色) 臭得 臭死 差太远 怎么出厂 没影 谁给我 就(?:这)?一次! 一句话都没 (?:请|告)了(?:一|半|几|\d)天假 啥玩意 什么玩意 什么鬼 搞什么 怎么搞 良心呢 人跑了 找不到人 毁了 生气 气人 很气 太气 无语 服了 真服 差劲 太差 很差 极差 太慢 糟糕 糟心 恶心 垃圾 坑 骗 上当 后悔 再也不 不会再(?:买|来) 拉黑 太过分 过分 离谱 敷衍 忽悠 耍 欺负 受够 忍 烦死 急死 难受死 崩溃 失望透 太失望 非常失望 很失望 什么破 破(?:东西|玩意|店|质量|车|机|锅|灯|椅) 什么(?:东西|玩意|质量|态度|服务|店) 不能接受 无法接受 没法接受 (?<!天|煤|燃|空|水|运|香|客|脾|打|漏|出|进|透|暖|冷|热|蒸|力|福|喜|语|口|人|电|湿|充|放|吸|排|换|淘|空)气(?!炸|温|味|球|垫|泡|管|囊|压|息|质|氛|候|体|色|场|缸|阀) 怒 !{2,} [?]{2,} ![?] [?]! (?:医院|急诊|流血|出血|水泡|烫伤|过敏|起火|着火|爆炸|冒烟|漏电|触电|烧黑|中毒|拉肚子|吐了|蟑螂|玻璃渣)`,
    en: en`my foot / heart ?broken / gutted / devastat[a-z]* / in tears / theft / thie(?:f|ves) / stealing / scream[a-z]* / (?:your|this) toy / this is theft / never test one / so upset / distress[a-z]* / ashamed / humiliat[a-z]* / how (?:to|can) eat / ruined / so much worse / no joy / fool / angry / furious / upset / frustrat[a-z]* / terrible / horrible / awful / worst / disgust[a-z]* / pathetic / ridiculous / unacceptable / joke / scam[a-z]* / cheat[a-z]* / fraud / lied / lying / liars? / rubbish / garbage / trash / useless / crap / never (?:buy|order|shop|again) … / fed up / sick of / had enough / not acceptable / absolutely / appalling / shocking / nonsense / rip ?off / wth / wtf / omg / seriously / really\? / regret / so much for / complain[a-z]* / report / bad (?:service|seller|quality) / !{2,} / \?{2,} / !\? / \?! / bleed[a-z]* / hospital / clinic / (?:caught |on )fire / smoke / smoking / burnt? / blisters? / rash / sick / vomit[a-z]* / stupid or what / died`,
  },
  angry: {
    zh: zh`气死 气炸(?!锅|烤) 气疯 火大 怒了 骗子 骗人 黑店 垃圾店 无良 奸商 不要脸 要脸 无耻 耍我 当我(?:傻|是傻|好欺|猴|冤大头) 欺人 欺负人 滚 废话 有病 脑子 (?:要|去|会|就|直接|马上|必须|打算|准备|等着|肯定|一定)(?:投诉|举报|曝光|起诉|告你|差评) 投诉(?:你|到底|定|店) 12315 市监 消协 工商 律师 起诉 法院 报警 曝光 打假 必须(?:给|赔|退|解决|处理) 今天(?:必须|不|一定|就) 没完 跟你们没完 走着瞧 等着(?:瞧|吧|收|吃) 别(?:逼|想|跟我) 少(?:跟我|给我|来|废话|糊弄) 糊弄 忍(?:你|无可|不了|够) 受够 什么垃圾 垃圾(?:东西|质量|客服|卖家|玩意|货|服务) 太欺负 瞎(?:扯|说|搞|了) 放屁 扯淡 胡扯 良心 缺德 坑爹 一群(?:骗|废) (?:找|叫|让|换|喊)(?:你|你们|个)*(?:领导|主管|经理|老板|管事|负责人) (?:领导|主管|经理|老板|负责人)(?:呢|出来) 是死(?:了|人) 骂我 死(?:活|皮) 踏马 特么 tmd 尼玛 妈的 卧槽 我靠 靠! 操 傻[逼b叉] sb(?![a-z])`,
    en: en`furious / (?:speak|talk) (?:to|with) (?:a |the |your )?(?:manager|supervisor|boss) / be bothered / lied to / done with you / outrag[a-z]* / disgusted / livid / pissed[a-z ]* / (?:are )?(?:you|u) … (?:stupid|idiot|dumb|blind|kidding|joking|deaf|serious)[a-z]* / idiots? / stupid / moron[a-z]* / incompetent / scammers? / thie(?:f|ves) / liars? / crooks? / con artist[a-z]* / bullshit / bs / fuck[a-z]* / f\*+[a-z]* / shit[a-z]* / damn / hell / wtf / lawyer / solicitor / sue / court / legal action / trading standards / small claims / ombudsman / tribunal / police / chargeback / i(?:'ll| will|'m| am) … (?:report|expose|complain|post|leave|file|sue|open)[a-z]* / report you / shame on you / how dare / (?:last|final) (?:chance|warning|time) / enough is enough / demand / right now / worst seller / wasted my time / don't (?:you )?dare / stop (?:lying|wasting|playing|copy)[a-z]* / expose / viral / are you kidding`,
  },
  beside: {
    zh: zh`去死 该死 死全家 全家死 不得好死 弄死 打死 砍(?:死|你|了你) 杀(?:了|你) 炸(?:了你|你们) 烧了你 放火 (?:操|草|艹|日|干)(?:你|泥|尼)(?:妈|娘|祖|马|大爷|全家) (?:你|尼|泥)(?:妈|马)(?:逼|的|死|币|b) 傻逼 煞笔 狗(?:日|东西|杂|娘) 王八 畜生 杂种 婊 人渣 断子绝孙 (?:上门|去|来|找到)(?:你|你们)?(?:店里?|家|公司)?(?:砸|闹|堵|弄|收拾|揍|打) 砸(?:了)?(?:你|店) 揍(?:你|死) 不想活 活不下去 想死 死给 跳楼 自杀 轻生 没活路 同归于尽 拼命 (?:不|没|再不|要是不|否则|今天|今晚|明天|小时内|之前|不然|要么|要不)…(?:就|直接|马上|立马|我)?…(?:法院见|法庭见|起诉|曝光|发抖音|上抖音|上热搜|全网|记者|媒体|发(?:小红书|微博|网上|朋友圈)|律师函|报警|立案) 法院见 法庭见 鱼死网破 等着(?:吃官司|上热搜|收传票|收律师函|坐牢|关门|倒闭)`,
    en: en`kill (?:you|myself|u|him|her|them) / (?:beat|smash|burn) (?:you|your|u) … / (?:hope|wish) you … (?:die|burn|rot|suffer|cancer)[a-z]* / go to hell / drop dead / fuck (?:you|off|u|your) / fucking … (?:idiot|scam|thie|liar|joke|shit|useless|moron|bastard|cunt)[a-z]* / motherf[a-z*]* / bastards? / cunts? / bitch[a-z]* / asshole[a-z]* / arsehole[a-z]* / piece of shit / scum / want to die / end my life / suicid[a-z]* / can't (?:go on (?:like this|living|any ?more)|live (?:like this|any ?more)) / come (?:to|over to|down to) your (?:shop|store|house|office|warehouse) … / (?:or|otherwise|else|if not|if you don't|unless|by (?:tonight|tomorrow|today|friday|5pm|midnight)|today or|hours? or|last (?:chance|warning)|final (?:chance|warning)) … (?:court|lawyer|sue|viral|tiktok|post|news|media|expose|social media|police|press|journalist|solicitor)[a-z]* / see you in court`,
  },
};
