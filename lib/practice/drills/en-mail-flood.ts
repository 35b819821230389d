import { defineDrill } from '../drill.ts';

export const enMailFlood = defineDrill({
  id: 'en-mail-flood',
  lang: 'en',
  type: 'other',
  marketplace: 'etsy',
  title: { zh: '一周五封推广邮件', en: 'Five newsletters a week' },
  mood: 1,
  goods: '',
  opening: ['Five newsletters a week that I never asked for. This is unacceptable', 'How do I make it stop?'],
  facts: { account: 'The address I ordered with', photo: 'This week’s five' },
  about: ['newsletter', 'five a week', 'unsubscribe', 'mailing'],
  accepts: [],
  more: 'I bought one candle in March',
  wants: 'No more mail at all, please',
  pressed: 'I asked you to stop and got another one',
  threat: 'Next one goes to the regulator',
  thanks: 'Perfect, thank you',
  model: [
    'Five a week, and never asked for: I understand how annoying the newsletters are, and I am sorry. Could you send a screenshot of one? I will check with our mail team how you came onto the list and write to you by 3pm today.',
    'I checked with the mail team: your address stands on two lists. Both are deleted today by 6pm. You can choose: no mail at all, or only mail about your orders. Which do you prefer?',
    'It is deleted by 6pm today and I will confirm it to you. I will check in next Monday to hear if any newsletter came.',
  ],
});
