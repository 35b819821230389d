import { en, zh } from '../../language/pattern.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const wording = meant(
  ['quoted', 'reported', 'conditional', 'denied'],
  zh(
    '(?:一定|肯定|绝对|百分百|100%|就|准|铁定|明显|保准)(?:就|都|又)?是(?:因为)?(?:快递|物流|仓库|运输|我们仓|我们(?:的)?(?:锅|错|责任)|工厂|厂家|暴力|路上|配送|打包|新来的|同事|发货)[^,。!?\\n]{0,14}',
    '(?:就是|都是|全是|全怪)(?:我们|咱)(?:仓库|这边|店)?的?(?:锅|错|责任|问题)',
    '(?:快递|物流)(?:员|公司)?(?:又|就|肯定|一定)?(?:暴力|乱扔|野蛮|摔|偷)[^,。!?\\n]{0,10}?(?:弄坏|造成|导致|的|搞坏|坏)',
  ),
  en(
    "(?:definitely|certainly|must(?:'ve| have| be)|100 ?%|surely|for sure|obviously|without a doubt|no doubt)[^.!?\\n]{0,24}?(?:courier|fedex|ups|dhl|usps|royal mail|the post|carrier|rider|driver|warehouse|packer|packing|our (?:girl|staff|team|packer|warehouse|fault|export)|new staff|factory|customs)[^.!?\\n]{0,40}",
    "(?:it(?:'s| is)|that(?:'s| is)) (?:all |entirely |totally |completely )?our (?:fault|mistake)",
  ),
);
/** What makes a cause known: a record, a picture that the buyer sent, a scale. */
const checked =
  /核实|查了|查到|核对|记录|底单|称重|照片|图|监控|质检|checked|photo|picture|record|scan|tag|tracking|weigh|label says|shows/;

export const rule = defineRule({
  id: 'assumes-cause',
  taboo: 2,
  severity: 'warn',
  because: { zh: '原因没查清就说死，查出来不一样时会很被动。', en: 'A cause is stated as certain before it was checked.' },
  instead: {
    zh: '原因我还在核实，是运输还是出库的问题，今天查清告诉您。',
    en: 'I am still checking whether this happened in transit or at our end.',
  },
  find: (scene) => (checked.test(scene.text.normal.text) ? [] : findWords(scene, wording)),
  flags: ['这‹一定是快递摔的›', '‹肯定是仓库发错了›', 'It is ‹definitely the courier again›'],
  passes: ['可能是运输中压坏的，我核实一下', '看了称重记录，是仓库漏装', 'It may be the courier; I am checking'],
});
