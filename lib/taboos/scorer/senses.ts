/** A loose family of words that mean the same to a reader. None of them proves anything; the scorer weighs them together. */
export interface Sense {
  readonly id: string;
  readonly zh: RegExp;
  readonly en: RegExp;
}

const sense = (id: string, zh: RegExp, en: RegExp): Sense => ({ id, zh, en });

/** Families of words for the scorer, looked for in normalised text sentence by sentence. */
export const senses: readonly Sense[] = [
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
  sense(
    'buyer-cause',
    /(?:您|你|您家|你家|自己|家里|家人|小孩|您那|您这|老人家|买家|客户)[^,。]{0,10}(?:没|不会|不懂|不对|弄|搞|摔|磕|泡|洗|晒|压|放|拧|装|装错|插|用|拆|踩|掰|拽|喂|吃|养|误|按错|忘|坐|开过|拍错|下错|选错|看错|听错|太|敏感|体质|电压|水压|网|线路|手机|姿势|方法|操作|填|记错)|使用不当|人为|操作不当|保养|自己的(?:问题|责任)|姿势|心理作用|过敏体质/,
    /\byou(?:'ve|'re|r| have| are| were| did| must(?: have)?| probably| may have| might have)? ?(?:didn'?t|never|overload|tumble|dried|washed|dropp|hoover|fed|used|us(?:ing|e)|put|plac|left|forg|scratch|bent|opened|wore|wear|click|press|enter|ticked|ordered (?:late|wrong)|read|misread|open wrong|twist|weigh|wrong|overtighten|scratch it)|your (?:wiring|water|skin|phone|wifi|router|cable|own|house|family|kid|dog|builder|rail|fault|hands?|plumbing|end|guard)|user error|misuse|wear and tear|people (?:rarely|who|always)/,
  ),
  sense(
    'others-fine',
    /(?:别人|别家|人家|其他(?:人|顾客|买家|客户)|大家|谁家|没(?:一个|有一个|有人|人)|没(?:见|听|收到)过|从(?:来)?没|员工|卖(?:了|出)?[^,。]{0,6}(?:万|千|百|单|只|台|件)|一年[^,。]{0,5}(?:万|千|百)|十个[^,。]{0,6}(?:九|十|个)|几?[千万百]+(?:人|单|件|台|号|多))[^,。]{0,14}(?:没|不|都|好|夸|无|会)?/,
    /(?:nobody|no one|none|not one|everyone|everybody|other (?:customers?|people|buyers?)|all (?:the )?(?:other|customers)|\d[\d,.k+]* (?:people|girls|customers|sold|buyers|happy|users|reviews)|thousands?|millions?|hundreds?)[^.!?]{0,24}/,
  ),
  sense(
    'product-proof',
    /出厂|质检|检测|认证|报告|3c|进口|正品|大牌|工艺|机器|流水线|扫码|称重|仓库[^,。]{0,6}(?:不会|发不错|没错)|设计(?:就|是)|材质|合格|过了|原装|国标|德国|日本/,
    /tested|certified|inspect|leaves? (?:here|us) (?:perfect|fine)|quality control|checked before|made in|german|italian|laser|automatic|lab\b|batch|standards?/,
  ),
  sense(
    'no-way',
    /不可能|怎么可能|不会(?:的|坏|错|裂|掉|漏|少|烂|起|有)|没(?:有)?(?:问题|毛病|关系)|出不了|挨不上|赖不着|怪不(?:到|得|着)|怨不得|扯不上|哪(?:会|能|至于|有)|跟[^,。]{1,6}没关系|无关/,
    /impossible|not possible|can'?t (?:be|have|happen)|couldn'?t (?:be|have)|never (?:fail|happen|break|wrong)|doesn'?t (?:just|happen|break|fail)|don'?t fail|nothing wrong|out of the question|no way|not the (?:case|product|machine)|is perfect|are perfect|is fine/,
  ),
  sense(
    'ask-neutral',
    /(?:想|先|再)?(?:请问|问(?:一|您|下)|确认)[^。]{0,24}(?:吗|呢|还是|多少|哪|什么|几)|(?:麻烦|方便|请)[^。]{0,8}(?:拍|发|看一|量|告诉|试|录)[^。]{0,16}/,
    /(?:could|can|would|may) (?:you|i)[^.!?]{3,60}\?|(?:is|are|was|were|did|does|do|which|what|how)[^.!?]{4,60}\?/,
  ),
  sense(
    'feel',
    /抱歉|对不起|不好意思|理解|着急|心疼|难受|糟心|窝火|后怕|闹心|扫兴|辛苦|委屈|失望|不该|换(?:谁|我)都?|是我们(?:的|没|漏|发|做|食言)/,
    /sorry|apolog|understand|frustrat|annoy|awful|upset|frighten|scary|not (?:acceptable|ok|fair|how)|you'?re right|must be|heartbreaking|no fun|poor (?:of us|thing)|our (?:failing|mistake|fault)|glad (?:he|she|you|no)/,
  ),
  sense(
    'belittle',
    /而已|不就(?:是)?|罢了|算(?:什么|啥|个啥|快)|大不了|至于|小题大|大惊小怪|计较|矫情|娇气|金贵|较真|磨叽|多大(?:点)?(?:的)?事|才(?:几|两|多少)[^,。]{0,4}[块元毛]|几?[块毛]钱|小事|一点点|又(?:不是|没|死不了)|塌不|没那么|急(?:什么|啥|得|成)|嚷|闹|吵|催(?:什么|啥|命)/,
    /\b(?:only|just|merely) (?:a|an|one|\d+|two|few)\b|big deal|fuss|drama|overreact|relax|chill|calm down|no use crying|won'?t (?:kill|ruin|hurt)|at least|get over|nothing to|world'?s not|it'?s (?:not )?(?:the end|like)|so what|come on|tummy|little (?:scratch|thing)|bit of/,
  ),
  sense(
    'silver-lining',
    /正好|就当|当(?:是|作|锻炼|减肥)|多(?:好|浪漫|有)|还能|省(?:了|得)|换个角度|福气|养(?:胃|生|颜)|锻炼|浪漫|艺术|独一无二|买不到|惊喜|彩蛋|风格|复古|流行|现代|特色/,
    /look on the bright|at least|think of it|half full|silver lining|iced|modern|vintage|character|adventure|free (?:indoor|art|entertain)|built(?:s)? character|in fashion|diet|exercise|romantic|bonus|surprise|called (?:asym|art|rustic)/,
  ),
  sense(
    'taunt',
    /呵|哈哈|嘻|笑|逗|服了|厉害|牛|高手|专家|柯南|大师|戏|皇|娘娘|公主|大爷|祖宗|少爷|玻璃心|杠|眼神|配(?:副|个)?眼镜|放大镜|显微镜|智商|小学|三岁|幼儿园|文盲|识字|看不懂|不会看|长眼|命好|第一次网购|开小卖部|学霸|原始人|年代|胆子|力气|胖|丑|老了|记性|手残|脸大|嘴馋/,
    /haha|lol|lmao|😂|🤣|sherlock|einstein|genius|congrat|bravo|wow|well done|good for you|clever|princess|queen|your majesty|glasses|grandma|kindergarten|counting|reading|read(?:s)? (?:it|before)|skill|literally|obviously|clearly|magnif|did you|do you plan|crane|elephant|rolex|gucci|tenner|bucks|miracle|what did you expect|should(?:'ve| have| of) (?:thought|bought|read|been|cancel)|next time|as if|sure,? (?:and|"|“|you)|heard that one|eyes|bother to|surely you/,
  ),
  sense(
    'rude-you',
    /您(?:这人|这脾气|急什么|别急嘛|讲不讲|有完没完|烦不烦|想怎样|要怎样|还想|还要|爱|随便|打呀|去啊|去呗|上啊|自己心里)|(?:别|少)(?:催|闹|吵|来|啰嗦|废话|吓唬)|嫌[^,。]{0,5}(?:就|别|可以)|(?:爱|随)[^,。]{1,3}(?:不|便)|烦|闭嘴|滚|有病|活该|怪谁/,
    /calm down|don'?t (?:shout|shouting|be so|look at me|start|moan)|no need to shout|stop (?:asking|shouting|whin)|whatever\b|deal with it|your problem|tough|go (?:on|ahead) then|suit yourself|get lost|shut up|told you|again and again|one question mark|other customers/,
  ),
  sense(
    'already-said',
    /(?:都|已经|早就|刚才|刚刚|前面|不是)[^,。]{0,3}(?:跟您)?(?:说|讲|教|告诉|回|写|发)(?:过|了|得|的)(?:很)?(?:清楚|明白|吗|嘛)?[^,。]{0,4}(?:还|又|怎么|,|。|$)|(?:页面|详情|说明书|标题)[^,。]{0,5}(?:写|有|说|标)[^,。]{0,6}(?:没看|不看|自己看|清楚)|看清楚/,
    /already (?:told|said|explained|answered)|as i said|it'?s (?:literally )?in the (?:title|picture|description|manual|listing)|says so|if you (?:bother|read|look)|didn'?t you (?:read|see)|is there for a reason|in black and white/,
  ),
  sense(
    'joke-mood',
    /[😂🤣😅🤭😄😁😆😜😝🤪😋🙈😎]|嘻嘻|哈哈|么么|抱抱|比心|哒|呢~|哦~|呀~|~$/u,
    /[😂🤣😅🤭😄😁😆😜😝🤪😋🙈😎😹🐶🍦]|haha|hehe|oops|yay|;\)|:\)|pawsome|cheer/u,
  ),
  sense(
    'hurt-word',
    /血|伤|烫|疼|痛|医院|缝|肿|过敏|红(?:点|肿|了)|烧|起火|漏电|触电|摔|晕|吐|拉肚子|玻璃|扎|烟/,
    /hurt|blood|bleed|burn|hospital|doctor|stitch|allerg|rash|shock|fell|fall|pain|sick|injur|smoke|fire|glass|choke|clinic|concussion|vet\b/,
  ),
  sense(
    'slogan',
    /感恩|感谢(?:您|你|有您|一路|理解|支持|选择|信任|反馈|配合|陪伴|光临|对)|(?:品质|匠心|初心|用心|美好|陪伴|相伴|守护|温柔|家人|前行|动力|成长|信赖|信任|支持|满意|宝贵|提升|优化|改进|完善|努力|一如既往|竭诚|重视|首位|头等|最大的|荣幸|尊贵|尊敬的)[^,。]{0,10}|不便|敬请|谅解|包容|理解与/,
    /valued? (?:customer|shopper|member)|dear (?:customer|friend|buyer|sir|madam)|satisfaction|priority|strive|committed|passion|journey|loyal|family|means (?:the world|everything|a lot)|important to us|we (?:love|value|appreciate|care|are honoured|pride)|appreciate (?:your|you)|helps? us (?:grow|improve|get)|make us better|inconvenience|thank you for (?:choosing|being|your (?:patience|support|loyalty|understanding|feedback|enquiry|purchase|business|order)|contacting|reaching|shopping|supporting|visiting|letting us)|counts|every (?:cup|rug|love|smile|treat)|happy shopping/,
  ),
  sense(
    'sales-talk',
    /(?:新款|升级款|活动|优惠|满减|领券|下单|加购|多款|款式|颜色可选|口味|三种|两种|搭配|套装|直播|福利|会员|礼包|拍下|看看不|要不要看|推荐|热卖|畅销|回头客|卖得|爆款|限时|赠|送饭勺)/,
    /new (?:range|case|winter|collection|model)|bestsell|check (?:out )?our|take a look|also (?:sell|have|comes)|comes in|available in|discount|% off|half price|sale\b|second (?:lamp|one)|add to cart|voucher code|have you seen|lovely choice|great choice|in stock|matching|recommend|extended warranty/,
  ),
  sense(
    'feature-talk',
    /(?:采用|材质|面料|食品级|大容量|静音|纯棉|长绒|手工|不锈钢|涂层|抗|防水|升级|技术|保温|功能|容量|续航|蓬松|轻便|透气|亲肤|裸睡|环保|支数|口感|入口|原木|宋锦|绣花|级别)[^,。]{0,10}/,
    /made (?:from|of)|(?:pulls?|has|holds|features?|offers?|sleeps) (?:a |the )?(?:\d|seven|six|five|four|notes)|carton|cotton|leather|wool|lovely and soft|gorgeous|battery|bars\b|torque|zones|strong|wireless|durable|eco/,
  ),
  sense(
    'review',
    /好评|差评|评价|五星|五颗星|晒图|晒单|评论|追评|打分|四星|截图[^,。]{0,4}(?:发我|返)/,
    /review|stars?\b|rating|rate (?:us|me)|feedback (?:score|page)|testimonial/,
  ),
  sense(
    'reward',
    /返|红包|补(?:您|你)?[^,。]{0,4}\d+|\d+(?:块|元)|礼品|小礼物|券|意思|奖励|转(?:您|给|账)|封口|私了/,
    /gift card|coupon|\$ ?\d+|£ ?\d+|rm ?\d+|quid|paypal|cash|free (?:charger|gift|one)|reward|bank in|bank transfer/,
  ),
  sense(
    'off-site',
    /微信|薇|vx|v信|扣扣|qq|企鹅|支付宝|转账|私(?:下|聊|信|我|了|单)|线下|加(?:我|群|一下|个|您)|小程序|公众号|微店|闲鱼|手机号|电话(?:发|给)|平台外|别走平台|别在平台|绕(?:开|过)|抽(?:成|点|我)|扣点|群里|朋友圈|抖音号|二维码|扫(?:码|一扫)/,
    /whats? ?app|telegram|wechat|\bline\b|instagram|\big\b|\bdm\b|facebook|messenger|paypal|friends and family|venmo|zelle|bank (?:transfer|in)|privately|off (?:the )?(?:site|platform|app)|outside|not through|on the side|my (?:number|personal)|your number|direct(?:ly)? to me|pay me|cash/,
  ),
  sense(
    'hide',
    /别(?:说|写|提|选|拍|往外|跟平台|告诉|走|打12|发)|不要(?:说|写|提|选|告诉|发)|就说|理由(?:写|选|填)|申请[^,。]{0,8}(?:写|选)|当不知道|瞒|假装|保密|咱(?:俩|们)知道|对外|封口|装作|改口/,
    /don'?t (?:mention|tell|say|post|open|write|put|choose)|just (?:say|put|tick|write|choose)|say it (?:was|is)|as the reason|keep (?:it|this) (?:between|off|quiet|to)|between us|off the reviews|leave[^.!?]{0,12} out|put "|pretend|sign that/,
  ),
  sense(
    'deny-right',
    /一概|一律|概不|不退|不换|不予|不认|不接受|无权|没有权利|最终解释|解释权|店规|规定|离柜|售出|拆封|用过|签收后|特价|过期不|不支持|管不到|不算|不算数|自动放弃|扣(?:定金|手续费)/,
    /no (?:refunds?|returns?|rights?|claim)|non[- ]?refundable|never refundable|can'?t (?:be returned|return|claim|refund)|not (?:covered|entitled|returnable|liable)|no liability|doesn'?t (?:cover|apply|bind)|void|terms|final\b|policy (?:says|is)|excluded|only vouchers|don'?t (?:accept|do (?:money|refunds|returns))|law doesn'?t/,
  ),
  sense(
    'law-word',
    /12315|投诉|举报|起诉|律师|工商|市监|消协|曝光|报警|法院|赔三|差评|平台介入|打假/,
    /report (?:you|us)|trading standards|lawyer|court|legal|sue|dispute|chargeback|open a (?:case|claim|dispute)|complain|ombudsman|small claims|police/,
  ),
  sense(
    'dare',
    /(?:您|你)?(?:去|打|告|投诉|举报|起诉|曝光|发)(?:呀|啊|呗|吧|就是|好了|去)|(?:投诉|告|打)[^,。]{0,6}(?:没用|也没|不怕|随便|奉陪)|先(?:撤|撤销|取消|点确认|确认收货)|撤(?:诉|销|了|掉)|拉黑|冻结|实名信息|您的地址|有您|想清楚|掂量|后果/,
    /go on then|be my guest|see if|won'?t (?:help|do you)|better things to do|know where you live|cancel (?:the|your) (?:complaint|case|claim|dispute) first|block you|banned|our lawyers|regret|consequences|don'?t entertain|keep the deposit|good luck/,
  ),
  sense(
    'secret',
    /密码|验证码|卡号|有效期|背面(?:三|3)位|身份证|安全码|cvv|银行卡|账号和/,
    /password|otp|pin\b|cvv|card number|3 digits|three digits|security code|verification code|login|id number|full code/,
  ),
  sense(
    'personal',
    /(?:姓|叫|住|电话|手机|号码)[^,。]{0,8}(?:\d{3,}|[号栋室楼])|1[3-9]\d[\d* ]{6,}|\d+栋|\d+号楼|身份证号/,
    /\+?\d[\d -]{7,}\d|(?:mr|mrs|ms|his|her) [^.!?]{0,40}(?:\d|close|street|road|lane|block|flat)|lives? (?:at|in)|stays? at/,
  ),
  sense(
    'superlative',
    /全网|最(?:低|好|强|高|佳|大|安全|便宜|先进)|第一|国家级|顶级|极品|世界级|独家|唯一|绝无|零(?:风险|副作用|添加|过敏)|无副作用|专供|特供|明星同款|冠军|天下/,
    /best in|number one|no\.? ?1|world'?s|purest|cheapest|whole market|nobody on earth|nothing beats|zero (?:side|risk|allerg)|perfectly safe|voted|finest|unbeatable/,
  ),
  sense(
    'medical',
    /治|疗|降(?:血|压|糖)|抗癌|癌|排毒|断根|根治|祛|药(?!店)|排油|瘦|免疫|湿疹|鼻炎|颈椎|补血|补肾|抗衰|医生(?:都)?推荐|三甲|临床|有效率|副作用/,
    /cure|heal|treat(?:s|ment)?\b|cancer|diabetes|detox|lose \d+|immune|doctor(?:s)? recommend|clinically|side effect|liver|stomach|blood pressure|no more (?:pain|eczema)/,
  ),
  sense(
    'jargon',
    /[a-z]{2,5}(?:单|侧|口径|流程|节点|码|仓|系统|侧的)|\b(?:sku|oms|wms|rma|spu|gmv|t\+\d|erp|crm|sop|kpi|asn|bom|moq|fba|3pl|po)\b|割接|冲正|跑批|轧平|履约|干线|客诉|闭环|颗粒度|对齐|工单号?|逆向|正向|揽签|入库上架|质押|结算周期|核销|风控/,
    /\b(?:sku|rma|oms|wms|asn|3pl|grn|putaway|po|sla|fba|eta|mrn|hs code|l2|l3|tier ?2|jira|csat|kpi|sop|backorder|allocation|reconcil\w+|escalation matrix|workflow|batch job|pick wave|cn\b|cross-?dock)\b/,
  ),
  sense(
    'blank',
    /【[^】]{1,10}】|\[[^\]]{1,12}\]|\{[^}]{1,16}\}|<[^>]{1,14}>|x{2,}|某某|__+|##/,
    /\[[^\]]{1,20}\]|\{+[^}]{1,20}\}+|<[^>]{1,20}>|##|__+|\bxxx*\b|\bname here\b|\btbd\b/,
  ),
  sense(
    'cut-off',
    /(?:您|你)?(?:先)?(?:别说|听我说|打住|停一下|让我(?:先)?(?:说|讲)|等我说|别打断|慢着)|一句(?:还没|没)|插嘴|说完没/,
    /let me (?:stop|finish)|hold on a sec|listen to me|before you go on|stop right there|don'?t interrupt|one at a time|hear me out/,
  ),
  sense(
    'retell',
    /再(?:说|讲|描述|发|提供|报)(?:一遍|一下|一次|下)|从头|重新(?:说|描述|发|提供|拍)|什么(?:问题|情况|产品|型号)|怎么了呢|请问.{0,8}(?:遇到|需要|可以帮)|麻烦(?:再)?(?:提供|描述|说明|说一下)/,
    /from the (?:start|beginning|top)|walk me through|once more|again please|what (?:is|was|seems to be|happened|can i)|how (?:can|may) (?:i|we) help|describe|explain (?:the|your|what)|tell me (?:again|more|what)|could you (?:share|provide|confirm|tell)/,
  ),
  sense(
    'yes',
    /^(?:可以|能|有|是|对|行|好|支持|会|在|包|没错|嗯)|可以的|能的|有的|支持的|是的/,
    /^(?:yes|yep|sure|of course|correct|right|it does|it is|we do|you can|absolutely|no problem)|\byes\b/,
  ),
  sense(
    'no',
    /^(?:不|没|暂不|暂时没|抱歉[^,。]{0,2}没)|不行|不能|没有|不支持|不会|没法|做不到|不用/,
    /^(?:no|nope|not|unfortunately|we don't|sorry,? (?:no|we))|\bno\b|can'?t|isn'?t|doesn'?t|won'?t|not /,
  ),
  sense(
    'reason',
    /因为|由于|是.{1,12}(?:导致|造成|引起|的原因)|原因|所以|怪我们|漏|错|超|卡在|没(?:触发|激活|登记|看|改)/,
    /because|since|due to|the reason|as (?:the|it|we)|that'?s why|caused|means|turns out|was wrong|missing/,
  ),
  sense(
    'looked',
    /(?:我)?(?:看到|查到|核(?:对|实)|查了|查过|看了|翻了|调了|对了|问了|问到|确认)(?:了|到|过)?/,
    /i (?:can )?see|i(?:'ve| have)? (?:check|look|found|read|spoken|rung|rang|just)|(?:scan|tracking|record|label|system) (?:shows|says)|according to|it'?s at the/,
  ),
  sense(
    'choice',
    /(?:还是|或者?)[^,。]{1,14}(?:您(?:选|定|看|想)|都(?:行|可以)|哪)|您(?:选|看|定)|二选一|两个(?:办法|方案|选择)|哪个/,
    /\b(?:or|either)\b[^.!?]{3,40}(?:you (?:choose|pick|prefer|like)|your choice|\?)|would you (?:like|prefer|rather)|you choose|tell me which|whichever/,
  ),
  sense(
    'condition',
    /如果|要是|若|的话|核实(?:后|是)|确认(?:后|是)|属实|超过|在[^,。]{1,8}内/,
    /\bif\b|once|provided|unless|as long as|in case|subject to/,
  ),
  sense(
    'safety-step',
    /停用|别(?:再)?(?:用|穿|吃|骑|碰|戴|使)|先别|断电|拔(?:电|插头|掉)|封好|就医|看医生|去医院|皮肤科/,
    /stop (?:using|the)|don'?t (?:use|sit|eat|wear)|unplug|turn (?:it|the water) off|see a doctor|seen by|keep the (?:bill|papers|receipt|bag)|turn the/,
  ),
  sense(
    'named-person',
    /(?:主管|店长|组长|同事|质检|品控|工程师|技术|财务|专员|客服|理赔|经理|法务)(?:的)?(?:小|老|阿)?[\u4e00-\u9fff]{1,2}(?:姐|哥|工|老师|师傅)?(?:[,。]|在|会|打|给|跟|已|今|明|上)|(?:小|老)[\u4e00-\u9fff](?:在|会|打|给|跟|,|。|今|明)|[\u4e00-\u9fff](?:姐|工|师傅)(?:会|在|打|明|今|跟|给)/,
    /(?:lead|manager|colleague|engineer|officer|adviser|supervisor|team leader),? [a-z]+|(?:my name is|i'?m) [a-z]+|[a-z]+ (?:from|in) (?:claims|quality|safety|accounts|finance|product)/,
  ),
  sense(
    'greet-only',
    /^(?:亲+|您好|你好|hello|亲爱的|宝贝?|姐妹|哈喽|在的|嗨)[,!~。 ]*/,
    /^(?:hi|hello|hey|dear|good (?:morning|evening|afternoon))[^.!?,]{0,16}[,.!]/,
  ),
];
