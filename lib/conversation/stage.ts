import { readAgent } from './agent.ts';
import { en, zh } from '../language/pattern.ts';
import type { Message } from './conversation.ts';
import { stages, type Stage } from './understanding.ts';

const agrees = {
  zh: zh`^(?:好|好的|好吧|行|行吧|可以|可以的|嗯|嗯嗯|嗯好|同意|没问题|ok|okk|就这样|那就这样|那好|成|中|就按|那就|听你的)(?:$|[的吧啊呀哦,。!~了]) 我?(?:同意|接受|选)(?!不)`,
  en: en`^(?:ok|okay|fine|alright|sure|yes|yep|yeah|great|good|agreed|deal|sounds good|that works|thanks|perfect)(?:$|[ ,.!]) … / (?:i|we) (?:accept|agree|take|choose|go with|prefer) …`,
};
const doneLine = /退款成功|已退款|退款完成|已发货|补发成功|换货成功|refund (?:successful|completed|issued)|refunded/;

/** The furthest step that the conversation shows. */
export const stageOf = (messages: readonly Message[], solved: boolean): Stage => {
  let reached = 0;
  const reach = (stage: Stage) => {
    reached = Math.max(reached, stages.indexOf(stage));
  };
  for (const message of messages) {
    if (message.role === 'agent') {
      const reading = readAgent(message);
      if (reading.hears) reach('heard');
      if (reading.finds) reach('verified');
      if (reading.offers.length > 0) reach('proposed');
      if (reading.done) reach('carried-out');
      if (reading.followsUp && reached >= stages.indexOf('proposed')) reach('followed-up');
    } else if (message.role === 'buyer' && stages[reached] === 'proposed') {
      const words = message.text.trim().toLowerCase();
      if (words.search(agrees.zh) >= 0 || words.search(agrees.en) >= 0) reach('agreed');
    } else if (message.role === 'system' && doneLine.test(message.text.toLowerCase())) reach('carried-out');
  }
  return solved ? 'closed' : (stages[reached] ?? 'received');
};
