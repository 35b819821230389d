import { en, zh } from '../../language/pattern.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const wording = meant(
  ['quoted', 'reported'],
  zh(
    '不(?:是|都)(?:都|已经|早就?)?(?:跟|和|给|对|同)?(?:您|你)?(?:说|讲|解释|回复|回答|发)(?:过)?(?:了)?(?:嘛|吗|么|的嘛|呀|,)',
    '(?:跟|和|给|对)(?:您|你)(?:都|已经|早就|就)?(?:说|讲|解释)(?:过|了)(?:多少|几|好几|八百|很多|无数|n)(?:遍|次|回)',
    '(?:说|讲|解释|告诉|重复(?!几)|回)(?:过|了|您|你)*(?:多少|几|好几|八百|n)(?:遍|次|回)',
    '(?:还|又|到底)?要(?:我|人家)(?:再)?(?:说|讲|解释|重复)(?:几|多少)?',
    '(?:催|急)(?:什么|啥|命|魂|也没用|个啥|个什么|死)|别(?:一直|老|总|再|天天)?(?:催|问|发|刷)|催(?:催|来催去)',
    '(?:别|不要|少|能不能别)(?:再|老|总|一直|在这|跟我|给我)*(?:啰嗦|罗嗦|废话|磨叽|纠缠|闹|烦|吵|折腾|较真|钻牛角尖|逼逼|叨叨|絮叨|矫情|没完|激动)',
    '没完没了|有完没完|烦(?:死|不烦)|真(?:够)?烦|磨叽|啰里|叽叽歪歪|唧唧歪歪',
    '爱(?:买|要|信|退|等|用|来|看|咋|怎么)(?:样|买|要|信|退|等|用|来|看|咋|怎么)?(?:不|就)|爱(?:买|要|信|退|等)(?:就)?(?:买|要|信|退|等)',
    '(?<!都|也)(?:随便(?:你|您)|随(?:你|您)(?:便|吧|怎么|的便|咯|好了))(?=[,。!?~]|$|怎|去|爱|吧|啊)',
    '(?:您|你)?自(?:己|个儿?)(?:去|不会|不能|上|慢慢|好好)?(?:看(?!到|见|着|法|中|重|了)|查(?!收|到|出)|找(?!到)|想(?!要|的|问|买|退|换)|琢磨|研究|百度|搜)(?:吧|去|呗|清楚|啊|嘛|不|想|看|一下|下|说明|详情|页面|办法)?(?=[,。!?~\\s]|$|吧|去|呗)',
    '(?:看|听)不(?:懂|见|明白)(?:吗|嘛|么|人话|字|中文)|(?:不)?(?:认|识)字',
    '讲(?:不讲|点)(?:道)?理|不讲理|无理取闹|胡搅蛮缠|得寸进尺|蛮不讲理|胡闹|强词夺理',
    '(?:又)?不是(?:只)?(?:有|管|服务|就)(?:您|你)一?个|(?:不是|又不是)(?:机器|神仙|您家|你家|专门|孙悟空)|(?:只有|就)(?:一|两)(?:双|只)手|(?:几十|上百|一堆|那么多)个?(?:人|客户)(?:要|在|等|排)',
    '(?:麻烦|请)?(?:您|你)?冷静(?:一?点|一?下|冷静)?|(?:您|你)?(?:先)?(?:别|不要)(?:那么)?(?:激动|凶|冲)|消消(?:气|火)',
    '(?:您|你)(?:到底|究竟)?(?:想|要)(?:怎(?:么)?样|咋样|咋地|干嘛|干什么|咋整|如何)',
    '关(?:我|我们)(?:什么|啥|屁|p|p事)事?|(?:跟|和)我有(?:什么|啥)关系|(?:我|我们)(?:有什么|能有什么|也没)办法|我(?:能|又能)(?:怎么办|咋办|怎样)',
    '就这样(?:吧|了)|没(?:事|别的事)(?:就)?(?:散|别|下|滚)|没空理|懒得(?:理|说|跟|解释|回)|不想(?:跟|和|理)(?:您|你)',
    '(?:行了|够了|得了)(?:吧|,|。|!|$)',
    '(?:急|等)(?:也)?(?:没用|不来|也白)|等不(?:了|及)(?:您|你)?(?:就|别|可以)',
    '听明白(?:了)?(?:吗|没)|懂(?:了)?(?:吗|没有?|不懂)\\?',
  ),
  en(
    'calm down|relax,|chill(?: out)?[,.!]|take a (?:breath|chill)|settle down',
    "(?:as|like) (?:i|we)(?:'ve| have)? ?(?:already |just |clearly |previously )?(?:told|said|explained|mentioned|stated|wrote|informed)(?: you)?",
    "(?:i|we)(?:'ve| have)? (?:already|just|clearly) (?:told you|said|explained|answered)(?: you| this| that)?",
    'how many times',
    'for the (?:last|hundredth|third|tenth|\\d+th) time',
    '(?:read|look at|check) (?:the |your )?(?:manual|listing|description|instructions|page|rules|faq)(?: first| properly| again| carefully|[.!])',
    'try reading|learn to read|pay attention|use your (?:eyes|head|brain)',
    "can(?:'t|not) (?:you|u) (?:just )?(?:read|see|wait|understand)|don'?t you (?:understand|get it)|(?:are you |you )?(?:serious|kidding)\\?",
    'take it or leave it|not my problem|(?:^|[.!?] )so what(?=[?.!]|$)|what do you (?:want|expect)(?: me| us)?(?: to do)?|whatever(?=[.,!]|$)',
    '(?:stop|quit) (?:asking|messaging|spamming|complaining|bothering|whining|nagging)',
    'be patient(?! with us)(?=[.,!]|$| and)|patience is|wait your turn',
    "(?:we|i)(?:'re| are|'m| am) (?:very )?busy|(?:you(?:'re| are)|ur) not (?:the|our|my) only|(?:we|i) have (?:other|hundreds|thousands)[^.!?\\n]{0,20}(?:customers|buyers|orders)|(?:i|we)(?:'m| am|'re| are) not (?:a robot|a machine|your)",
    "(?:it'?s |it is )?(?:literally|right there|plain as day|not that hard|not (?:that )?difficult|not rocket)|(?:do|must) i (?:have|need) to|you hear from us when|deal with it|get over it|live with it|end of (?:story|discussion)|full stop|enough (?:already|is enough)",
  ),
);

export const rule = defineRule({
  id: 'impatient',
  taboo: 4,
  severity: 'warn',
  because: { zh: '语气不耐烦，买家会觉得被嫌弃。', en: 'This sounds impatient and will make things worse.' },
  instead: { zh: '我知道您等得着急，我再给您说明一遍：……', en: 'I know that you are waiting; here it is once more: …' },
  find: (scene) => findWords(scene, wording),
  flags: ['‹不是跟您说了吗›', '‹爱买不›买', '‹您自己看吧›', '‹Calm down›, it is only a cup', '‹As I already told you›, it is on the way'],
  passes: [
    '您说“自己看”这种话不该有，抱歉',
    '您自己看着合适就行',
    '我再跟您说明一下',
    '长按配对键，重复几次就连上了',
    'I am looking into the description',
    'Thank you for being so patient with us',
  ],
});
