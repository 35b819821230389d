import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';

/** Shows that the buyer was heard: names the feeling or says that it is understood. */
export const acknowledge = defineAct({
  id: 'acknowledge',
  zh: zh`
    (?:非常|很|特别|完全|十分|能|可以)?(?:理解|明白|体会|体谅|了解)(?:您|你|到|您的|这种) 理解您?(?:现在)?的?(?:心情|着急|担心|不满|顾虑|感受)
    换(?:成|作|做)?(?:谁|我|是我).{0,6}(?:着急|生气|不舒服|难受|急|恼火) (?:让|给)(?:您|你)(?:久等|操心|费心|担心|受惊|受委屈|失望|添麻烦|带来|添堵|白跑|白等|折腾) 辛苦(?:您|你|了)
    (?:确实|实在|真)(?:是)?(?:挺|很|够|太|让人|会)?(?:着急|恼火|闹心|糟心|窝火|扫兴|心疼|难受|影响心情|抓狂|耽误|不方便|委屈|憋屈|生气)
    (?:听|看|光听)(?:着|到|了).{0,6}(?:就|都|也)(?:急|疼|心疼|难受|愁|揪心|气) (?:您|你)(?:着急|生气|不高兴|担心|失望)(?:是)?(?:应该|正常|有道理)
    (?:看到|收到|听到|记下|注意到)(?:了)?(?:您|你)?(?:的|发的|说的|反馈|描述|这)? (?:我|这边)(?:都)?(?:看完|记下|看到|听明白|收到|知道)了
  `,
  en: en`
    (?:i|we) (?:completely |totally |fully |really |can |do )*(?:understand|hear you|see why|get (?:that|why|it)|appreciate (?:that|how|your frustration))
    i can (?:see|imagine|tell)
    (?:that|this|it)(?: must| is| was|'s) (?:be |have been |really |so |very )*(?:frustrating|upsetting|annoying|disappointing|worrying|painful|awful|inconvenient|stressful)
    thank(?:s| you) for (?:telling|letting|flagging|reporting|explaining|the photos?|the details|sending)
    (?:is|was) not (?:how|what) … (?:should|expected|wanted) / no wonder / fair (?:point|enough) / you(?:'re| are) right (?:to|that)
    sorry to hear / i hear you
  `,
  unless: ['denied', 'quoted', 'question'],
  hits: [
    '‹理解您›着急的心情',
    '‹I understand› how annoying this is',
    '‹换成是我也着急›',
    '这‹确实挺糟心›的',
    '‹That must be frustrating›',
    '‹Thanks for telling› us about the crack',
  ],
  passes: ['您理解一下规则', 'do you understand the rules', '我不明白', '您能看到订单号吗'],
});
