import { amountsIn } from '../../language/amounts.ts';
import { defineRule, type Hit } from '../rule.ts';

/** Words that make a sum an offer of ours, before or after it. */
const giving = /退|补|赔|返|减|送|给您|给你|优惠|红包|券|refund|compensat|credit|off|give|send you|voucher|discount/;

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
    const { normal, clauses } = scene.text;
    return amountsIn(normal).filter((amount) => {
      if (amount.kind !== 'money' || amount.value <= limit.amount || (amount.currency !== null && amount.currency !== limit.currency))
        return false;
      const clause = clauses.find((one) => one.start <= amount.start && amount.end <= one.end);
      return (
        clause !== undefined &&
        giving.test(clause.text) &&
        !clause.scopes.some((reach) => reach.scope === 'quoted' || reach.scope === 'denied' || reach.scope === 'reported')
      );
    });
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
