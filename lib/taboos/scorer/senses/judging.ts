import { sense, type Sense } from './sense.ts';

/** Causes, feelings and tone; slogans and sales talk. */
export const judging: readonly Sense[] = [
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
];
