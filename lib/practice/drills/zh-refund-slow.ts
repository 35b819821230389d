import { defineDrill } from '../drill.ts';

export const zhRefundSlow = defineDrill({
  id: 'zh-refund-slow',
  lang: 'zh',
  type: 'refund',
  marketplace: 'douyin',
  title: { zh: '退货十天没退款', en: 'Returned ten days ago, no refund' },
  mood: 3,
  goods: '空气炸锅',
  opening: ['退货十天了，钱一分没到', '仓库早签收了，你们扣着钱干什么'],
  facts: { tracking: '退货单号 SF3308812', order: '订单尾号 6174', time: '上周二签收的' },
  about: ['退款没', '退款却', '退款还', '退款拖', '退款卡', '没到账', '没退', '十天', '退货单', '炸锅'],
  accepts: ['refund', 'part-refund', 'compensation'],
  more: '我天天看余额，问一次推一次',
  wants: '我只要钱退回来，给个到账的日子',
  pressed: '别说流程，钱呢',
  threat: '明天再不到账我就去12315',
  thanks: '行，到账我就不追了，谢谢你这次说清楚',
  model: [
    '货十天前就退了，退款却没到，天天惦记着这笔钱，确实让人生气，对不住您。麻烦发我退货单号，我现在去和仓库、财务核对卡在哪一步，今天16点前给您准话。',
    '核对过了，仓库上周二已签收，验货单漏传了，是我们的疏忽。今天17点前我把退款提交上去：原路退回，1到3个工作日到账；如果您更想快些，也可以选退到平台余额，当天能看到。您选哪种？',
    '好，17点前提交，截图我发给您。我记着这笔钱，三个工作日那天上午再来问您到账没有。',
  ],
});
