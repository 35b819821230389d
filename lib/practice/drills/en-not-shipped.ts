import { defineDrill } from '../drill.ts';

export const enNotShipped = defineDrill({
  id: 'en-not-shipped',
  lang: 'en',
  type: 'late-shipment',
  marketplace: 'etsy',
  title: { zh: '两周没发货', en: 'Two weeks, not shipped' },
  mood: 2,
  goods: 'Engraved wedding frame',
  opening: ['It has been two weeks and the frame has not shipped', 'The wedding is on the 30th'],
  facts: { time: 'I need it by the 28th', order: 'Order 2290431' },
  about: ['ship', 'frame', 'two weeks', 'wedding'],
  accepts: ['refund', 'resend', 'compensation', 'discount', 'other', 'part-refund'],
  more: 'I wrote twice already and nobody answered',
  wants: 'Give me a day that holds, or refund me so I can buy elsewhere',
  pressed: 'I asked when it ships. When?',
  threat: 'I will open a case and tell the whole wedding forum',
  thanks: 'Thank you, a real date at last',
  model: [
    'Two weeks with no word and a wedding on the 30th: I understand how stressful that is, and I am sorry. Please tell me by which day you need the frame. I will check with the workshop where it is and write to you within the hour.',
    'I checked with the workshop: your frame is engraved and being framed now. You can choose: we ship by express tomorrow by noon, and the carrier expects two days, or we cancel today and refund you within 3 business days. Which do you prefer?',
    'I will send you the tracking tomorrow by noon, and I will look at the parcel every day and write to you on the 27th.',
  ],
});
