import { offer } from '../../language/acts/offer.ts';
import type { Offered } from '../../language/act.ts';
import { hitsOf } from '../../language/cut.ts';
import { en, zh } from '../../language/pattern.ts';
import { defineRule } from '../rule.ts';
import { meant, says } from '../wording.ts';

/** A second way, or a question which one. */
const choice = meant(
  ['quoted', 'reported'],
  zh(
    '或者|也可以|要么|二选一|两(?:个|种|条)(?:办法|方案|选择|路)|哪(?:一)?(?:种|个|样)|您(?:选|挑|看|想要|更想)|另一(?:个|种)|还可以|还是(?=[^,。]{1,8}(?:都|呢|好|\\?))',
  ),
  en(
    '(?:either|or (?:we|i|you|a|the|it)|whichever|which (?:one|would|do)|two (?:options|ways)|you can choose|prefer|alternatively|your choice|another way)',
  ),
);
/** What the buyer named already needs no second way beside it. */
const answers: Readonly<Partial<Record<string, readonly Offered[]>>> = {
  refund: ['refund', 'return', 'part-refund'],
  return: ['return', 'refund'],
  exchange: ['exchange', 'resend'],
  resend: ['resend', 'exchange'],
  repair: ['repair'],
  compensation: ['compensation', 'part-refund', 'discount', 'gift'],
  'price-difference': ['part-refund', 'compensation', 'discount'],
};

export const rule = defineRule({
  id: 'one-option',
  taboo: 1,
  severity: 'hint',
  because: { zh: '只给了一个办法，买家没得选。', en: 'Only one way out is offered; the buyer has nothing to choose from.' },
  instead: {
    zh: '补发今天寄出，或者退款今天提交，您看哪种方便？',
    en: 'A new one can leave today, or the refund can go in today: which suits you?',
  },
  find: (scene) => {
    if (!scene.need.complaint || !scene.need.open || says(scene, choice)) return [];
    const offers = hitsOf(scene.text, offer);
    const kinds = new Set(offers.map(({ facts }) => facts.offers ?? 'other'));
    const [only] = kinds;
    const wanted = (scene.need.seen?.demands ?? []).flatMap(({ demand }) => answers[demand] ?? []);
    if (kinds.size !== 1 || only === undefined || only === 'other' || wanted.includes(only)) return [];
    return [{ start: null, end: null }];
  },
  flags: [
    { after: ['<杯子碎了'], draft: '‹抱歉，杯子碎成这样。给您补发一个，今天18点前寄出›' },
    { after: ['<衣服开线了'], draft: '‹抱歉开线了，给您全额退款，今天提交，请把衣服照片发我›' },
    { after: ['<the lamp is broken'], draft: '‹Sorry it broke. We will send you a replacement by Friday.›' },
  ],
  passes: [
    { after: ['<杯子碎了'], draft: '抱歉，给您补发一个，或者给您退款，您看哪种方便？' },
    { after: ['<杯子碎了，给我补发'], draft: '抱歉，给您补发一个，今天18点前寄出' },
    { after: ['<几点发货'], draft: '给您补发一个' },
    { after: ['<the lamp is broken, I want a refund'], draft: 'Sorry. We will refund you by Friday.' },
  ],
});
