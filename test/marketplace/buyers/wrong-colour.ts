import type { PracticeBuyer } from '../buyer.ts';

export const wrongColour: PracticeBuyer = {
  id: 'rina_kwok_91',
  name: 'rina_kwok_91',
  console: 'shopee',
  order: '261117QH3R8VZK',
  goods: 'Linen table runner 180 cm - Sage Green',
  price: '$21.50',
  history: [
    { role: 'buyer', kind: 'order', seconds: 5_400 },
    { role: 'buyer', text: 'The runner arrived today but it is bright orange, I ordered sage green', seconds: 5_380 },
    { role: 'buyer', kind: 'image', seconds: 5_370 },
    {
      role: 'agent',
      text: 'Thank you for the picture, I can see that the colour is not the one you chose. I am sorry about that.',
      seconds: 4_900,
    },
    { role: 'system', text: 'The buyer opened a return request.', seconds: 4_000 },
    { role: 'buyer', text: 'My dinner is on Saturday. Can you still send the right one or do I get my money back?', seconds: 140 },
  ],
  script: [{ role: 'buyer', text: 'Is anybody there? I asked a simple question', seconds: 30 }],
  answers: [
    { when: 'refund|send|replace', lines: [{ role: 'buyer', text: 'Okay. When exactly?', seconds: 4 }] },
    { when: '', lines: [{ role: 'buyer', text: 'That does not answer my question', seconds: 5 }] },
  ],
};
