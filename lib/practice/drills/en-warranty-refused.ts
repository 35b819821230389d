import { defineDrill } from '../drill.ts';

export const enWarrantyRefused = defineDrill({
  id: 'en-warranty-refused',
  lang: 'en',
  type: 'repair',
  marketplace: 'ebay',
  title: { zh: '保修被拒', en: 'Warranty repair refused' },
  mood: 2,
  goods: 'Cordless drill',
  opening: ['My drill broke after ten months and your repair shop refused the warranty repair', 'You promise two years'],
  facts: {
    photo: 'This is the letter from the repair shop',
    order: 'Order 91-2207',
    batch: 'Serial CD-78110',
    use: 'Shelves and one fence, nothing heavy',
  },
  about: ['warranty', 'drill', 'repair'],
  accepts: ['repair', 'exchange', 'refund', 'resend'],
  more: 'They wrote worn by use, about a motor that just died',
  wants: 'Repair it free, or replace it',
  pressed: 'Does the warranty count or not?',
  threat: 'A warranty you do not honour is fraud, I will see you in small claims',
  thanks: 'Very good, thank you',
  model: [
    'Ten months old and refused: I understand how that feels with two years on the page, and I am sorry. Could you send a photo of the letter and the serial number? I will check both with our service team and write to you by 4pm today.',
    'Our service team checked the letter: the motor is covered by the warranty. Either we collect the drill tomorrow and repair it free within 5 business days, or we send a new one within 48 hours. Which would you like?',
    'I will send you the collection time today by 6pm. I will follow the drill myself and write to you on the day it is back.',
  ],
});
