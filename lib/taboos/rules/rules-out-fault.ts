import { en, zh } from '../../language/pattern.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const wording = meant(
  ['quoted', 'reported', 'conditional'],
  zh(
    '(?:别人|别家|别的(?:客户|顾客|买家|人)|其他(?:人|客户|顾客|买家|家|宝妈)|人家|大家|几(?:百|千|万)[个号]?人?|(?:千|百|万)把?[个号]?人|那么多人|这么多(?:人|客户|买家)|老客户|从来没人|没有?一个(?:人|客户|买家)?|就(?:您|你)(?:家|一个|这))[^。!?\\n]{0,10}?(?:都|也)?(?:没(?:有)?(?:问题|事儿?(?![先])|说|反馈|反映|遇到|出过|投诉过|这个?问题|人(?!接|理))|好好的|用得好|挺好|没一个|正常|不行|有问题|事多)',
    '(?:从来|一直|至今|都)?(?:没|没有|未)(?:(?:人|客户|买家)…(?:这种|这样|过|反馈|投诉过)|(?:碰到|遇到|接到|出现|出)过…(?:这种|这样|问题|反馈|投诉|先例|情况)|收到过…(?:反馈|投诉|反映))',
    '(?:我们|咱们?家?|本店|工厂|仓库|出厂|这边|家里)(?:的)?[^。!?\\n]{0,12}?(?:都是(?:好的|合格|全新|正品|机器|一支一支|一件一件|严格)|不可能(?:有|出|是)?|不会(?:错|发错|少|有(?:问题|假|错))|没(?:有)?(?:任何)?(?:问题|毛病|责任)|绝对没)',
    '(?:^|[,。!?~\\s])(?:不可能|不会吧|不会的|不存在的?|怎么可能|怎么会呢?)(?:的|啊|呀|吧|哦|呢)?(?=[,。!?~\\s]|我|咱|这|$)',
    '怎么可能[^,。!?\\n]{1,10}',
    '(?<!不能说|不敢说|没说)(?:跟|和|与|同)(?:我们|咱们?|店铺?|货|商品|产品|质量|锅|卖表的|卖家|商家|我们店)[^,。!?\\n]{0,4}?(?:没(?:有)?(?:任何|什么|半毛钱)?关系|无关|不相干|不搭界)',
    '(?<!是)(?:不是|不属于|不算)(?:我们|咱|产品|商品|质量)(?:的)?(?:质量)?(?:责任|问题|毛病)',
    '(?:真|也|可)?不(?:赖|怪|怨)(?:我们|咱|锅|产品|货|店)',
    '(?:都|出厂|发货前)(?:是)?(?:经过)?(?:过|有)?(?:3c|质检|检测|检验|测过|验过|检过)(?:的|合格|过|了|才)',
    '(?:发货|出库|出厂)(?:时|前|的时候)(?:都|是)?(?:完好|好的|好好的|检查)',
  ),
  en(
    '(?:nobody(?: else)?|no ?one(?: else)?|no other (?:buyer|customer|user)s?|never had (?:a|any|one)|none of our|everyone else|everybody else|other (?:buyers|customers|users|people|families)|thousands?|hundreds?|(?:\\d+ ?k\\+?|\\d{3,}) (?:of )?(?:our |happy )?(?:buyers|customers|people|girls|boys|families|users|sold|shoppers|moms|mums|guys|men|women|others))[^.!?\\n]{0,40}?(?:complain(?:ed|s)?|problem|issue|happy|fine|love|return|trouble|like this|this|mould|zero|works?)',
    "(?:it(?:'s| is)|that(?:'s| is))? ?(?:simply |quite |just )?(?:impossible|out of the question|not possible)(?=[.,! ]|$)",
    "(?:can'?t|cannot|couldn'?t) (?:possibly )?(?:be|have been) (?:our|us|the|a|defective|faulty|expired|fake|ours)",
    '(?:we|our (?:team|factory|qc|warehouse))[^.!?\\n]{0,10}? (?:inspect|test|check|pack|examine)s? (?:every|each|all|everything)[^.!?\\n]{0,40}',
    '(?:everything|all|they|plants?|items?|goods|products?|it) (?:left|leaves?|was|were|is|are)[^.!?\\n]{0,12}? (?:in )?(?:perfect|good|excellent|mint|brand new)[^.!?\\n]{0,30}',
    '(?:nothing|not(?:hing)?) (?:is |was )?wrong with (?:our|the|it|this)',
    "(?:not|isn'?t|never) (?:our|the product's|the seller's|a) (?:fault|mistake|defect|problem)(?! i)",
    'our (?:\\w+ ){1,3}(?:very strong|never|is always|are always)',
    'definitely not (?:us|our|from)',
  ),
);

export const rule = defineRule({
  id: 'rules-out-fault',
  taboo: 2,
  severity: 'warn',
  because: { zh: '没查就断定不是自己的问题，买家只会更不信任。', en: 'This rules the shop’s fault out before anything was checked.' },
  instead: {
    zh: '现在还不好下结论，我先核对出库和检测记录，今天给您答复。',
    en: 'I cannot tell yet; let me check the packing and test records and answer today.',
  },
  find: (scene) => (scene.conversation && !scene.need.complaint ? [] : findWords(scene, wording)),
  flags: ['‹别人用都没问题›的呀', '‹不可能›，仓库不会弄错', '这‹跟我们没关系›', '‹Nobody else complained›', '‹That is impossible›'],
  passes: ['是不是我们的问题，查了才知道', '不能说跟我们没关系', '可能是仓库发错了，我核一下', 'I cannot say yet whose fault it is'],
});
