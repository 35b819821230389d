import { defineDrill } from '../drill.ts';

export const enJacketNotLeather = defineDrill({
  id: 'en-jacket-not-leather',
  lang: 'en',
  type: 'mismatch',
  marketplace: 'amazon',
  title: { zh: '写着真皮，到手是人造革', en: 'Sold as leather, is not' },
  mood: 2,
  goods: 'Biker jacket, brown',
  opening: ['The page says real leather. The tag says polyurethane', 'I feel tricked'],
  facts: { photo: 'Here is the tag', order: 'Order 702-554' },
  about: ['leather', 'tag', 'jacket'],
  accepts: ['return', 'refund', 'part-refund', 'exchange'],
  more: 'I wanted it to last ten years, that is why I paid for leather',
  wants: 'Take it back and refund me, postage too',
  pressed: 'You have not said one thing about the leather',
  threat: 'This is false advertising and I will report your listing',
  thanks: 'Fair enough, thank you for being straight',
  model: [
    'You paid for leather and got something else, so no wonder you are upset. I am sorry. Could you send a photo of the tag? I will check the listing against our supplier’s sheet and write to you by 5pm today.',
    'I checked the tag and the supplier’s sheet: the listing was wrong about the leather. You can choose: return it free with our label and get a full refund within 3 business days of arrival, or keep it and we refund the difference in price by tomorrow 6pm. Which would you like?',
    'I will email the label today by 6pm, and I will write to you again on the day the refund goes out.',
  ],
});
