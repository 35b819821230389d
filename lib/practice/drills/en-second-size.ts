import { defineDrill } from '../drill.ts';

export const enSecondSize = defineDrill({
  id: 'en-second-size',
  lang: 'en',
  type: 'exchange',
  marketplace: 'shopee',
  title: { zh: '换来的还是旧尺码', en: 'Exchange came in the old size' },
  mood: 2,
  goods: 'Football shirt',
  opening: ['I asked to exchange it for an L and you sent M again', 'I need this exchanged once more'],
  facts: { photo: 'This is the tag, M again', model: 'L please, red', order: 'Order 5528' },
  about: ['size', 'shirt', 'an l and', 'sent m'],
  accepts: ['exchange', 'refund', 'resend', 'return'],
  more: 'The match is in ten days and I still have no shirt',
  wants: 'The L, or my money',
  pressed: 'Same question again: what happens now?',
  threat: 'One more mistake and I leave a review with all the photos',
  thanks: 'Good, thanks for checking this time',
  model: [
    'You asked for an L and the wrong size came again, so no wonder you are fed up. I am sorry. Could you send a photo of the tag? I will check with the person who packs and write to you within an hour.',
    'I checked the order: the shirt was packed from the old note. Either we send the L today by 5pm, with a photo of the tag before it is closed, or we refund you within 3 business days. We pay the return both ways. Which would you prefer?',
    'It leaves today by 5pm, and you will have the tracking from me. I will check in on the day it lands.',
  ],
});
