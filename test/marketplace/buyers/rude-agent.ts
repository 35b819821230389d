import type { PracticeBuyer } from '../buyer.ts';

/** A long thread, so that a list that keeps only the rows near the window has something to drop. */
export const rudeAgent: PracticeBuyer = {
  id: 'mei.lin.home',
  name: 'mei.lin.home',
  console: 'shopee',
  order: '261109K2P6XDNA',
  goods: 'Bamboo drawer organiser, set of 6',
  price: '$18.20',
  history: [
    ...Array.from({ length: 40 }, (_, index) => ({
      role: index % 2 === 0 ? ('buyer' as const) : ('agent' as const),
      text:
        index % 2 === 0
          ? `Question ${index / 2 + 1}: does part ${index / 2 + 1} fit a 45 cm drawer?`
          : `Yes, part ${(index + 1) / 2} fits a 45 cm drawer.`,
      seconds: 200_000 - index * 300,
    })),
    {
      role: 'buyer',
      text: 'One of your colleagues told me to read the page before I bother them. That is not how you talk to people',
      seconds: 700,
    },
    { role: 'buyer', text: 'I would like an apology and somebody who can actually help', seconds: 110 },
  ],
  script: [],
  answers: [{ when: '', lines: [{ role: 'buyer', text: 'Thank you for listening', seconds: 5 }] }],
};
