import { isBounded } from '../../language/bound.ts';
import { en, zh } from '../../language/pattern.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const party =
  '(?:快递(?:员|公司|小哥)?|物流|派件员?|站点|驿站|菜鸟|网点|平台(?:客服|那边|方)?|小二|官方|厂家|厂商|工厂|品牌(?:方|商)?|售后(?:部|那边|那摊)?|售前|财务|仓库|主播|达人|安装(?:师傅|工)?|师傅|维修(?:点|站)|银行|支付宝|微信客服|运营商|软件(?:公司|商|开发)|其他部门|别的部门|相关部门|供应商|总部|中通|圆通|顺丰|韵达|申通|邮政|京东物流)';
const strong = meant(
  ['quoted', 'reported', 'denied'],
  zh(
    '(?:这个|这|那个|那|该)?(?:事儿?|事情|问题|情况)?(?:不归|不属于|不该|不由)(?:我|我们|咱|本店|客服|这边|店铺)(?:们|这边)?(?:管|负责|处理|的事|范围|职责)?',
    '(?:我|我们|咱|店里|店铺|客服|这边|售前)(?:们|这边|这儿)?(?:这个|的哦亲,)?(?:是)?(?:不管|不负责|管不了|只管(?:卖|发货|接单)|只负责(?:卖|发货|售前)|不掺和|没(?:有)?(?:这个|任何)?权限|插不上手|控制不了|说了不算)',
    '(?:不是|又不是)(?:我|我们|咱)(?:们)?(?:的事|负责|管的|能管|的(?:问题|责任)范围)',
    '(?:我们|我)(?:就|只)是(?:个)?(?:卖货|卖东西|客服|打工|中间商|代购|代理)的?',
  ),
  en(
    "(?:not|isn'?t) (?:my|our) (?:department|job|responsibility|business|side|area|call|concern|division)(?! to)",
    '(?:nothing|not anything) (?:to do with (?:us|me)|(?:we|i) can do)',
    '(?:out of|beyond) (?:our|my) (?:hands|control)',
    "(?:we|i) (?:only|just) (?:sell|do sales|handle (?:sales|presales|orders))|(?:don'?t|do not|can'?t) (?:deal|get involved) with|(?:that(?:'s| is)|it(?:'s| is)|(?:vouchers?|refunds?|this|delivery|warranty|gifts?|returns?)[^.!?\\n]{0,6} (?:is|are)) (?:handled|managed|dealt with|decided) by[^.!?\\n]{0,30}",
    "(?:is|are|from|that'?s) (?:the )?(?:creator|brand|courier|platform|carrier|installer|manufacturer|bank)(?:'s)? (?:thing|problem|side|job|responsibility|matter|one|department|fault)",
  ),
);
const weak = meant(
  ['quoted', 'reported', 'denied', 'conditional'],
  zh(
    `(?<!欢迎)(?:您|你|亲)?(?:自己|自行|直接|还是|先|可以|得|需要|请|麻烦|应该|最好|那就|就|只能|建议您?|另外|具体)*(?:去)?(?:找|联系|咨询|问(?!题)|致电|打给|打(?!开|包)|跟|和|向|拨打?|对接|进线)(?:一下|下|他们|盒子上|那边)*[^,。!?]{0,5}?${party}[^,。!?]{0,8}?(?:问|处理|解决|协商|反映|要|查|说|投诉|沟通|理赔|索赔|赔|弄|吧|去|呀|热线|电话|就行|哈|啦|呗|咨询|了解|核实|开|$)`,
    `${party}[^,。!?]{0,6}?(?:的事|的问题|负责|干的|发的|说的|管的|弄的)[^。!?]{0,6}?(?:您|你|找|问|去|跟|,|联系)`,
    '(?:另外|重新|另行|自己再)(?:进线|咨询|排队|联系)[^,。!?]{0,6}',
    '(?:有|里有)(?:他们|意见箱|厂家|热线)(?:的)?(?:意见箱|热线|电话)?',
    '(?:售后|客服|厂家|400)(?:热线|电话)(?:页面|包装|盒子|说明书)?(?:上|里)?(?:有|写着)',
  ),
  en(
    "(?:please |pls |kindly |just |you(?:'ll| will)? (?:can|should|need to|must|have to|may|gotta|would need to|better|want to)? ?|go |u (?:go |can )?|so |then |best )(?:directly |go |and |to )*(?:contact|call|ask|check with|go to|reach out to|speak (?:to|with)|talk to|approach|email|chase|dm|message|refer to|liaise with|take (?:it|this) up with|raise (?:it|this) with|file (?:it |a claim )?with|complain to)(?: the| your| with| to| a)? ?(?!us|me|for|your|a doctor|doctor)[a-z'&]+(?: [a-z]+)?[^.!?\\n]{0,24}",
    'once it leaves (?:us|our)[^.!?\\n]{0,40}',
    '(?:subcontractor|third[- ]party|another (?:company|department|team))[^.!?\\n]{0,40}',
  ),
);
/** A warm transfer: what was passed on, who takes over, by when; or the shop itself is in touch with them. */
const warm =
  /已经?(?:帮|给|为|替)(?:您|你)|(?:帮|给|为|替)(?:您|你)[^,。!?]{0,10}?(?:留言|联系|通知)|已经?(?:把|将|转|联系|提交|提了|催)|我(?:们|这边)?(?:来|已经?|去|再|先|现在|正在?|在|这就|马上|刚刚?)*(?:帮|替|给|为)?(?:您|你)?(?:联系|协调|催|转|对接|提交|跟进|核实|问)|转给|不用(?:您)?(?:再|重)|工单|i(?:'ll| will|'ve| have)? (?:also |already |just )?(?:ask|contact|raise|pass|call|chas|check|open|fil|told|book|forward)|no need to|打不通.{0,4}我|i myself/;

export const rule = defineRule({
  id: 'sends-away',
  taboo: 8,
  severity: 'warn',
  because: { zh: '把买家推给别人，没有交接，也没人跟到底。', en: 'The buyer is sent to somebody else with no hand-over.' },
  instead: {
    zh: '我来联系对方，您的情况和照片我已转过去，今天 17 点前给您答复。',
    en: 'I will take this up with them, your details are passed on, and I answer you by 5 pm today.',
  },
  covers: ['puts-off', 'nobody-follows', 'leaves-to-buyer'],
  find: (scene) => {
    if (!scene.need.complaint && !scene.need.open && scene.conversation) return [];
    const text = scene.text.normal.text;
    if (warm.test(text)) return [];
    const hard = findWords(scene, strong);
    if (hard.length > 0) return hard.slice(0, 1);
    return scene.conversation && !isBounded(text) && !text.includes('://') ? findWords(scene, weak).slice(0, 1) : [];
  },
  flags: [
    '‹这个不归我管›',
    { after: ['<快递没动'], draft: '‹您自己联系快递那边问›' },
    { after: ['<the tracking has not moved'], draft: 'It is DHL now, ‹you need to take it up with them directly›' },
  ],
  passes: [
    '您可以联系快递',
    { after: ['<换一台再装要钱吗'], draft: '质量问题换货，师傅安装不收费' },
    { after: ['<快递没动'], draft: '我来联系快递，17 点前告诉您' },
    { after: ['<师傅到现在没上门'], draft: '我正在问师傅' },
    { after: ['<怎么一直没人理'], draft: '您好，欢迎咨询官方售后，我是小林，请说' },
    { after: ['<师傅到现在没上门'], draft: '我这边在联系网点问' },
    { after: ['<the tracking has not moved'], draft: "I've asked the courier to trace it and will write by 5 pm" },
  ],
});
