import { defineDrill } from '../drill.ts';

export const enBlenderDead = defineDrill({
  id: 'en-blender-dead',
  lang: 'en',
  type: 'quality',
  marketplace: 'ebay',
  title: { zh: '搅拌机一周就不转', en: 'Blender stopped after a week' },
  mood: 1,
  goods: 'Hand blender 600W',
  opening: ['The blender just stopped after a week', 'Is this the quality I paid for?'],
  facts: {
    video: 'Here is a clip, the light is on but it does not spin',
    use: 'Only soup, two minutes at a time',
    batch: 'The plate says HB-6110',
    order: 'Order 22-119',
  },
  about: ['blender', 'stopped', 'spin'],
  accepts: ['exchange', 'refund', 'repair', 'return', 'resend'],
  more: 'I had to finish dinner for eight with a fork',
  wants: 'A working one, or a refund',
  pressed: 'Is it faulty or not? Please just say',
  threat: 'I will ask trading standards if selling this is legal',
  thanks: 'Great, that is clear, thank you',
  model: [
    'I can see how annoying it is that the blender stopped after one week, and I am sorry. Could you send a short video of it switched on, and the batch number on the plate? I will check both with our technician and write to you by 4pm today.',
    'Our technician checked the video: the motor failed, and nothing you did caused it. Either we send a new blender, posted within 48 hours, or we refund it to you within 3 business days after the return lands, with a label from us. Which one suits you?',
    'I will book it today and send you the tracking by 6pm. I will message you on the day it lands to hear that the blender runs well.',
  ],
});
