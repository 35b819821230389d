import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';

/** Asks for a review, for changing or deleting one, or pays for it. */
export const askReview = defineAct({
  id: 'ask-review',
  zh: zh`
    (?:给|写|打|留|来|赏)(?:我们|我|个|一?下|小店|上)*(?:五星|5星|好评|评价|满分) (?:好评|五星|晒图|评价)(?:返|送|给|领|有|后|截图|可)(?:现|红包|您|你|你|礼|优惠|\d)?
    (?:删|删除|改|修改|撤|追)(?:掉|下|一下|了)?(?:您的?|那条|这条|这个|一下)?(?:差评|中评|评价|评论|投诉) (?:差评|评价)(?:删|改|撤)
    (?:对)?(?:我|本次)的?服务(?:作出|做出|进行|给)?(?:评价|好评)
  `,
  en: en`
    (?:leave|give|write|drop|post)(?: us| me| a| an| your)* (?:5[- ]?stars?|five[- ]?stars?|good|positive|nice|great|honest)? ?(?:review|rating|feedback|stars)
    (?:remove|delete|change|edit|revise|update|take down) (?:your|the|that|this) (?:negative |bad |1[- ]star |one[- ]star )?(?:review|rating|feedback)
    (?:5|five)[- ]stars?
  `,
  unless: ['denied', 'quoted', 'reported'],
  hits: [
    '麻烦‹给个五星›',
    'Please ‹leave us a good review›',
    '满意的话‹给个好评›哦',
    '‹删掉那条差评›返您五元',
    'Please ‹change your review›',
  ],
  passes: ['好评不返现', 'we do not delete reviews', '我们不要求好评', 'Thank you for your review'],
});
