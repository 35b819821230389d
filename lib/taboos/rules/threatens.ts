import { en, zh } from '../../language/pattern.ts';
import { noThreats } from '../../policy/law/no-threats.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const wording = meant(
  ['quoted', 'reported', 'denied'],
  zh(
    '(?:公布|曝光|人肉|挂出)[^,。!?]{0,6}?(?:您|你)(?:的)?(?:电话|地址|信息|照片|聊天|名字|订单|家)?',
    '(?:把|将)?(?:您|你)(?:的)?(?:电话|地址|信息|照片|聊天|名字|订单|家)[^,。!?]{0,6}?(?:公布|曝光|发到|发出去|挂|公开|贴)(?!给您)',
    '我?(?:可)?知道(?:您|你)(?:家)?(?:住|的?地址|在哪|电话)',
    '(?:您|你)(?:给我)?(?:等着瞧?|走着瞧|试试看?|小心点|看着办)(?=[,。!~?]|$)|走着瞧',
    '(?:我|我们)?(?:也|就|可)(?:要)?不(?:会)?客气|(?:我|我们)不会客气|别怪我|撕破脸',
    '(?:拉黑|封(?:掉)?|起诉|告|报复|举报)(?:了)?(?:您|你)(?!诉|知)',
    '(?:法院|法庭)见',
    '后果自负|追究(?:您|你)|律师函(?!我)|恶意(?:投诉|差评|退款|退货)[^,。!?]{0,10}?(?:追究|起诉|报警|责任|拉黑)',
    '(?:您|你)?再(?:骂|闹|给差评|投诉|这样下去|催)(?:我|一句|的话|就)*,?(?:我|就|别怪|一分|信不信)[^,。!?]{0,6}(?:拉黑|不退|不客气|别想|告|骂回|撤|取消)',
    '一分钱?(?:也|都)(?:不(?:会)?|别想)(?:退|赔|给|要)',
  ),
  en(
    "(?:we|i)(?:'ll| will|'m going to| am going to)? (?:sue|block|blacklist|ban|expose|report) (?:you|u|your account)",
    '(?:report|block|ban|blacklist) your account',
    'i know (?:where|your address)',
    "you(?:'ll| will) (?:regret|be sorry|pay for)",
    'legal action against',
    '(?:or|otherwise|else)[^.!?\\n]{0,16}? (?:no refund|we sue|i block|cancel your|you get nothing|we will cancel)',
    '(?<!you |please |to )(?:post|publish|share) your (?:address|number|name|chat|photo|details)(?! (?:here|with|via|in|so|and|for))',
    'cancel (?:the|your) refund',
    'watch (?:your (?:mouth|back|words|language|tone))',
    'see you in court',
    "(?:don'?t|do not) (?:push|test|try) me",
  ),
);

export const rule = defineRule({
  id: 'threatens',
  taboo: 4,
  severity: 'block',
  because: { zh: '威胁买家既违法也违反所有平台的规则。', en: 'Threatening a buyer breaks the law and every marketplace rule.' },
  instead: {
    zh: '我们希望把问题解决，您的要求我记下了，今天给您处理办法。',
    en: 'We want to solve this; I have noted what you ask and will answer today.',
  },
  ground: { ...noThreats },
  covers: ['mocks', 'impatient'],
  find: (scene) => findWords(scene, wording),
  flags: ['‹我知道你家地址›', '再这样我就‹拉黑你›', '‹走着瞧›', '‹We will sue you›', 'I will ‹post your address›'],
  passes: ['我们不会拉黑您', '您说要起诉我们，这是您的权利', '我知道您着急', 'I know you are waiting', 'We will not report you'],
});
