import { en, zh } from '../../language/pattern.ts';
import { returns } from '../../policy/law/returns.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const no = '(?:不能|不可以|不予|无法|没法|不给|不支持|不接受|一律不|一概不|概不|恕不|就不|不)(?:再|给|予|会|能|办理|享受|提供|无理由)*';
const wording = meant(
  ['quoted', 'reported', 'conditional', 'question'],
  zh(
    `(?:拆(?:了|过|开|封)?(?:包装|封|塑封|箱|盒)?|开封|打开过?|剪(?:了|过)?(?:吊牌|标)|试(?:穿|戴|用)过?|洗过|穿过|用过)(?:了|的|后|就|,|一律|的话|都|是|也)*…${no}(?:退|换)`,
    `(?:特价|清仓|活动|折扣|促销|秒杀|福利|处理|直播间?|尾货|打折)(?:商品|款|品|的|价|产品|是|,|都|属于)*…${no}(?:退|换)`,
    '(?:概不|一律不|一概不|恕不|坚决不)(?:退换|退货|退款|退|换|负责|受理)',
    '(?:售出|离柜|卖出|出库|签收|发货|出了?门)(?:后|了|之后|以后|,|就|的|货品|商品)*…(?:概不|不退|不换|不予|不负责|不管|不认)',
    '(?:我们|咱们?|本)(?:店|家)?(?:是)?(?:不支持|没有|不搞|不参加|不认|不做)(?:七天|7天|七日)?无理由',
    '(?:七天无理由|7天无理由|三包|退一赔三|假一赔\\S|运费险|质保)[^。!?\\n]{0,10}?(?:不认|不算数|作废|写着(?:好看|玩)|不作数|不管用|形同|摆设)',
    '(?:(?<![非不无]|不是|没有)质量问题|坏了|破了)[^。!?\\n]{0,8}?(?:运费|邮费)[^。!?\\n]{0,6}?(?:您|你|买家)(?:自己)?(?:出|付|承担|负担)',
  ),
  en(
    'all sales (?:are )?final',
    'sales? (?:items? )?(?:are|is) final',
    'final sale',
    "(?:we )?(?:do not|don't|never|can't|cannot) (?:accept|do|take|offer|allow|give)(?: any)? (?:returns?|refunds?)(?: at all| ever| on (?:sale|discount|opened|clearance))",
    'no (?:returns?|refunds?|exchanges?)(?:,| or| and| on| for| after| once| no matter| whatsoever|$)',
    "(?:opened|sale|discounted|clearance|used|unboxed|tried[- ]on)…(?:can'?t|cannot|not|never|no) (?:be )?(?:returned?|refund(?:ed)?|returnable|refundable|eligible)",
    "(?:guarantee|warranty|statutory|consumer (?:law|rights|act)|legal rights?|two[- ]years?|2[- ]years?|eu law|cooling[- ]off)[^.!?\\n]{0,50}?(?:doesn't|don't|do not|does not|means? nothing|not|never|isn't|aren't|no) ?(?:apply|bind|count|cover|matter|valid|to us|sellers|here|for us|concern)?",
    "(?:you have|there(?: is|'s)) no (?:legal )?right to (?:return|refund|a refund|cancel)",
    'no matter what the law',
    '(?:buyer|you) (?:must |have to |need to |will )?pays? (?:the )?(?:return )?(?:postage|shipping)…(?:even if|although)…(?:faulty|broken|defect)',
  ),
);
/** The exceptions that the law knows: then a refusal with its reason is right. */
const exception =
  /定制|定做|刻字|刻了|鲜活|生鲜|易腐|食品安全|音像|光盘|软件|激活码|报纸|期刊|贴身|内衣|内裤|泳|耳钉|勾选|确认过|超过?(?:了)?(?:七|7|15|十五|30|三十)天|过了.{0,6}期|made[- ]to[- ]order|custom|personali[sz]ed|engrav|perishable|hygiene|earring|underwear|swimwear|software|digital|sealed|confirmed at|agreed at|outside the|past the|window (?:closed|ended)/;

export const rule = defineRule({
  id: 'denies-rights',
  taboo: 10,
  severity: 'block',
  because: {
    zh: '用店规否定法定退换或质保的权利，这样的话无效，还会被处罚。',
    en: 'A shop rule cannot take away a legal right to return, refund or guarantee.',
  },
  instead: {
    zh: '我先帮您看这件是否在七天无理由范围内，不影响二次销售的可以申请退。',
    en: 'Let me check which return right covers this item and start it with you.',
  },
  ground: { ...returns },
  find: (scene) => (exception.test(scene.text.normal.text) ? [] : findWords(scene, wording)),
  flags: [
    '亲，‹拆封了就不能退›了呢',
    '‹特价款不退›不换',
    '‹咱们店不支持七天无理由›',
    'Sorry, ‹all sales are final›',
    'The ‹two year guarantee does not apply› to us',
  ],
  passes: [
    '定制商品不支持七天无理由，下单时您勾选确认过',
    '拆封不影响退货，配件齐全就可以',
    '如果拆封影响了二次销售，可能没法退，我先帮您核一下',
    'Personalised items cannot be returned unless faulty',
    '是质量问题我们出来回运费，非质量问题运费您承担',
    'The two year guarantee covers this',
  ],
});
