import { en, zh } from '../../language/pattern.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const outcome =
  '(?:到|退|赔|解决|好|满意|送|修|发|处理|没问题|没事|收到|不会|不坏|正品|能|成|批|通过|给您|给你|赶上|有货|搞定|办妥|不过敏|安全|没错)';
const wording = meant(
  ['quoted', 'reported', 'denied', 'conditional', 'question'],
  zh(
    `(?:(?<![需须]要?|[请应]|商品|要)保证(?!质量|品质|正品|附件|包装|吊牌|配件|手机|电话|您的|我们会尽)|(?<![微信钱红书背面打腰皮荷表肉整单双空大小一两几那这挎提包散])包(?![\\d里装裹都邮括含干修起着扎果赔流])|保管|保准|担保|准保|铁定|准能|妥妥|妥妥的|稳稳|必定|必须|绝对|百分(?:之)?(?:一)?百|100%|打包票|一准|笃定|板上钉钉)(?:的|会|能|给您|给你|让您|是|可以|在|于|这|您)*[^,。!?\\n修邮装裹括含质容扣子您]{0,10}?${outcome}`,
    '(?<![需须]要?|[请应]|能否|可以|商品|来|要)(?:保证|保管|担保)(?!金|书|服务|质量|品质|正品|是?正品|附件|包装|商品完好|吊牌|配件|手机畅通|电话畅通|您的?(?:权益|信息|隐私|产品|商品)|尽快|我们会尽)[^,。!?\\n]{1,14}',
    '包(?:您|你)(?:满意|喜欢|好|没事|退|赔)',
    '包在(?:我|咱)身上',
    '(?:放|把)(?:您|你)?(?:的)?(?:一百个|一万个|百分百)?心(?:就)?放(?:在|到)?(?:肚子|心)里?',
    '放(?:一百|一万|百)个心',
    '我?(?:拿|用|以)(?:人格|工作|性命|工资|饭碗|脑袋)(?:担保|保证|发誓)?',
    '(?:我)?(?:发誓|对天|打赌|立字据)',
    '(?:名字|姓)倒(?:着|过来)写',
    '(?:我)?(?:当场|直播|把它|就)?吃(?:了它|键盘|掉|下去)',
    '(?:一定|肯定|准|必)(?:会|能|可以|是)?(?:给您|给你|让您|帮您|当天|今天|明天|后天|按时|准时|马上|到时|在)*(?:送到|到货|到手|到账|收到|退|赔|发(?:出|货)|解决|满意|修好|赶上|送达|通过|批)(?!完|前|的问题)',
    '(?:准|准时|妥妥|闭着眼)(?:也)?(?:给您|给你|能)?(?:送|到|躺|用)[^,。!?\\n]{0,8}',
    '(?:再也|永远|绝|从此|以后(?:都|再也)?|往后|一辈子|终身|这辈子|半点|一点|丝毫)(?:都|也|就)*不(?:会|可能|带)?(?:再)?(?:坏|出(?:现|问题)?|粘|掉|破|漏|褪|有|过敏|卡|松|发生|起球|让您|变形)',
    '(?:绝|绝对|肯定|保证|一定|压根|根本)(?:不会|没有?)(?:任何)?(?:坏|问题|过敏|掉|漏|出|有|副作用|异味|色差|事)',
    '(?:用|穿|戴)(?:上|个)?(?:一辈子|十年|几十年|二十年|\\d+年)(?:都|也)?(?:不|没)',
    '(?:随便|放心|大胆|尽管|闭眼)(?:游|抹|用|吃|洗|摔|穿|造|入|泡|喝)',
    '(?:马上|立马|立刻|秒|分分钟|十来分钟)(?:内)?(?:就|给您|会|能|这钱|钱)*(?:到账|退到|到您|躺)',
    '假(?:的|货|一)(?:我)?赔(?:您|你|我)?(?:一|十|百|千|万|三|四|倍|命|辆|套)',
    '(?:终身|永久|一辈子|无限期)(?:免费|保|包|质保|保修|换新|维修|退)',
    '(?:多久|啥时候|什么时候|随时)(?:都)?(?:算|给(?:您|你)?(?:补|退|换))',
    '(?:到不了|不到|没到|晚了|坏了|坏一次|过敏了|粘了|掉了)(?:您|你)?(?:我|就)?(?:赔|退|免单|给您|送)(?:您|你)?(?:十倍|双倍|全款|一|三倍|\\d+倍)',
    '(?:^|[,。!?~\\s])(?:必须|肯定|绝对|妥妥)(?:的|能|可以|没问题|行|好使)?(?:啦|呀|哈|滴)?(?=[,。!?~\\s]|$)',
    '绝(?:对)?无(?:意外|问题|可能|差错|二话)',
    '没(?:有)?(?:任何|半点|一点)(?:问题|风险|差错)',
  ),
  en(
    "(?:(?:i|we)(?:'ll|'d| can| will| do| fully| personally| absolutely| hereby)* (?:guarantee|promise|swear|vow)|guaranteed(?= to| deliver| arriv| refund| results?| by| next|[.,!]|$)|(?:^|[.,!] )(?:promise|swear)(?=[.,! ]))(?! (?:date|page|period|policy|card|program|claim|covers?|i'?m not))(?: you| that| it| to|,)?[^.!?\\n]{0,50}",
    "(?:100|110|1000|hundred) ?(?:%|percent)[^.!?\\n]{0,6}?(?:,|sure|refund|arrive|confirm|it'?ll|will|you|guaranteed|money|satisf|works?|fix|no)",
    '(?:definitely|certainly|surely|absolutely|for sure|undoubtedly|without fail|confirm(?:ed)?|sure) (?:will|can|be|reach|arrive|going to|get|deliver|refund|on time|come|one)[^.!?\\n]{0,30}',
    "(?:will|'ll) (?:definitely|certainly|surely|absolutely|100%|for sure|never ever|always)[^.!?\\n]{0,40}",
    "(?:will|'ll|can|does|do|would) never (?:happen|break|fail|leak|fade|stop|overheat|rust|shrink|peel|go wrong|let you down|crack|again|wear)[^.!?\\n]{0,20}",
    "(?:won't|will not) (?:ever )?(?:happen|break|fail|leak) again",
    'no (?:doubt|questions?|risk|way)(?: about it| it| whatsoever| at all)',
    '(?:my|you have my) word',
    'on my (?:mother|life|kids?|honou?r|grave)',
    "(?:rest assured|don'?t worry|trust me|believe me)[^.!?\\n]{0,16}? (?:will|'ll|100|confirm|sure|can|it is|is)(?! (?:check|ask|look|let|tell|keep|send|update|reply|get back|follow))[^.!?\\n]{0,30}",
    '(?:lifetime|forever|for life)[^.!?\\n]{0,12}?(?:free|replacement|warranty|guarantee|refund)',
    '(?:by|before) [^.!?\\n]{2,20}? (?:for sure|guaranteed|no matter what|come what may|without fail)',
    "(?:or|else|if not)[^.!?\\n]{0,12}? (?:free for (?:u|you)|it'?s free|i pay|eat my hat|double)",
    'hand on (?:my )?heart',
    "i(?:'ll| will) eat",
  ),
);

