import type { PracticeBuyer } from '../buyer.ts';

export const leakyBottle: PracticeBuyer = {
  id: '7493320018821',
  name: 'maya.brooks',
  console: 'tiktok-shop',
  order: '576901223344556677',
  goods: 'Insulated bottle 750 ml, Slate',
  price: '$18.99',
  history: [
    { role: 'buyer', kind: 'order', seconds: 4200 },
    { role: 'buyer', text: 'The bottle leaks from the lid, my bag and my notebook are soaked', seconds: 4100 },
    { role: 'buyer', kind: 'image', seconds: 4090 },
    { role: 'agent', text: 'Thank you for the photo, I can see the lid does not close.', seconds: 3800 },
    { role: 'buyer', text: 'So can I get a refund or a new one? I need it this week', seconds: 150 },
  ],
  script: [],
  answers: [
    { when: 'refund|new|minute', lines: [{ role: 'buyer', text: 'Okay, please do not forget me', seconds: 4 }] },
    { when: '', lines: [{ role: 'buyer', text: 'That is not an answer', seconds: 5 }] },
  ],
};
