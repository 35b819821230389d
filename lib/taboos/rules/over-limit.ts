import { offeredBefore } from '../earlier-offers.ts';
import { offeredSums, type SumOffered } from '../offers.ts';
import { defineRule, type Hit } from '../rule.ts';
import type { Scene } from '../scene.ts';

/** Most of each kind that may be offered for one order; null where no limit is set. */
const limitFor = ({ policy }: Scene, { kind, currency }: SumOffered): number | null => {
  if (kind === 'percent') return policy.limitPercent;
  if (kind === 'multiple') return policy.limitTimes;
  return policy.limit && (currency === null || currency === policy.limit.currency) ? policy.limit.amount : null;
};

const together = {
  zh: '加上前面答应过的，这一单超过您的权限，需要先请主管确认。',
  en: 'With what was offered before, this order is over your limit; ask your lead first.',
};

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
    const { limit, limitPercent, limitTimes } = scene.policy;
    if (!limit && limitPercent === null && limitTimes === null) return [];
    const promised = new Map<string, number>();
    const add = (sum: SumOffered): number => {
      const before = promised.get(sum.kind) ?? 0;
      const now = sum.more ? before + sum.value : sum.value;
      promised.set(sum.kind, sum.more ? now : Math.max(before, now));
      return now;
    };
    for (const sum of offeredBefore(scene)) if (limitFor(scene, sum) !== null) add(sum);
    return offeredSums(scene.text).flatMap((sum) => {
      const most = limitFor(scene, sum);
      if (most === null || add(sum) <= most) return [];
      return [{ start: sum.start, end: sum.end, ...(sum.value <= most && { because: together }) }];
    });
  },
  flags: [
    { after: [], draft: '给您补偿 ‹200元›', limit: 50 },
    { after: [], draft: '退您 ‹60块›吧', limit: 50 },
    { after: [], draft: 'I can refund you ‹¥80›', limit: 50 },
    { after: [], draft: '先退您30元，再补您‹25元›红包', limit: 50 },
    { after: ['<杯子缺了个口', '>给您补偿40元', '<好'], draft: '运费我也再补您‹15元›', limit: 50 },
    { after: ['<the rim is chipped', '>I can refund you ¥40', '<ok'], draft: 'I will send you another ‹¥15› for the postage', limit: 50 },
    { after: [], draft: '给您退‹30%›吧', limitPercent: 20 },
    { after: [], draft: '下次给您打‹7折›', limitPercent: 20 },
    { after: [], draft: '这单给您打‹八五折›', limitPercent: 10 },
    { after: [], draft: '我退您‹一半›', limitPercent: 20 },
    { after: [], draft: 'We can give you ‹30%› off', limitPercent: 20 },
    { after: [], draft: 'You get ‹half off›', limitPercent: 20 },
    { after: [], draft: '少一件我赔您‹三倍›', limitTimes: 1 },
    { after: [], draft: 'We will refund you ‹2 times the price›', limitTimes: 1 },
  ],
  passes: [
    { after: [], draft: '给您补偿 20元', limit: 50 },
    { after: [], draft: '这款售价 200元', limit: 50 },
    { after: [], draft: '我不能给您补 200元', limit: 50 },
    '给您补偿 200元',
    { after: [], draft: '先退您30元，或者送您30元的券，您选', limit: 50 },
    { after: ['<杯子缺了个口', '>给您补偿40元', '<好'], draft: '那40元今天退给您', limit: 50 },
    { after: ['<杯子缺了个口', '>给您补偿40元', '<太少'], draft: '申请到了，给您补偿50元', limit: 50 },
    { after: [], draft: '给您退15%吧', limitPercent: 20 },
    { after: [], draft: '给您打九折', limitPercent: 20 },
    { after: [], draft: '这款可以折叠', limitPercent: 0 },
    { after: [], draft: '面料含棉80%', limitPercent: 20 },
    { after: [], draft: '放大三倍看更清楚', limitTimes: 1 },
    { after: [], draft: 'The lens shows it 3 times the size', limitTimes: 1 },
    { after: [], draft: 'It is 80% cotton', limitPercent: 20 },
  ],
});
