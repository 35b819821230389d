import { defineDrill } from '../drill.ts';

export const enLampSmashed = defineDrill({
  id: 'en-lamp-smashed',
  lang: 'en',
  type: 'damaged',
  marketplace: 'amazon',
  title: { zh: '台灯到手是碎的', en: 'Lamp arrived in pieces' },
  mood: 2,
  goods: 'Ceramic table lamp',
  opening: ['The lamp came in pieces. There was one sheet of paper around it', 'It was meant for my mother on Saturday'],
  facts: { photo: 'Here is the lamp and the box', order: 'Order 114-2231' },
  about: ['lamp', 'pieces', 'broken', 'smashed'],
  accepts: ['resend', 'exchange', 'refund', 'part-refund'],
  more: 'The box rattled before I even opened it',
  wants: 'A new one before Saturday, or my money back',
  pressed: 'So what are you going to do about the lamp?',
  threat: 'I will post the pictures in my review so everybody can see',
  thanks: 'That would do nicely, thank you',
  model: [
    'I am sorry that the lamp reached you in pieces, and right before your mother’s day. Could you send me a photo of the lamp and of the box? I will check with the warehouse how it was packed and write to you by 3pm today.',
    'I checked your photos with the warehouse: the lamp broke on the way, and that is ours to put right. You can choose: we send a new lamp by express today by 6pm, or we refund this one to your card within 3 business days. Which would you prefer?',
    'It is arranged today, and I will send you the confirmation by 6pm. I will write to you on Friday morning to hear that all is in one piece.',
  ],
});
