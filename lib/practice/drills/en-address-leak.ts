import { defineDrill } from '../drill.ts';

export const enAddressLeak = defineDrill({
  id: 'en-address-leak',
  lang: 'en',
  type: 'privacy',
  marketplace: 'ebay',
  title: { zh: '地址被陌生人知道', en: 'Strangers have my address' },
  mood: 3,
  goods: 'Used camera',
  opening: ['Two days after I ordered, spam letters with my full name come in', 'Who did you sell my data to?'],
  facts: {
    photo: 'This is the letter',
    time: 'It came on Tuesday',
    order: 'Order 63-7720',
    story: 'I use a special spelling only for your shop',
  },
  about: ['your data', 'data officer', 'a letter', 'the letter', 'spam letter', 'spelling', 'full name', 'leak'],
  accepts: [],
  more: 'The spelling is only in your shop, so it came from you',
  wants: 'Find out how, and take my data out of whatever list it is in',
  pressed: 'So how did they get it?',
  threat: 'I am filing with the data protection office',
  thanks: 'Thank you, please do that',
  model: [
    'A letter with a name that only our shop knows: I understand why that worries you, and I am sorry. Could you send a photo of the letter? I will check with our data officer who had access to your order and write to you by 5pm today.',
    'Our data officer checked the access log: nobody outside the order team opened it, and we are still waiting for the carrier’s answer. Today by 6pm I will have your address hidden on new labels. You get the written result by Thursday noon, by mail or here, whichever you prefer.',
    'It is hidden by 6pm today and I will confirm it to you. I will write to you on Thursday at noon with the result.',
  ],
});
