import { offer } from '../../language/acts/offer.ts';
import { hitsOf } from '../../language/cut.ts';
import { en, zh } from '../../language/pattern.ts';
import { defineRule } from '../rule.ts';
import { asks, meant, says } from '../wording.ts';

/** The buyer's word is asked for, whatever the mark at the end. */
const opinion = meant(
  ['quoted', 'reported'],
  zh('您(?:看|觉得|选|定|想|同意|愿意|方便)|(?:可以|行|好|合适|方便)(?:吗|么|不|吧)|可不可以|行不行|好不好|怎么样|有(?:别的|其他)想法'),
  en(
    '(?:would (?:that|you|this)|does (?:that|this)|is that|are you|let me know|tell me|which|shall i|do you|if you (?:agree|like|prefer)|okay with you|ok with you|sound)',
  ),
);

export const rule = defineRule({
  id: 'plan-unasked',
  taboo: 1,
  severity: 'hint',
  because: { zh: '给了方案，没问买家的意见。', en: 'A plan is told and the buyer’s opinion is not asked.' },
  instead: { zh: '补发今天18点前寄出，这样可以吗？', en: 'A new one leaves by 6 pm today: is that all right?' },
  find: (scene) => {
    if (!scene.need.complaint || !scene.need.open || says(scene, opinion) || scene.text.clauses.some(asks)) return [];
    const [first] = hitsOf(scene.text, offer).filter(({ facts }) => facts.conditional !== true);
    const { stage } = scene.need.seen ?? { stage: 'received' };
    // what is agreed is carried out, not asked again
    return first && (stage === 'received' || stage === 'heard' || stage === 'verified') ? [{ start: first.start, end: first.end }] : [];
  },
  flags: [
    { after: ['<杯子碎了，给我补发'], draft: '抱歉碎了，‹给您补发›一个，今天18点前寄出' },
    { after: ['<衣服开线了，我要退款'], draft: '抱歉开线了，‹给您全额退款›，今天18点前提交' },
    { after: ['<the lamp is broken, refund please'], draft: 'Sorry it broke. We will ‹refund you› by Friday.' },
  ],
  passes: [
    { after: ['<杯子碎了，给我补发'], draft: '抱歉碎了，给您补发一个，今天18点前寄出，这样可以吗？' },
    { after: ['<几点发货'], draft: '给您补发一个' },
    '给您补发一个，今天18点前寄出',
    { after: ['<the lamp is broken, refund please'], draft: 'Sorry. We will refund you by Friday. Is that all right?' },
  ],
});