/** "保证今天到" → "预计今天到"; undefined where no such word stands at the front. */
const softer = (words: string): string | undefined => {
  const soft = words
    .replace(/^(?:亲)?(?:我|我们)?(?:保证|保管|保准|铁定|绝对|肯定|一定|妥妥|百分(?:之)?百|100%)(?:会|能|可以|给您|是)?/, '预计')
    .replace(/^(?:I|we)(?:'ll| will| can)? (?:guarantee|promise|swear)(?: you)?(?: that)?/i, 'I expect that');
  return soft === words ? undefined : soft;
};

export const rule = defineRule({
  id: 'guarantees',
  taboo: 3,
  severity: 'warn',
  because: { zh: '把自己控制不了的结果说死了，做不到就成了买家的证据。', en: 'This guarantees an outcome that the shop does not control.' },
  instead: {
    zh: '预计……，路上有变化我会主动告诉您；到时没到，我来处理。',
    en: 'It is expected by …; I will tell you at once if that changes.',
  },
  find: (scene) => findWords(scene, wording).map((hit) => ({ ...hit, fix: softer(scene.draft.slice(hit.start, hit.end)) })),
  flags: ['亲，‹保证今天到›', '‹绝对不会›再坏了', '您‹放一百个心›', '‹I guarantee it arrives on Friday›', 'It ‹will never break again›'],
  passes: [
    '我们不能保证今天到',
    '路上的事，没办法跟您保证周五一定到',
    '不敢保证一定有货',
    '一定程度上会有色差',
    '您能保证包装还在吗？',
    'I cannot promise Friday',
    'It is usually 3 to 5 days',
  ],
});
