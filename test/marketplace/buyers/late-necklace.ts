import type { PracticeBuyer } from '../buyer.ts';

export const lateNecklace: PracticeBuyer = {
  id: '90118237',
  name: 'Hanna Lindqvist',
  console: 'etsy',
  order: '3351902246',
  goods: 'Hand-stamped name necklace, silver',
  price: '$42.00',
  history: [
    {
      role: 'buyer',
      text: 'Hi, my order 3351902246 was meant for my sister’s birthday last Friday and it still has not arrived',
      seconds: 90000,
    },
    { role: 'agent', text: 'Hello Hanna, I am sorry to hear that. I am looking at the tracking now.', seconds: 86000 },
    { role: 'buyer', text: 'The tracking has not moved for six days. Is it lost? I want my money back if it is', seconds: 3000 },
  ],
  script: [],
  answers: [
    { when: 'tracking|carrier|minute', lines: [{ role: 'buyer', text: 'Thank you, I will wait for your message', seconds: 4 }] },
    { when: '', lines: [{ role: 'buyer', text: 'I asked whether it is lost', seconds: 5 }] },
  ],
};
