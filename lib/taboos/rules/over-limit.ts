import { offeredSums } from '../offers.ts';
import { defineRule, type Hit } from '../rule.ts';

export const rule = defineRule({
  id: 'over-limit',
  taboo: 3,
  severity: 'block',
  because: { zh: '金额超过您的权限，需要先请主管确认。', en: 'The sum is over your limit; ask your lead first.' },
  instead: {
    zh: '这个金额我需要请主管确认，30 分钟内在这里答复您。',
    en: 'I need my lead to confirm this sum and will answer here within 30 minutes.',
  },
  find: (scene): readonly Hit[] => {
    const { limit } = scene.policy;
    if (!limit) return [];
    return offeredSums(scene)
      .filter((sum) => sum.value > limit.amount && (sum.currency === null || sum.currency === limit.currency))
      .map(({ start, end }) => ({ start, end }));
  },
  flags: [
    { after: [], draft: '给您补偿 ‹200元›', limit: 50 },
    { after: [], draft: '退您 ‹60块›吧', limit: 50 },
    { after: [], draft: 'I can refund you ‹¥80›', limit: 50 },
  ],
  passes: [
    { after: [], draft: '给您补偿 20元', limit: 50 },
    { after: [], draft: '这款售价 200元', limit: 50 },
    { after: [], draft: '我不能给您补 200元', limit: 50 },
    '给您补偿 200元',
  ],
});
