import { defineDrill } from '../drill.ts';

export const enDeliveredNot = defineDrill({
  id: 'en-delivered-not',
  lang: 'en',
  type: 'lost',
  marketplace: 'amazon',
  title: { zh: '显示送达却没收到', en: 'Marked delivered, never came' },
  mood: 3,
  goods: 'Running watch',
  opening: ['Tracking says delivered yesterday but I never received it', 'That is a 300 dollar watch'],
  facts: { address: 'The address on the order is right', time: 'I was home all day', order: 'Order 113-8890' },
  about: ['delivered', 'watch'],
  accepts: ['resend', 'refund'],
  more: 'I asked every neighbour and the front desk',
  wants: 'I want the watch or the money',
  pressed: 'I told you it is not here. What now?',
  threat: 'I will call my bank and the police about this',
  thanks: 'All right, that is what I needed to hear, thanks',
  model: [
    'I understand the shock: it says delivered, and a 300 dollar watch is not there. I am sorry. Could you confirm the delivery address? I will check the drop-off scan and photo with the carrier and write to you by 3pm today.',
    'I checked the carrier’s scan: the watch was left two streets away, so it never reached you, and you need not look for it. You can choose: we send another today by 6pm with a signature, or we refund you within 3 business days. Which do you prefer?',
    'I will send you the confirmation today by 6pm. I will follow the parcel and write to you on the day it should land.',
  ],
});
