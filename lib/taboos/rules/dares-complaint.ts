import { en, zh } from '../../language/pattern.ts';
import { rightToComplain } from '../../policy/law/right-to-complain.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const complain = '(?:投诉|举报|告(?!诉|知|别)|曝光|12315|12345|起诉|报警|找平台|平台介入|打官司|维权|消协|工商)';
const wording = meant(
  ['quoted', 'reported'],
  zh(
    `(?:随便|尽管|爱|有本事|有种|只管|你?去|您去|欢迎|赶紧|快去|那就|想)(?:您|你|去|打|怎么|上哪|哪儿?|就)*${complain}(?:吧|去|呗|啊|呀|好了|就是|就去|随您|随你|,|。|!|$)`,
    `${complain}(?:您|你)?(?:随便|随您|随你|自便|去吧|去呗)`,
    `${complain}[^。!?\\n]{0,8}?(?:没用|白搭|不怕|管不了|管不着|无所谓|吓唬|奈何|又怎|又能怎|白费|能怎么样|没人管|没人理|不理|一百次|一万次|不了我|都一样)`,
    `(?:谁|我们?|咱)(?:会)?(?:怕|在乎)[^。!?\\n]{0,4}?${complain}`,
    '(?:平台|上面|工商|12315)(?:里|上)?(?:有人|有关系|是我们)',
  ),
  en(
    "(?:go ahead|be my guest|feel free|please do|knock yourself out)[^.!?\\n]{0,16}?(?:report|complain|sue|file|escalate|open a case|leave|write)[^.!?\\n]{0,30}?(?:see|nobody|no ?one|won'?t|nothing|care|us|all you)",
    '(?:complain|report|sue|cry|escalate)[^.!?\\n]{0,12}? (?:all you (?:want|like)|as much as you)',
    '(?:nobody|no one|they|amazon|ebay|etsy|shopee|lazada|tiktok|case)[^.!?\\n]{0,14}? (?:cares|will care|listens|will listen|never side|always sides? with (?:us|sellers))',
    "(?:complaining|reporting|a case|your complaint|escalating)[^.!?\\n]{0,16}? (?:won'?t|will not|is not going to|isn'?t going to|never) (?:help|change|work|do|get)",
    'see if (?:i|we) care',
    'go ahead and (?:sue|report|complain)',
    '(?:sue|report) (?:us|me) then',
  ),
);

export const rule = defineRule({
  id: 'dares-complaint',
  taboo: 10,
  severity: 'block',
  because: {
    zh: '挑衅或贬低买家的投诉，会把纠纷推到监管和平台面前。',
    en: 'Daring or belittling a complaint drives the buyer to the regulator.',
  },
  instead: {
    zh: '您有权投诉，入口在订单页；同时我先把这件事办下去，今天给您答复。',
    en: 'You have every right to complain; meanwhile let me work on this and answer you today.',
  },
  ground: { ...rightToComplain },
  covers: ['mocks', 'impatient'],
  find: (scene) => findWords(scene, wording),
  flags: ['‹随便投诉，›我们不怕', '您打‹12315也没用›', '‹Go ahead and report us›, ‹nobody cares›'],
  passes: [
    '您有权投诉，入口在订单详情里',
    '您要投诉我不拦着',
    '我帮您联系平台介入',
    'You may open a case with eBay from the order page',
    'I understand that you want to report this',
  ],
});
