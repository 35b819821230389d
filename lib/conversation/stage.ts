import { readAgent } from './agent.ts';
import { readBuyer } from './buyer.ts';
import type { Message } from './conversation.ts';
import { stages, type Stage } from './understanding.ts';

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
      if (reading.proposes) reach('proposed');
      if (reading.done) reach('carried-out');
      if (reading.followsUp && reached >= stages.indexOf('proposed')) reach('followed-up');
    } else if (message.role === 'buyer' && stages[reached] === 'proposed') {
      if (readBuyer(message).agrees) reach('agreed');
    } else if (message.role === 'system' && doneLine.test(message.text.toLowerCase())) reach('carried-out');
  }
  return solved ? 'closed' : (stages[reached] ?? 'received');
};
