import { sense, type Sense } from './sense.ts';

/** How a draft answers: asking, finding, offering, refusing. */
export const answering: readonly Sense[] = [
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
