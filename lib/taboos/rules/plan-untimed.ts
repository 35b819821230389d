import { isBounded } from '../../language/bound.ts';
import { offer } from '../../language/acts/offer.ts';
import { hitsOf } from '../../language/cut.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'plan-untimed',
  taboo: 3,
  severity: 'hint',
  because: { zh: '有了办法，没说什么时候办到。', en: 'The plan names no time.' },
  instead: { zh: '今天18点前寄出，单号发在这里。', en: 'It leaves by 6 pm today, and I will post the number here.' },
  find: (scene) => {
    if (!scene.need.complaint || isBounded(scene.text.normal.text)) return [];
    const [first] = hitsOf(scene.text, offer).filter(({ facts }) => facts.conditional !== true);
    return first ? [{ start: first.start, end: first.end }] : [];
  },
  flags: [
    { after: ['<杯子碎了'], draft: '抱歉，杯子碎成这样，‹给您补发›一个' },
    { after: ['<发错颜色了'], draft: '抱歉发错了，‹可以给您退款›，您看行吗' },
    { after: ['<the lamp is broken'], draft: 'Sorry it broke. We will ‹send you a replacement›.' },
  ],
  passes: [
    { after: ['<杯子碎了'], draft: '抱歉，杯子碎成这样，今天18点前给您补发一个' },
    { after: ['<杯子碎了'], draft: '核实是运输问题的话，给您补发一个' },
    '给您补发一个',
    { after: ['<the lamp is broken'], draft: 'Sorry it broke. We will send you a replacement by Friday.' },
  ],
});
