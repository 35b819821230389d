import { sense, type Sense } from './sense.ts';

/** Who should do it, how surely, and when: passing on, putting off, closing, promising. */
export const handingOn: readonly Sense[] = [
  sense(
    'party',
    /快递|物流|驿站|网点|站点|代收点|骑手|司机|平台|小二|厂家|厂里|工厂|厂商|品牌方|总部|供应商|代工|上家|仓库|财务|银行|支付宝|微信支付|运营商|安装|师傅|施工|物业|维修点|主播|达人|海关|保险|公众号|合作方|发卡方|售前|售后部|技术部|工程师|医院|老板|领导|档口|第三方|外包/,
    /courier|carrier|driver|depot|post office|royal mail|\b(?:dhl|ups|fedex|usps|evri|j&t)\b|warehouse|manufacturer|maker|factory|brand|platform|\b(?:amazon|ebay|etsy|shopee|lazada|tiktok|paypal|stripe|klarna)\b|bank|insur|landlord|plumber|fitter|installer|technician|workshop|supplier|finance|accounts|customs|creator|influencer|third part|council|app store|agency|contractor|issuer/,
  ),
  sense(
    'go-to',
    /(?:您|你|自己|自行|直接|去|还是|可以|得|要|请|麻烦|烦请|建议).{0,4}(?:找|问|联系|咨询|打(?!开|包|扰|折|印|理)|拨|致电|投诉|反映|协商|沟通|交涉|理论|掰扯|扯|催|跑一趟|抱去|拿去|加|私信|扫)/,
    /\b(?:ask|call|ring|phone|contact|write to|email|message|dm|go to|go see|speak to|talk to|try|take it up|raise it|report it|complain to|claim (?:from|with)|lodge|sort (?:that|it) out with|deal with|chase|check with|appeal)\b/,
  ),
  sense(
    'not-ours',
    /不归|不属于|不是我们|不是我(?!.{0,3}不)|跟(?:我们|咱|店|本店|我)[^,。]{0,4}(?:没|无)|与(?:我们|本店)无关|管不(?:了|着|到)|不管(?!.{0,4}(?:结果|有没有|怎样|如何))|没(?:有)?权限|不负责|不承担|不参与|不介入|不掺和|插不上|插不了|碰不到|碰不了|够不着|帮不上|处理不(?:了|来)|做不了主|说了不算|不懂|只管|只负责|只是卖|只卖|就是卖|与店铺|拦不住|看不到的/,
    /not (?:our|my|us)|isn'?t (?:our|my|us|something we)|nothing (?:to do with|we can)|out of our|not covered by us|don'?t (?:handle|do|deal|cover|manage)|we (?:only|just)|i (?:only|just) (?:sell|do)|no (?:access|say|line|way of|power|control)|can'?t (?:police|touch|see|help with|interfere)|between you and|stay out|a different (?:team|department|store|firm)|weren't there|that'?s (?:a|an|one for|for) /,
  ),
  sense(
    'our-part-done',
    /发(?:出去|货)了(?:就|任务)|出了(?:我们|咱)?的?(?:门|仓)|(?:我们|任务)(?:就|的部分|这边)?(?:完成|完了|做完)/,
    /our (?:part|side|job)[^.]{0,12}(?:done|finished|complete|over)|once it(?:'s| is| has)? (?:left|leaves|shipped|gone)/,
  ),
  sense(
    'we-contact',
    /我(?:们|这边|来|去|已|已经|刚|刚刚|现在|这就|马上|正|正在|先|再|会|跟|找|把|帮|给|替|让|约|调|查|核|盯){1,4}[^,。]{0,12}(?:联系|核实|核对|催|问|协调|转给|提交|约|查|调|测|对接|报给|交涉|打电话|跟进|盯|让|停发)|由我|不用您(?:再|跑|自己|联系)?|您不用/,
    /i(?:'ve| have|'ll| will|'m| am)[^.!?]{0,20} (?:ask|call|rang|ring|told|tell|check|speak|spoke|pass|book|open|file|flag|chas|contact|arrang|correct|cancel|approv|sent|send|post)|let me (?:check|ask|look|see)|no need (?:to|for you)|we deal with|you needn'?t/,
  ),
  sense(
    'certain',
    /肯定|一定(?!程度)|绝对|百分百|百分之百|100%|保证|保管|保准|包(?:您|你|在|过|好|修|满意|准|换)|铁定|妥妥|准(?:时|保|能|给|到)|必(?:须|到|发|达|定)|打包票|没跑|稳的|放(?:心|一百|宽)|说到做到|板上钉钉|八九|十个|十有|一看就|一准|永远|一辈子|终身|不可能|出不了|错不了|不会错|谁家都|从来|从没|全都|无一/,
    /guarantee|promise|swear|certain(?:ly)?|definitely|absolutely|100 ?%|1000 ?%|for sure|no doubt|never|always|impossible|not possible|can'?t (?:be|have)|cannot|must (?:be|have)|of course|every (?:single|one|time)|forever|lifetime|on my life|my word|bet my|for life|nobody else|no one else|not one|zero|sure thing|without fail|no ifs/,
  ),
  sense(
    'bet',
    /(?:我|店)[^,。]{0,8}(?:倒立|直播|吃(?:了|给您|掉|键盘|屎|土)|跟您姓|跪|剃|磕头|关店|关门|砸|不干|辞职|跳|爬|背|扛|飞|打飞的|送(?:给)?您(?:门口|手))|把(?:店|我|自己)[^,。]{0,5}(?:送|寄|赔)|(?:赔|送|退|补|给)您?[^,。]{0,4}(?:十|百|千|万|双|两|三|五|整|一套房|一场|一箱|一店)|骂我|甩我|找我算|算我的|天打|名字倒|拿走全店/,
    /i'?ll (?:eat|shave|quit|close|drive|fly|bring it|vacuum|carry|sell my|work for free|name my)|my (?:house|job|life|salary|mother|shop) (?:on|if)|hundred (?:new|times)|(?:ten|a hundred|a thousand|twice|double|triple) (?:times )?(?:the|your|back|new|over|free)|whatever you (?:ask|want|like)|no limit|the entire|call me a liar|on me\b|sky'?s the limit/,
  ),
  sense(
    'free-give',
    /全(?:额|款|部|都)?退|免费(?:换|送|给|再|补)?|白送|送您|不用(?:退|寄|还|您出)|甭寄|留着|赔(?:您|你|偿)|补(?:您|你|偿|给)|退(?:您|你|给|一半|定)|再(?:送|给|补|退)您|换到|随便(?:换|退|挑|拿)|贴钱|倒贴|开个数/,
    /refund|for free|free of charge|(?:free|new) ones?|keep (?:it|the|both|them)|no need to (?:return|send)|money back|compensat|give you|send you (?:two|three|a new|a dozen|another)|on the house|voucher|credit|pay you/,
  ),
  sense(
    'open-ended',
    /随时|随便|无限|不限|多久都|多少都|几次都|以后(?:都|每次|啥时候|看到|什么时候)|每次都|往后|任何|要多少|什么时候都|都(?:可以|行|给|补|算|换)/,
    /any ?time|whenever|whatever|as (?:many|much|long|often) as|no matter|forever|every time|ever again|anything you/,
  ),
  sense(
    'bound-time',
    /\d+[点号日天时分]|小时内|分钟内|今[天晚早]|明[天晚早]|后天|周[一二三四五六日]|上午|下午|中午|工作日|点前|月底/,
    /\b(?:\d+ ?(?:am|pm|hours?|minutes?|days?|business|working)|today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|by \d|before \d|within)\b/,
  ),
  sense(
    'vague-time',
    /尽快|尽早|抓紧|赶紧|回头|改天|过几天|过两天|过阵子|到时候?|晚点|晚些|稍后|近期|这两天|这几天|早点|快了|有空|得空|闲下来|忙完|忙过|之后|后面|后续|过后|迟早|慢慢/,
    /\bsoon|asap|shortly|later|some ?(?:day|time|point|stage)|at some|eventually|in due|when (?:i|we|they|he|she)(?:'re| are|'ve| have|'s| is)? ?(?:can|free|time|get|found|out|not busy)|one day|in a (?:bit|while)|in their own|whenever|in time|quickly|get round|in a few|next week or/,
  ),
  sense(
    'whenever',
    /什么时候[^,。]{0,8}什么时候|啥时候[^,。]{0,8}啥时候|该[^,。]{1,5}(?:的时候)?(?:就|自然|总)|(?:动|到|好|弄|做|排|发|查|出|有|轮|忙|修|审|有空|上班)[^,。]{0,4}了(?:就|自然|再|会|它|您就|系统|会收)[^,。]{0,10}|排到哪|看(?:情况|心情|快递|运气|他们|进度|工期|缘分)|听天|急不来|催也|催不动|慢工/,
    /(?:gets|get|comes?|goes|arrives?|ready) (?:there )?when|when it'?s (?:ready|done|ready to)|takes as long|however long|depends (?:how|on)|when they (?:have|get|feel)|we'?ll see|your turn|in the queue|order received|yours will come/,
  ),
  sense(
    'wait',
    /等(?:着|等|一等|吧|呗|通知|消息|信|他|她|结果|电话|系统|厂|仓|师傅|领导|着吧|几天|两天)|再等|先等|耐心|候着|排队|稍安/,
    /\bwait\b|hold on|hang (?:on|tight)|sit tight|be patient|patience|bear with|give it (?:a|another|some|time)|keep (?:refreshing|checking|an eye)|queue/,
  ),
  sense(
    'unknown',
    /不(?:知道|清楚|晓得|好说|确定|掌握|太懂|敢说)|没(?:数|准|底|消息|信儿|回我|说|谱)|说不(?:好|准|上|清)|谁(?:也|都)?(?:知道|说不)|没法(?:说|查|过问)|查不到|摸不准|难说|不一定|也搞不清/,
    /don'?t know|do not know|no (?:idea|clue|news|eta)|not sure|couldn'?t say|can'?t (?:say|tell)|hard to say|who knows|may or may not|haven'?t (?:heard|a clue)|hmm|i guess|maybe|perhaps|possibly/,
  ),
  sense(
    'noted-only',
    /(?:记|备注|登记|反映|反馈|提|说|知会|留言|留了|转达|跟[^,。]{1,5}说)(?:了|过|上去|好|下|一)[^,。]{0,6}(?:笔|声|嘴|下|句|言|哈|了)?|知道了|收到(?!货|了?您)|记上|心里有数|已知晓|已悉|谢谢(?:提醒|反馈|告知)|会(?:注意|改进|加强|转告)/,
    /\bnoted\b|made a note|put a note|jotted|got (?:it|the)|i'?ve (?:told|mentioned|let|logged|passed)|told (?:them|the|our|packing)|let (?:them|the \w+|marketing) know|good to know|thanks for (?:letting|sharing|telling|trying|the heads)|keep it in mind|pass it on|they know about/,
  ),
  sense(
    'bye',
    /再见|拜拜|拜啦|再会|晚安|先(?:这样|到这|忙|下|撤|聊到|接待)|就(?:这样|到这|先这样)|不打扰|下班|下线|结束|回聊|有(?:缘|需要|问题|事|空)(?:再|随时|您?再)|祝(?:您|你|亲|早|用|购|生|宝|小)|愿(?:您|你|美|每)/,
    /\bbye\b|cheerio|take care|good ?(?:night|bye|evening[.!])|have a (?:\w+ )?(?:day|one|evening|night|weekend)|all the best|best of luck|fingers crossed|enjoy[.! ]|get well|cheers\b|leave it (?:there|at)|closing|off now|hope (?:it|this|you|they|your)|wishing you|let'?s (?:hope|see)/,
  ),
  sense(
    'make-do',
    /凑合|将就|先用着|先(?:穿|吃|睡|骑|拿|借)(?!停|别)|对付|忍(?:忍|一|着)|习惯(?:就|了)|养养看|慢点|多(?:晒|洗|煮|用|试|通风|穿|等)几?|不影响(?:使用|吃|穿)|换个?(?:别的|老)|顶一下|看开|想开|接着呗|试试看吧|看看吧|再看看|再用|留着/,
    /use (?:it|something|a) |put (?:a|some|it)|iron(?:ing)? it|try (?:it )?again|keep (?:playing|using|trying)|give it (?:a|time)|do for now|for now|make do|settle(?:s)? (?:in|down)|bear with|live with|you'?ll (?:live|get used)|won'?t notice|get used|meanwhile|pass them on|sleep on it|see what happens|turn up|sorts itself/,
  ),
  sense(
    'luck',
    /运气|碰(?:碰|巧)|缘分|说不定|没准|指不定|自认倒霉|倒霉|命|随缘|祈祷|保佑/,
    /luck|hopefully|fingers crossed|let'?s hope|fate|turns up|pray/,
  ),
  sense(
    'self-check',
    /自己(?:看|查|盯|刷|留意|关注|试|想|去|来|跟|再|多|琢磨|买|修|弄|上网|搜)|自行|留意(?:着|一下|下|各)|关注(?:一下|着|页面)|刷新|盯着(?:物流|页面|手机)|网上(?:一)?搜|您(?:再|多)?(?:翻翻|找找|看看页面|琢磨)/,
    /keep (?:an eye|refreshing|checking|me posted|watching)|check (?:the )?(?:page|tracking|description|again)|see for yourself|look it up|google|drop us a line|come back to us|chase us|write again|have another look|check yourself/,
  ),
  sense(
    'come-ask',
    /(?:再|来|到时|过[^,。]{0,3}|后面|以后|换个时间|有[^,。]{0,5}再)[^,。]{0,6}(?:来问|再问|找我|问问|来找|联系我|来看|再来|说哈|敲我|滴滴)/,
    /(?:message|write|ask|ping|contact|come back|try|drop us|let us know|chase|remind)[^.!?]{0,14} (?:again|tomorrow|next week|in a (?:few|week)|if (?:nothing|not|it))/,
  ),
];
