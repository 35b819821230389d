import { en, zh } from '../../language/pattern.ts';
import { givenTo } from '../given.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const wording = meant(
  ['quoted', 'reported', 'denied', 'conditional', 'question'],
  zh(
    '(?:直接|马上|立马|现在|都|全|这就)?(?:给您|给你|帮您|为您)?(?:全额|全款|全部|全都?|一分不少)(?:给您|给你|都)?(?:退|赔)',
    '(?:直接|马上|立马)(?:给您|给你|帮您)?(?:退(?:全|您钱|款|钱)|赔|免费换(?:新|货)?|免单)',
    '(?:直接|马上|立马|现在就|这就)?(?:给您|给你|帮您|为您)?免费(?:给您|给你|帮您|为您)?(?:换(?:新|货)|补发|补寄|重发|重寄|再(?:寄|发))(?!条件|流程|规则)',
    '(?:钱|款)(?:我|我们)?(?:全|都|一分不少)(?:部|都)?(?:给您|给你)?退',
    '(?:不用|甭|无需|别|也不)(?:也)?(?:寄|退)(?:回来?|货)?[^。!?\\n]{0,8}?(?:送|归|留|给)(?:您|你|着)',
    '(?:衣服|东西|货|商品|毛巾|杯子|它|这个)?(?:也|就|都)?(?:送给?您|归您|您留着)(?:了|吧|用|擦|穿)',
    '(?:要|您说|想要)(?:多少|几)(?:您)?(?:说|开|报)?(?:个)?(?:数|价)',
    '全部?赔(?:您|你)?',
    '(?:退一赔|赔(?:您|你)?)(?:三|十|双|百|\\d+)(?:倍)?',
  ),
  en(
    '(?:full|complete|entire|100%) (?:refund|money back)[^.!?\\n]{0,20}?(?:coming|now|right away|immediately|today|for you|on its way|and (?:keep|you)|no questions)',
    "(?:here'?s|i(?:'ll| will|'m| am)|we(?:'ll| will)|let me)[^.!?\\n]{0,20}? (?:refund(?:ing)?|give|send|issue)[^.!?\\n]{0,14}?(?:everything|in full|full refund|full price|all your money|the whole|entire|two more|double|for free)",
    '(?:refund|new one|replacement)[^.!?\\n]{0,30}? (?:keep|and keep) (?:the|it|both|them)',
    "(?:i(?:'ll| will)|we(?:'ll| will|'re| are)|let me)[^.!?\\n]{0,24}? (?:free (?:replacement|exchange|new one)|(?:another|new) one (?:for free|free of charge|at no cost))",
    'keep (?:the \\w+|it|both)(?:,| and)[^.!?\\n]{0,30}?(?:free|refund|send)',
    'no (?:need to return|return needed)[^.!?\\n]{0,20}?(?:keep|free|refund)',
  ),
);
/** What makes the offer right: a check, a ground, a policy, or the buyer's picture of the damage. */
const ground =
  /核实|核对|查了|查到|记录|称重|质保|保修|运费险|看到了|照片|图里|图片|按.{0,8}(?:规则|政策|规定|标准)|漏[装发]|发错|申请|选一个|您选|checked|photo|picture|your choice|your option|policy|tag|order says|we sent the wrong|mix-up|whichever|would you|landed|arrived back|released|received your return|prefer/;

export const rule = defineRule({
  id: 'full-refund-unasked',
  taboo: 3,
  severity: 'warn',
  because: {
    zh: '没核实、没条件就许诺全额退款、免费换货或赠送，超出了该给的。',
    en: 'A full refund, a free replacement or free goods with no check, no condition and no ground.',
  },
  instead: {
    zh: '您拍一下问题的位置，核实是质量问题的话，退款或换新您选。',
    en: 'Please show me the fault; if it is confirmed, a refund or a new one is yours to choose.',
  },
  find: (scene) =>
    !scene.need.complaint || givenTo(scene.conversation).has('photo') || ground.test(scene.text.normal.text)
      ? []
      : findWords(scene, wording),
  flags: [
    { after: ['<袜子掉色'], draft: '不好意思，‹直接给您退款›，袜子您留着' },
    { after: ['<the cup handle broke'], draft: 'Sorry! ‹I will refund everything›' },
    { after: ['<衣服起球'], draft: '‹全额退›您好了' },
    { after: ['<锅把松了'], draft: '抱歉，‹马上给您免费换新›' },
    { after: ['<the pan handle is loose'], draft: 'Sorry! ‹We will send you a free replacement›.' },
  ],
  passes: [
    { after: ['<袜子掉色'], draft: '核实是质量问题的话，全额退给您' },
    { after: ['<袜子掉色', '<[图片]'], draft: '照片看到了，全额退给您' },
    '全额退款需要您先申请',
    { after: ['<锅把松了'], draft: '您拍一下松的地方，核实是质量问题的话，免费换新' },
    { after: ['<你们发错颜色了'], draft: '我们发错了，抱歉，免费给您换货，运费我们出' },
    { after: ['<the cup handle broke'], draft: 'If it is a fault, you get a full refund' },
  ],
});
