import { en, zh } from '../../language/pattern.ts';
import { refundRoute } from '../../policy/law/refund-route.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const wording = meant(
  ['quoted', 'reported', 'question'],
  zh(
    '只能?(?:给您|给你)?退(?:成|为|到|您)?…(?:优惠券|店铺?券|代金券|积分|店铺?余额|购物金|红包)',
    '(?:不|没法|不能)退(?:现|钱),?…(?:只|换成|改)…(?:券|积分|余额)',
    '分(?:[二三四五两几]|\\d)(?:次|期|笔)(?:给您|给你)?(?:退|打)',
  ),
  en(
    'only (?:as |in |give |issue |offer )?(?:\\w+ ){0,2}(?:store credit|shop credit|vouchers?|coupons?|gift card)',
    '(?:refund|refunds) (?:is|are|will be|comes?)? ?(?:only )?(?:as|in) (?:store|shop) credit',
    'no cash refunds?',
  ),
);

export const rule = defineRule({
  id: 'refund-route',
  taboo: 10,
  severity: 'warn',
  because: { zh: '退款应原路一次退清，不能只退券或分次退。', en: 'A refund goes back in full by the way it was paid, not as credit.' },
  instead: { zh: '退款会按原支付方式一次退回。', en: 'The refund goes back to your original payment method in full.' },
  ground: { ...refundRoute },
  find: (scene) => findWords(scene, wording),
  flags: ['这单‹只能退成优惠券›', '退款‹分三次打›给您', 'We ‹refund only as store credit›'],
  passes: ['优惠券部分会退回券包', '退款原路退回', 'You can use the store credit or take the money, as you like'],
});
