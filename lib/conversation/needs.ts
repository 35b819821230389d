import { en, zh } from '../language/pattern.ts';
import type { Words } from './signal.ts';
import type { Need } from './understanding.ts';

/** How a buyer says what a complaint is really about: the day that it is needed for, the fear behind it, the trouble it makes. */
export const needWords: Readonly<Record<Need, Words>> = {
  deadline: {
    zh: zh`(?:今天|明天|后天|今晚|周[一二三四五六日末天]|下周|\d+号|月底|过年|春节|中秋|国庆|开学|年会|婚礼|结婚|考试|面试|出差|旅游|出发|搬家|开业|比赛|演出|毕业)…(?:就|必须|一定|我|等着|急着|赶着)*(?:要|得|等着|急着|赶着)(?:给|拿|去)?(?:用|穿|送人|送礼|出|走|考|办|搬|回老家|结婚|吃|带|交|演|比|开业) (?:生日|婚礼|结婚|年会|满月|出差|考试|面试|搬家|开业|演出|比赛|旅行|旅游) 等着(?:用|穿|吃|送|装) 急用 赶(?:时间|不上|得上) 来不及`,
    en: en`(?:need|want|have to have) (?:it|this|them) … (?:by|before|for|on|today|tomorrow) … / (?:birthday|wedding|party|trip|holiday|exam|interview|christmas|hari raya|cny|anniversary|graduation|event|flight|moving|baby shower) / (?:my|our|the) \w+ is (?:on |this |next |tomorrow|tonight|in \d+ days)[a-z]* / in time for / deadline / travelling / leaving on`,
  },
  safety: {
    zh: zh`(?:不敢|怕|担心|吓)…(?:用|吃|喝|孩子|宝宝|着火|爆炸|出事|中毒|过敏|安全|有毒) 安全吗 会不会有事 出了事`,
    en: en`(?:scared|afraid|worried|dare not|don't dare) … (?:use|eat|drink|baby|child|kid|fire|explode|safe)[a-z]* / is it safe / safe to (?:use|eat|drink)`,
  },
  money: {
    zh: zh`(?:工资|学生|没钱|攒|不容易|血汗|几个月|退休金|省吃)…(?:钱|买|攒|挣)? 花了(?:\d|我|好几|大几) (?:血汗|辛苦)钱 损失 垫(?:了|付|进去|的钱)`,
    en: en`(?:hard[- ]earned|saved up|can't afford|student|paycheck|out of pocket|cost me|spent|expensive for me|my savings)`,
  },
  trust: {
    zh: zh`(?:不敢|不|没法|怎么|还能|谁还)(?:再)?(?:相信|信任|信)(?:你|你们|了)? 骗 忽悠 说话(?:不)?算 出尔反尔 到底(?:是不是|真|有没有) 是不是骗`,
    en: en`(?:trust|believe) (?:you|this|your|anymore|what) … / (?:lied|lying|cheated|scammed|promise[sd]?) … / is this a scam / how do i know`,
  },
  respect: {
    zh: zh`(?:说|问|讲|发|找)(?:了)?(?:好几|多少|无数|几|三|四|五|n|\d+)(?:遍|次|回) 没人(?:理|回|管|听) 敷衍 态度 尊重 不当回事 踢皮球 每次(?:都)?(?:换|问|重新) 复制粘贴 机器人`,
    en: en`(?:how many times|told you|repeat(?:ing)? myself|every time|different (?:agent|person)|nobody (?:listens|cares|replies)|ignored|rude|disrespect[a-z]*|same (?:reply|answer)|copy paste|robot|bot)`,
  },
  effort: {
    zh: zh`(?:跑了|折腾|来回|费劲|弄了|装了|搬|等了|请了)…(?:趟|半天|一天|一中午|一上午|一下午|小时|上班|好几次|一早上) 白跑 白等 折腾(?:死|来|人|半天|了) 耽误(?:我|事|时间|工) (?:请|告)(?:了)?…(?:天)?假 (?:太|真|好|嫌|多|这么)麻烦 麻烦死 来来回回`,
    en: en`(?:hassle|waste of (?:my )?time|wasted|took (?:the )?(?:day|time) off|effort|all (?:day|morning|afternoon)|back and forth|hours (?:on|trying)|inconvenien[a-z]*)`,
  },
  gift: {
    zh: zh`(?:送|给)(?:人|朋友|女朋友|男朋友|老婆|老公|妈|爸|孩子|客户|领导|同事|长辈|对象|闺蜜|老师)…(?:的|当|做|礼物|生日|用)? 送礼 礼物 当礼`,
    en: en`(?:gift|present) (?:for|to) … / (?:it's|its|is|was|as) a (?:gift|present) / birthday (?:gift|present) / (?:bought|got) (?:it|this) for my …`,
  },
  certainty: {
    zh: zh`(?:就|只|只是|主要|其实)?(?:想|要|来|得)?(?:确认|核实|确定|问清楚)(?:一?下)?…(?:订单|下单|付款|地址|收没收|有没有|到底|成功) 到底(?:收没收到|有没有收到|下没下|成没成)(?:我的)?(?:订单|单|款)? (?:订单|单子|付款|下单)…(?:成功了?没|有没有成功|算不算|是不是成功|收到了?没) 心里(?:没底|不踏实) (?:没收到|没看到)(?:我的?|过)?(?:的)?(?:订单|单子|下单) 怕(?:你们)?(?:根本)?(?:没收到|漏了|忘了|没看到)(?:我的?)?(?:的)?(?:订单|单)? 给(?:我)?(?:个|句)(?:准话|准信)`,
    en: en`(?:make|be|am|not) sure … (?:order|payment|address|it|you) … (?:went through|go through|received|confirmed|got|exists?|correct)? / (?:confirm|check|verify|know) … (?:order|payment|address) … (?:went through|go through|received|is ok|is confirmed|correct|exists?) / (?:did|has|have|whether|if) … (?:order|payment) … (?:go|gone|went) through / (?:peace of mind|no confirmation|never got a confirmation|straight answer)`,
  },
  'after-sales': {
    zh: zh`售后…(?:找谁|谁管|怎么|有没有|还有|没人|管不管|找不到|有保障|在哪) (?:坏|有问题|出问题|出了事|不行|不合适|出毛病)(?:了)?…(?:找谁|谁管|谁负责|有没有人管|管不管|有人管|能退|能修|怎么办) (?:有没有人|谁)(?:来)?管(?:售后|我们?|这事)? 以后(?:坏|出|有)…(?:找谁|谁管|怎么办|怎么弄) (?:保修|质保|售后)…(?:靠不靠谱|算不算数|认不认|还认|认吗)`,
    en: en`(?:someone|somebody|anyone|you|who)(?: will|'ll| would| is going to)? … (?:help|support|look after|take care of) … (?:if|when|in case) … (?:faulty|breaks?|broken|fails?|wrong|problem|defective) / who (?:do i|will|should i|to) … (?:if|when) … (?:faulty|breaks?|broken|fails?|goes wrong|problem) / after[- ]?sales? … / what happens if … (?:breaks?|faulty|fails?|goes wrong|stops)`,
  },
};

