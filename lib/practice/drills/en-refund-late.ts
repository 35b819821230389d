import { defineDrill } from '../drill.ts';

export const enRefundLate = defineDrill({
  id: 'en-refund-late',
  lang: 'en',
  type: 'refund',
  marketplace: 'tiktok',
  title: { zh: '退货三周没退款', en: 'Sent back three weeks ago' },
  mood: 3,
  goods: 'Winter boots',
  opening: ['I sent the boots back three weeks ago. Where is my refund?', 'You have my money AND the boots'],
  facts: { tracking: 'Return label RT-4471', order: 'Order 8813', time: 'It was signed for on the 2nd' },
  about: ['boots', 'three weeks', 'refund is late', 'refund has not', 'refund still'],
  accepts: ['refund', 'part-refund', 'compensation'],
  more: 'Every time I ask I hear two more days',
  wants: 'Just refund me and tell me the day',
  pressed: 'I do not need the process explained. Where is the money?',
  threat: 'Tomorrow I dispute the charge with my bank',
  thanks: 'Thank you, finally a straight answer',
  model: [
    'Three weeks without the boots and without the money: I understand why you are angry, and I am sorry. Could you give me the return tracking number? I will check with the warehouse and finance where it got stuck and write to you by 4pm today.',
    'I checked with both: the boots were signed for on the 2nd and the form was never passed on. That is our mistake. I will submit the refund today by 5pm. You can choose: to your card within 3 business days, or as store balance by tonight. Which would you like?',
    'It is submitted by 5pm and I will send you the receipt. I will write to you in three business days to hear that the refund is there.',
  ],
});
