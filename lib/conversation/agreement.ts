import { en, zh } from '../language/pattern.ts';
import type { Words } from './signal.ts';

/** The buyer takes what was proposed. */
export const agreement: Words = {
  zh: zh`^(?:好|好的|好吧|行|行吧|可以|可以的|嗯|嗯嗯|嗯好|同意|没问题|ok|okk|就这样|那就这样|那好|成|中|就按|那就|听你的)(?:$|[的吧啊呀哦,。!~了]) 我?(?:同意|接受|选)(?!不)`,
  en: en`^(?:ok|okay|fine|alright|sure|yes|yep|yeah|great|good|agreed|deal|sounds good|that works|thanks|perfect)(?:$|[ ,.!]) … / (?:i|we) (?:accept|agree|take|choose|go with|prefer) …`,
};
