import { defineDrill } from '../drill.ts';

export const enFakePerfume = defineDrill({
  id: 'en-fake-perfume',
  lang: 'en',
  type: 'counterfeit',
  marketplace: 'amazon',
  title: { zh: '香水味道不对', en: 'Perfume that smells wrong' },
  mood: 3,
  goods: 'Eau de parfum 50 ml',
  opening: ['This perfume is a fake. Smell is gone in ten minutes', 'The box has no batch code'],
  facts: {
    photo: 'Bottle, box, bottom of both',
    order: 'Order 112-6640',
    batch: 'Nothing printed, that is the point',
    story: 'I own the same one from the shop in town',
  },
  about: ['perfume', 'fake', 'genuine'],
  accepts: ['refund', 'return', 'compensation', 'other'],
  more: 'I wear it every day, I know how it should smell',
  wants: 'Proof that it is real, or my money back',
  pressed: 'Is it genuine? Yes or no, and how do you know?',
  threat: 'Selling fakes is a crime and I will report it',
  thanks: 'Good, show me the papers and we are fine, thank you',
  model: [
    'I understand the worry: you know this perfume, and this one seems wrong to you. Could you send photos of the bottle and the bottom of the box? I will check them against our purchase records and write to you by 5pm today.',
    'I checked the photos against our records: the delivery matches, but a missing batch code needs an answer. You can choose: return it free and get a refund within 3 business days of arrival, or we have it tested at our cost and send you the result within 5 business days. Which would you like?',
    'I will send you the label and the purchase papers today by 6pm. I will write to you on the day we have the result.',
  ],
});
