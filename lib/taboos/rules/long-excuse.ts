import { en, zh } from '../../language/pattern.ts';
import { commit } from '../../language/acts/commit.ts';
import { offer } from '../../language/acts/offer.ts';
import { hitsOf } from '../../language/cut.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

/** Where a reason begins. */
const reason = meant(
  ['quoted', 'reported'],
  zh(
    '因为|由于|主要是|是这样的|毕竟|再加上|加之|您也知道|我们也(?:没|很|是)|这(?:个)?(?:也)?不是我们能|最近(?:单|订单|天气|活动|大促)|仓库(?:那边|人手)|快递(?:那边|公司)(?:也|又)',
  ),
  en(
    '(?:because|since we|due to|the reason is|you see|as you know|it is just that|on top of that|we (?:also|too) (?:had|have)|our (?:warehouse|staff|courier) (?:is|was|were|has))',
  ),
);
/** From here on reasons weigh more than the answer. */
const many = 3;

export const rule = defineRule({
  id: 'long-excuse',
  taboo: 1,
  severity: 'hint',
  because: { zh: '解释比办法多，买家只会觉得在找理由。', en: 'There is more explaining than helping; it reads as excuses.' },
  instead: {
    zh: '原因一句话说清，其余说现在怎么办、几点前有结果。',
    en: 'Give the reason in one sentence, then what happens now and by when.',
  },
  find: (scene) => {
    if (!scene.need.complaint) return [];
    const reasons = findWords(scene, reason);
    const acts = hitsOf(scene.text, offer).length + hitsOf(scene.text, commit).length;
    return reasons.length >= many && reasons.length > acts ? [{ start: null, end: null }] : [];
  },
  flags: [
    {
      after: ['<怎么还没发货'],
      draft: '‹抱歉，主要是最近订单太多，再加上仓库那边人手不够，您也知道大促，我们也没办法控制›',
    },
    { after: ['<快递太慢了'], draft: '‹因为天气不好，由于路上封了，再加上快递公司也缺人›' },
    {
      after: ['<my parcel is late'],
      draft: '‹Sorry, because the season is busy, due to the weather, and you see our warehouse was short of people.›',
    },
  ],
  passes: [
    { after: ['<怎么还没发货'], draft: '抱歉，因为订单多耽误了，我今天18点前给您发出' },
    '因为最近订单多，由于天气，再加上人手',
    { after: ['<my parcel is late'], draft: 'Sorry, because of the storm it was held; I will write by 6 pm today.' },
  ],
});
