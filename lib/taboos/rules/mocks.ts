import { en, zh } from '../../language/pattern.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const wording = meant(
  ['quoted', 'reported'],
  zh(
    '(?:您|你)(?:这|可|也|还|倒|就|那)*(?:时薪|心|胃口|要求|眼光|算盘|智商|情商|脸|嘴|想象力|逻辑|理解能力|阅读能力)?(?:也|可|还)?(?:真|太|够|挺|可真)(?:是)?(?:会|能|逗|幽默|有才|可爱|天真|聪明|金贵|娇气|讲究|闲|矫情|小|不值钱|高|好|大|厚|精|细|搞笑|有意思|厉害|不容易)[^,。!?]{0,6}(?:吧|啊|呀|哦|了|呢|呐|哈|的)',
    '(?:指望|还想|想着?|以为|难不成|难道)(?:您|你)?[^,。!?]{0,8}?(?:买|要|是|能|吃|用)[^,。!?]{0,8}?(?:啥|什么样|爱马仕|lv|奢侈品|奔驰|五星级|专柜|大牌|龙袍|古董|花|天上|便宜|真皮|劳斯莱斯)',
    '(?:几(?:十|百|块|毛|个)(?=块|元|钱|的)|[一二两三四五六七八九十]+(?:十|百|多)?|\\d+)(?:多)?块?(?:钱)?(?:的(?:东西|货|玩意|事|衣服|小事))?(?:也|就|还|都|您|你)*(?:想要|指望|要求|至于|较真|计较|跟我|值得|嫌|闹|哭)',
    '一分(?:钱|价)?(?:钱)?一分货|便宜(?:没|无)好货|便宜(?:还|就(?:是)?)?(?:这样|这)',
    '至于(?:吗|嘛|么|不|的)|(?:心里|自己)(?:也)?(?:该|得)?(?:有个?|没个?|没点|有点)数',
    '呵{1,}(?=[,。!?~\\s]|$|呵|,)|呵呵|嘿嘿|(?:好|真)(?:笑|搞笑)|笑死|笑话|逗我|开玩笑(?:吧|呢)|搞笑',
    '(?:小学生?|三岁|小孩|幼儿园|傻子|瞎子|我妈|奶奶|正常人|是个人|谁|文盲|狗)[^,。!?]{0,6}?(?:都|也)(?:会|懂|知道|看得懂|能|看得|明白)',
    '(?:这个|这|那)?(?:价|价位|价格|钱)(?:您|你)?(?:还|就|也)(?:想|要|嫌|别|能|不)[^,。!?]{0,10}',
    '怪谁|怨谁|活该|自找|自作|手慢|怪(?:您|你)自己',
    '(?:嫌|怕)[^,。!?]{0,6}?(?:当初|就别|别|可以不|您可以|那您|您当初)[^,。!?]{0,8}(?:买|拍|来|用)?',
    '贪(?:小|图)?便宜|占便宜|薅羊毛',
    '玻璃心|强迫症|大爷|祖宗|大小姐|(?:您|你)(?:老人家|这位)?(?:是)?(?:皇帝|上帝|公主|王子|专家|大师|柯南|福尔摩斯|律师)',
    '佩服(?:您|你)|我服了|服了(?:您|你)|厉害(?:了|啊|咯)|牛(?:啊|逼|批)|绝了|长见识|开眼了',
    '(?:买|下单|付款|拍)(?:的)?(?:时候|那会)?(?:挺|倒|很)?(?:痛快|爽快|积极|开心)',
    '事儿?(?:这么|真|可真|还挺|挺|那么)多|(?:要求|毛病|戏|问题)(?:这么|真|可真|还挺)多',
    '(?:您|你)(?:不会|该不会|怕不是|莫不是)(?:是|连|想)[^,。!?]{0,10}(?:吧|呢)',
    '(?:一天|每天)[^,。!?]{0,6}?(?:个人|遍|回)[^,。!?]{0,4}?(?:问|说)',
    '(?:不|没)就(?:是)?(?:一|个|点|几|掉|破|晚)[^,。!?]{0,8}?(?:嘛|吗|么|而已)|有(?:什么|啥)(?:大不了|好(?:生气|气|急|说|投诉|哭|吵)|可(?:生气|急|吵|闹|投诉|说))|多大(?:点|的)?(?:事|个事)|(?:小题大做|大惊小怪|斤斤计较|小气|抠门?)',
    '(?:您|你)(?:行|厉害|有理|说(?:得|的)?(?:都)?对)(?:您|你)?(?:上|来|行)',
  ),
  en(
    'genius|sherlock|einstein|captain obvious|congrat\\w*(?! on (?:your|the)|[^.!?]{0,16}(?:wedding|baby|birthday|new))|nice try|good for you|oh (?:great|wow|boy|really|please|dear me|sure)|(?:^|[.!?]\\s)wow\\b[.,!]?|bravo|slow clap|poor (?:you|thing|baby)|cry (?:me|about|baby)|crying|drama(?:tic)?|boo hoo|tough luck|too bad|hard luck|bad luck|shame(?=[.,!]|$)',
    'you get what you (?:pay|paid)|what did you expect|for (?:that|this) price|at (?:that|this) price|(?:\\$|£|€|rm) ?\\d+[^.!?\\n]{0,16}(?:expect|what do you)|(?:expect(?:ed|ing)?|wanted)[^.!?\\n]{0,14}(?:rolex|gucci|ferrari|luxury|miracles?|five[- ]star hotel|royalty|palace)',
    "some people|certain people|people like you|(?:one|you) (?:has|have) to open|open (?:one's|your) eyes|(?:a|any|my|even a|even my) (?:child|kid|toddler|monkey|grandma|grandmother|five[- ]year[- ]old|6[- ]year[- ]old)[^.!?\\n]{0,14}(?:can|could|would|knows)|common sense|rocket science|bless your|(?:, )(?:he|she) (?:asks|says|writes|complains)(?=[.!?,]|$)|, (?:asks|says) the|takes one to know|birds of a feather",
    "haha+|\\blol\\b|lmao|rofl|\\bduh\\b|hilarious|how (?:cute|sweet|tragic|funny|sad|adorable|dreadful)|i(?:'m| am) (?:so )?(?:impressed|amazed|crying|shaking)|(?:my|our) heart bleeds|world'?s smallest violin|(?:what|such) a (?:tragedy|drama|surprise|shock|disaster|princess|hero|joke|nightmare for you)",
    "(?:don'?t|doesn'?t|won'?t|didn'?t) make (?:the|it|us|me|your)[^.!?\\n]{0,24}?(?:faster|quicker|sooner|true|better)|won'?t make it|(?:of course|sure) (?:you|it) (?:did|do|were|was|does)(?=[.,!?]|$)|(?:you|ppl|people) (?:will|always) complain|(?:complain|moan|whine|cry) about (?:anything|everything)|nothing (?:is |'s )?(?:ever )?good enough|(?:what|which) part[^.!?\\n]{0,16}(?:confus|understand)|(?:it'?s|it is|they are) (?:just|only) an? (?:lid|cup|toy|scratch|shirt|[a-z]+)[.,!]|good luck with",
  ),
);

export const rule = defineRule({
  id: 'mocks',
  taboo: 4,
  severity: 'warn',
  because: { zh: '话里带刺，买家会觉得被嘲笑。', en: 'This mocks the buyer.' },
  instead: { zh: '这样确实让人不舒服，您看这样处理行不行：……', en: 'I can see why this is annoying; would this help: …' },
  find: (scene) => findWords(scene, wording),
  flags: ['‹呵呵›，您说得都对', '‹这个价位您还想要什么›', '‹一分钱一分货›', '‹You get what you pay› for', '‹Good luck with› that'],
  passes: [
    '您说“呵呵”我能理解',
    '这价格确实不低，我帮您看看券',
    '哈喽，在的',
    'Good luck at the wedding on Saturday',
    'Some parcels take longer in December',
  ],
});
