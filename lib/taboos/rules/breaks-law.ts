import { unfairTerms } from '../../policy/law/unfair-terms.ts';
import { breaches } from '../breaches.ts';
import { defineRule, type Hit } from '../rule.ts';
import { findWords } from '../wording.ts';

export const rule = defineRule({
  id: 'breaks-law',
  taboo: 10,
  severity: 'warn',
  because: { zh: '这句话违反法规或平台规则，依据见下。', en: 'These words break a law or a marketplace rule; the ground stands below.' },
  instead: {
    zh: '这件事我按平台规则和法律规定给您办，有结果马上在这里告诉您。',
    en: 'I will handle this by the marketplace rules and the law, and tell you here as soon as I know more.',
  },
  ground: { ...unfairTerms },
  find: (scene): readonly Hit[] => {
    const marketplace = scene.conversation?.marketplace ?? null;
    return breaches
      .filter(({ on }) => on === undefined || (marketplace !== null && on.includes(marketplace)))
      .flatMap(({ ground, words }) => findWords(scene, words).map(({ start, end }) => ({ start, end, ground })));
  },
  flags: [
    '不好意思，‹打开过就不算完好›了',
    '包裹‹签收后概不负责›哈',
    '‹收了补偿就别再投诉›了',
    '我截图给您看看‹上一位客户的订单截图›',
    '顺便‹拉您进福利群›',
    '‹假货又怎么样›，随便您',
    '这个‹退款下个月再说›吧',
    '‹没货了，您自己取消›一下',
    '‹聊天记录我删了›，您说什么都没用',
    '‹价保现在不算›',
    '‹放驿站是正常›的呀',
    '‹赔十倍是随口说说的›',
    '‹官方让我联系›您的',
    'It is ‹out of stock, please cancel the order›',
    'Sorry, we ‹no longer honour the price protection›',
    'That ‹locker drop is normal›',
  ],
  passes: [
    '打开过也不影响退货，配件齐全就行',
    '其他买家的评价可以在页面看',
    '您可以自己取消订单，也可以我来取消',
    '这款没货了，我来取消并退款',
    '快递放在驿站了，您看方便取吗',
    '最后一步点确认就好',
    '退款下个月1日前原路退回',
    '价保已经帮您申请了',
    'You can cancel the order yourself or I can do it',
    'The locker is at the corner of the street',
    'Our price match request is in',
  ],
});
