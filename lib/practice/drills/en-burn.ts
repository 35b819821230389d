import { defineDrill } from '../drill.ts';

export const enBurn = defineDrill({
  id: 'en-burn',
  lang: 'en',
  type: 'safety',
  marketplace: 'amazon',
  title: { zh: '孩子被烫伤', en: 'A child was burnt' },
  mood: 4,
  goods: 'Electric blanket',
  opening: ['Your blanket got so hot it burnt my daughter’s leg', 'I am at the doctor right now and you will hear from my lawyer'],
  facts: {
    photo: 'Her leg, and the plug',
    batch: 'Label says EB-30, week 12',
    use: 'Lowest setting, under an hour',
    time: 'Last night around ten',
  },
  about: ['burn', 'leg', 'daughter', 'blanket'],
  accepts: ['refund', 'return', 'compensation'],
  more: 'She is six. She screamed',
  wants: 'I want the bills paid and that thing off the market',
  pressed: 'My child is hurt and that is your answer?',
  threat: 'My lawyer writes tomorrow, and the safety office too',
  thanks: 'Thank you for asking about her first',
  model: [
    'I am so sorry that your daughter is hurt. How is her leg now? Please unplug the blanket and keep the doctor’s papers. When you can, could you send me a photo of the label? I will check this batch with our safety team and write to you by 5pm today.',
    'Our safety team checked the batch number and stopped the sale today. Two things for you: we refund the blanket within 3 business days, or collect it first for the test if you prefer; and once the doctor’s bills are checked we compensate you by our rules, with an answer within 3 business days. Which do you want to start with?',
    'I will send you the refund receipt today by 6pm. I will write to you tomorrow at 10am to hear how she is, and again on the day the test result is there.',
  ],
});
