import type { Lines } from './lines.ts';

export const en: Lines = {
  broken: {
    1: ['Did you read what I wrote? That does not answer it', 'You have not listened to a single word I said'],
    2: ['How would you know it was me? You have not checked anything', 'So it is all my fault now, before anyone even looked?'],
    3: ['That is a big promise. What if it does not happen?', 'More promises. The last one was worth nothing'],
    4: ['There is no need to speak to me like that', 'Wow. I am keeping a screenshot of that for your manager'],
    5: ['And how long am I supposed to wait?', 'Wait, wait, wait. I have done nothing but wait'],
    6: ['That reads like a canned answer. It is not what I asked', 'Stop pasting scripts at me. Is there a person there?'],
    7: ['And who looks after this afterwards?', 'So I have to chase you again? You just hope I give up'],
    8: ['I bought it from you. Why should I go to someone else?', 'You took my money and now it is somebody else’s job?'],
    10: ['That does not sound right to me', 'I am sending that line straight to the marketplace'],
  },
  lacks: 'I do not have that. Can you not see it on your side?',
  unheard: 'Please do not brush me off. Do you even see what went wrong here?',
  when: 'And when exactly? I need a time',
  takes: ['All right, let us do it that way', 'Fine. Do that, and please stick to it'],
  whoTells: 'And how will I know it is done? Will you tell me?',
  waits: 'OK, I will wait for what you find',
  late: 'Hello? Is anybody still there?',
  silent: ['Hello? Is anybody there?', 'Still nothing? Then I will ask the marketplace'],
  leaves: 'Never mind. I am opening a case with the marketplace, and my review will say why',
  own: {
    photo: 'Here is a photo',
    order: 'It is this order',
    more: 'This has been going on for days and it is wearing me out',
    wants: 'I just want this put right. What can you do?',
    pressed: 'That is a lot of words. What happens now?',
    threat: 'One more like that and I go to the marketplace, and others will hear of it',
    thanks: 'All right, that works for me, thank you',
  },
};
