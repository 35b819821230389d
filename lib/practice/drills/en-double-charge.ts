import { defineDrill } from '../drill.ts';

export const enDoubleCharge = defineDrill({
  id: 'en-double-charge',
  lang: 'en',
  type: 'account',
  marketplace: 'tiktok',
  title: { zh: '扣了两次款', en: 'Charged twice' },
  mood: 2,
  goods: 'Gaming mouse',
  opening: ['My card was charged twice for one mouse', 'I need that money this week'],
  facts: { photo: 'Both charges on my statement', order: 'Order 4412', account: 'Same card, ends in 02' },
  about: ['charged', 'twice', 'double charge', 'second charge', 'both charges'],
  accepts: ['refund'],
  more: 'Rent is due on Friday',
  wants: 'The second charge back, that is all',
  pressed: 'Where did the second charge go?',
  threat: 'I dispute it with the bank tomorrow',
  thanks: 'Thank you, that is clear',
  model: [
    'Charged twice with rent due on Friday: I understand how stressful that is, and I am sorry. Could you send a screenshot of both charges? I will check with finance and write to you within an hour.',
    'I checked with finance: the second charge is a double. You can choose: we refund it to your card today by 5pm, which banks show within 3 business days, or we refund it as store balance by tonight. Which would you prefer?',
    'It is sent today by 5pm and I will send you the receipt. I will write to you on Thursday to hear that it arrived.',
  ],
});
