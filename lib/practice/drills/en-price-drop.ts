import { defineDrill } from '../drill.ts';

export const enPriceDrop = defineDrill({
  id: 'en-price-drop',
  lang: 'en',
  type: 'price',
  marketplace: 'amazon',
  title: { zh: '买完两天就降价', en: 'Cheaper two days later' },
  mood: 1,
  goods: 'Office chair',
  opening: ['I bought the chair on Monday and today the price dropped by 40', 'Can I get a price adjustment?'],
  facts: { photo: 'Screenshot of today’s price', order: 'Order 111-0911' },
  about: ['price fall', 'price drop', 'price went', 'lower price', 'the price', 'price adjust', 'chair'],
  accepts: ['part-refund', 'refund', 'compensation', 'discount', 'return'],
  more: 'I was about to buy two more',
  wants: 'Pay me the difference',
  pressed: 'Is there a difference back or not?',
  threat: 'Then I return it and buy it again, and say so in my review',
  thanks: 'Deal, thank you',
  model: [
    'It is annoying to see the price fall right after you bought, I understand, and I am sorry. Could you send a screenshot of the price? I will check if your order is within our price promise and write to you by 2pm today.',
    'I checked: your chair was bought within the 7 days. You can choose: we refund the difference of 40 to your card within 3 business days, or you get a voucher for 40 today by 6pm. Which do you prefer?',
    'It is submitted today by 6pm and I will send you the receipt. I will write to you on Friday to hear that it arrived.',
  ],
});
