import { defineInference } from '../inference.ts';

export const inference = defineInference({
  id: 'hard-tone',
  taboo: 4,
  missing: false,
  because: { zh: '这句话的口气会让买家更不舒服。', en: 'The tone of this will make the buyer feel worse.' },
  instead: { zh: '先接住情绪，再说办法。', en: 'Take the feeling first, then the way out.' },
  flags: [
    { after: ['<快递五天了还在路上'], draft: '您是第一次网购吗，五天算快的了' },
    { after: ['<说明书字太小看不清'], draft: '那建议您配副眼镜呢' },
    { after: ['<the instructions make no sense'], draft: 'They made sense to the other nine thousand people' },
  ],
  passes: [
    { after: ['<快递五天了还在路上'], draft: '五天是慢了，我让快递优先派送，今晚 8 点前把答复贴给您' },
    { after: ['<说明书字太小看不清'], draft: '我把大字版发您，您看第二页那张图，有不清楚的接着问我' },
    {
      after: ['<the instructions make no sense'],
      draft: 'Step 4 is unclear, you are right. Bars A and C go in first; shall I send you the video?',
    },
  ],
});
