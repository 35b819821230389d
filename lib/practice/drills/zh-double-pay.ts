import { defineDrill } from '../drill.ts';

export const zhDoublePay = defineDrill({
  id: 'zh-double-pay',
  lang: 'zh',
  type: 'account',
  marketplace: 'weixin',
  title: { zh: '扣了两次钱', en: 'Charged twice' },
  mood: 2,
  goods: '护眼台灯',
  opening: ['付了一次，扣了我两笔', '另一笔什么时候退'],
  facts: { photo: '两笔扣款都截图了', order: '尾号 7260', account: '微信付的，零钱' },
  about: ['两笔', '重复扣', '多扣', '扣了两', '扣款', '付了一次', '付一次'],
  accepts: ['refund'],
  more: '这个月就剩这点钱了，等着交房租',
  wants: '多扣的那笔退回来就行',
  pressed: '那多扣的钱到底去哪了',
  threat: '多扣钱不退，我找微信投诉',
  thanks: '到账时间说清就好，谢谢',
  model: [
    '付一次扣了两笔，又等着交房租，着急是应该的，抱歉。请发我两笔扣款的截图，我马上和财务核对，一小时内告诉您多扣的那笔在哪。',
    '财务核对过了，第二笔是重复扣款。两个办法您选：今天17点前提交退款，原路退回零钱，1到3个工作日到账；或者转成这家店的余额，当天可用。您要哪种？',
    '好，今天17点前提交，提交的截图发给您。第三个工作日上午我再问您到账没有，没到我去催。',
  ],
});