/** What the buyer has tried. */
export const triedWords: Words = {
  zh: zh`(?:我)?(?:已经|都|也)?(?:试|换|重启|重装|重新|充|拔|插|洗|擦|调|按|联系|打|问|找|催|申请|重置|恢复|检查|看|按照|照着|量)(?:了|过)(?:好几|几|一|两|三|半天|一晚上|一天|好久|说明书?|插座|充电器|线|电池|手机|快递|驿站|平台|客服|遍|次|电话|\d)* 试(?:了|过) 重启(?:了|过) 按(?:照|着)?说明(?:书)?`,
  en: en`(?:i(?:'ve| have)?|we(?:'ve| have)?|already|have|tried|even) (?:already )?(?:tried|reset|restarted|reinstalled|charged|replaced|changed|cleaned|called|contacted|checked|followed|asked|unplugged|swapped|updated) … / tried (?:everything|to|it|all|another|different|with|\w+ing) … / followed the (?:manual|instructions)`,
};

/** Days and times as buyers name them. */
export const dateWords: Words = {
  zh: zh`\d{1,2}月\d{1,2}[日号]? \d{1,2}[号日](?!楼|线|店|码) (?:前|昨|今|明|后|大前)天(?:早上|上午|中午|下午|晚上)?(?:\d{1,2}点)? (?:上|本|这|下)?(?:周|星期|礼拜)[一二三四五六日天末] (?:\d+|[一二两三四五六七八九十半几]+)(?:个)?(?:天|小时|星期|周|月)(?:前|了|多|内)? 双(?:十一|十二|11|12) 618 上个?月 月底 生日`,
  en: en`\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* / (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)? / \d{1,2}/\d{1,2}(?:/\d{2,4})? / (?:yesterday|today|tomorrow|tonight|last (?:night|week|month)|next (?:week|month)) / (?:last |next |this |on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day / (?:\d+|a|one|two|three|four|five|six|seven|ten) (?:days?|weeks?|months?|hours?|years?)(?: ago| already| now)?`,
};
