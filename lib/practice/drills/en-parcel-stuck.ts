import { defineDrill } from '../drill.ts';

export const enParcelStuck = defineDrill({
  id: 'en-parcel-stuck',
  lang: 'en',
  type: 'delivery',
  marketplace: 'shopee',
  title: { zh: '包裹卡了九天', en: 'Parcel stuck for nine days' },
  mood: 2,
  goods: 'Baby monitor',
  opening: ['Parcel has not moved for nine days', 'Baby is due next week'],
  facts: { tracking: 'SPX 99120', address: 'Same address as the order', order: 'Order 2403-11' },
  about: ['parcel', 'moved', 'monitor', 'nine days'],
  accepts: ['resend', 'refund', 'exchange', 'compensation'],
  more: 'The courier hotline only plays music',
  wants: 'Send another or refund, I cannot wait any more',
  pressed: 'Have you looked at the tracking at all?',
  threat: 'I will ask the platform to step in today',
  thanks: 'OK good, thank you',
  model: [
    'Nine days without a move and the baby due next week: I understand why you are worried, and I am sorry. Could you confirm the tracking number? I will check with the courier where the parcel is and write to you by 2pm today.',
    'I checked with the courier: the parcel sits in a hub with a torn label. Either we resend a monitor today by 6pm by express and get the old parcel back ourselves, or we refund you within 3 business days. Which would you like?',
    'It is sent today by 6pm and I will give you the new tracking. I will check it myself and write to you on Thursday.',
  ],
});
