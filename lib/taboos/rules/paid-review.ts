import { en, zh } from '../../language/pattern.ts';
import { amazonReviews } from '../../policy/law/amazon-reviews.ts';
import { honestReviews } from '../../policy/law/honest-reviews.ts';
import { defineRule } from '../rule.ts';
import { findHidden, meant } from '../wording.ts';

const star = '(?:好评|五星|5星|五分|满分|全五|晒图|晒单|带图评|追评|改评价?|删评价?|评价|评论)';
const pay =
  '(?:返现?(?!修|厂|回)|红包|现金|有礼|奖励(?!我)|补贴|(?:送|给|退|转|补|打|领|换)您?(?:个|张|点)?…(?:\\d+(?:\\.\\d+)?\\s?(?:[元块]|美[元金]|刀)|[一二两三四五六七八九十百]+[元块]|优惠券|礼品|小礼物|礼物|赠品|红包|券)|意思您|意思意思)';
const wording = meant(
  ['quoted', 'reported', 'denied'],
  zh(
    `${star}[^。!?\\n]{0,16}?${pay}`,
    `(?:返现?(?!修|厂|回)|红包|补贴|奖励)[^。!?\\n]{0,10}?(?:好评|五星|5星|晒图|删评|改评)`,
    `(?:\\d+|[一二三五十百]+)[元块](?:钱)?[^。!?\\n]{0,10}?(?:好评|五星|5星|删差评|改评)`,
    '(?:删|撤|改|消)(?:除|掉|回|下|成|一?下|了|个)*…(?:差评|中评|一星|那条评价|评价)(?!页|规则|入口)',
    '(?:差评|中评|那条评价|评价)(?:麻烦|能不能|可不可以|您|你|给)*…(?:删|撤|改成|改为|改个|改一?下|消掉)',
    '(?:好评|五星|5星)[^。!?\\n]{0,8}?截图|改(?:成|为)?(?:五星|5星|好评)(?!率)',
  ),
  en(
    '(?:(?:5|five)[ -]?stars?|五星)[^.!?\\n]{0,50}?(?:refund|\\d (?:dollars|bucks)|[$£€] ?\\d+|rm ?\\d+|gift|voucher|coupon|discount|cash|for free|reward|send you|give you|paypal|extra)',
    '(?:refund|\\$ ?\\d+|£ ?\\d+|rm ?\\d+|gift(?: card)?|voucher|coupon|discount|cash ?back|reward|paypal)[^.!?\\n]{0,60}?(?:5|five)[ -]?stars?',
    '(?:refund|\\$ ?\\d+|£ ?\\d+|rm ?\\d+|gift(?: card)?|voucher|coupon|discount|cash ?back)[^.!?\\n]{0,40}?(?:good|positive|nice|great|honest 5) (?:review|feedback|rating)',
    '(?:good|positive|nice|great) (?:review|feedback|rating)[^.!?\\n]{0,50}?(?:refund|\\$ ?\\d|£ ?\\d|rm ?\\d|gift|voucher|coupon|discount|cash)',
    '(?:delete|remove|change|edit|revise|take down|update|amend|withdraw) (?:your |the |that |this |ur )?(?:bad |neg(?:ative)? |1[ -]star |one[ -]star )?(?:review|rating|feedback|comment|stars)',
  ),
);

export const rule = defineRule({
  id: 'paid-review',
  taboo: 10,
  severity: 'block',
  because: {
    zh: '用钱物换好评，或要求删改评价，违反法规和平台规则。',
    en: 'Paying for a review, or asking to change or remove one, breaks the law and every marketplace rule.',
  },
  instead: {
    zh: '评价您按真实感受写就好，问题我照常给您处理。',
    en: 'Please review exactly as you feel; I will fix the problem either way.',
  },
  ground: { ...honestReviews, own: [amazonReviews] },
  find: (scene) => findHidden(scene, wording),
  flags: [
    '给个‹五星好评返›5元红包哦',
    '麻烦您把‹差评改成›五星可以吗',
    '‹好 评 截 图发我领小礼物›',
    'Leave us ‹five stars and I will send you› a gift',
    'Could you ‹remove your review› please',
  ],
  passes: [
    '我们不搞好评返现，您照实写',
    '评价由您自己决定，我先把杯子补给您',
    '您给的差评我看到了，拉链的问题今天就处理',
    'You are welcome to leave honest feedback',
    'Your review stays yours; the refund does not depend on it',
  ],
});
