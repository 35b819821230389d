import { defineDrill } from '../drill.ts';

export const enMissingPart = defineDrill({
  id: 'en-missing-part',
  lang: 'en',
  type: 'wrong-item',
  marketplace: 'tiktok',
  title: { zh: '架子少了螺丝', en: 'Shelf came without its screws' },
  mood: 1,
  goods: 'Wall shelf, oak',
  opening: ['There are no screws in the box', 'I have a drill in my hand and a free day for this'],
  facts: { photo: 'This is everything that was in the box', model: 'The 80 cm one', order: 'Order 5771' },
  about: ['screw', 'shelf', 'missing'],
  accepts: ['resend', 'refund', 'part-refund', 'exchange', 'compensation'],
  more: 'I took the day off for this wall',
  wants: 'Just get me the screws, or pay for the ones I buy',
  pressed: 'So when do I get the screws?',
  threat: 'I will return the lot and rate it one star',
  thanks: 'Perfect, thanks',
  model: [
    'A free day, a drill, and no screws: I understand how annoying that is, and I am sorry. Could you send a photo of what is in the box? I will check with the packing team and write to you within an hour.',
    'I checked with packing: the screw bag for your shelf was left out. Either we send the screws today by courier, there tomorrow by noon, or you buy a set nearby and we refund the price of it within 2 business days. Which would you prefer?',
    'It leaves today by 5pm and I will send you the tracking. I will check in tomorrow afternoon to hear that the shelf is up.',
  ],
});
