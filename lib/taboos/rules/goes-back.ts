import { offeredSums } from '../offers.ts';
import { defineRule, type Hit } from '../rule.ts';

export const rule = defineRule({
  id: 'goes-back',
  taboo: 3,
  severity: 'warn',
  because: {
    zh: '前面已经答应过更高的数，现在变少会被当作出尔反尔。',
    en: 'A higher sum was offered earlier in this conversation; this goes back on it.',
  },
  instead: {
    zh: '前面说好的数照给；真要变，先说明原因并请主管确认。',
    en: 'Keep to what was offered; if it must change, say why and have your lead confirm it.',
  },
  find: (scene): readonly Hit[] => {
    const before = (scene.need.seen?.offered ?? []).flatMap((one) =>
      one.conditional || one.amount === null || one.amount.value === null ? [] : [one.amount],
    );
    if (before.length === 0) return [];
    const sums = offeredSums(scene);
    const highest = Math.max(...before.map((amount) => amount.value ?? 0));
    const kept = sums.some((sum) => sum.value >= highest);
    return kept
      ? []
      : sums
          .filter((sum) => before.every((amount) => amount.currency === null || sum.currency === null || amount.currency === sum.currency))
          .map(({ start, end }) => ({ start, end }));
  },
  flags: [
    { after: ['<杯子碎了', '>给您补偿30元您看可以吗', '<可以'], draft: '那给您补偿‹20元›' },
    { after: ['<少了一件', '>我退您50块', '<好'], draft: '我退您‹35块›吧' },
    { after: ['<the cup is chipped', '>I can refund you $15 for it', '<ok thanks'], draft: 'I will refund you ‹$10› today' },
  ],
  passes: [
    { after: ['<杯子碎了', '>给您补偿30元您看可以吗', '<可以'], draft: '那30元今天退给您' },
    { after: ['<杯子碎了', '>给您补偿30元您看可以吗', '<太少了'], draft: '我申请到了，给您补偿40元' },
    '给您补偿20元',
  ],
});
