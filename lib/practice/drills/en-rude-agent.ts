import { defineDrill } from '../drill.ts';

export const enRudeAgent = defineDrill({
  id: 'en-rude-agent',
  lang: 'en',
  type: 'attitude',
  marketplace: 'etsy',
  title: { zh: '被同事挂了聊天', en: 'Hung up on by a colleague' },
  mood: 4,
  goods: 'Handmade quilt',
  opening: ['Your colleague told me to "get a life" and closed the chat', 'I want an apology TODAY or this goes on every site I know'],
  facts: { photo: 'Screenshot attached', time: 'Last night about nine', story: 'I asked where my quilt was, nothing more' },
  about: ['colleague', 'told', 'chat', 'get a life'],
  accepts: [],
  more: 'The quilt was for my grandson. I cried, to be honest',
  wants: 'An apology, and to know what you do about it',
  pressed: 'Is that all you have to say?',
  threat: 'I am writing to the press about how you treat people',
  thanks: 'Thank you. That is how it should have been from the start',
  model: [
    'I am sorry. "Get a life" is nothing that anybody should hear from us, and I understand how much it hurt. Could you send me the screenshot? I will check last night’s chat and write to you by 3pm today.',
    'I checked the chat: our colleague wrote that, and I apologise on behalf of the shop. Our manager will apologise to you in person today by 6pm, by phone or here, whichever you prefer, and I will write to you by tomorrow noon what follows from it.',
    'The manager will write today by 6pm, and I will make sure of it. I will come back to you tomorrow at noon to hear how you feel about it.',
  ],
});
