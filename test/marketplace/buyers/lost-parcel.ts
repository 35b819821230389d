import type { PracticeBuyer } from '../buyer.ts';

export const lostParcel: PracticeBuyer = {
  id: 'daniel.ortiz_77',
  name: 'daniel.ortiz_77',
  console: 'shopee',
  order: '261114M7T2WYBE',
  goods: 'USB-C docking station, 9 ports',
  price: '$64.00',
  history: [
    { role: 'buyer', text: 'Tracking says delivered on Thursday, I was home all day and nobody came', seconds: 9_000 },
    { role: 'buyer', kind: 'order', seconds: 8_990 },
    { role: 'buyer', text: 'I checked with the neighbours and the front desk, nothing', seconds: 400 },
    { role: 'buyer', text: 'This is a 64 dollar item. I will go to the platform if this is not sorted out today', seconds: 170 },
  ],
  script: [],
  answers: [{ when: '', lines: [{ role: 'buyer', text: 'Fine, but I want an update tomorrow', seconds: 5 }] }],
};
