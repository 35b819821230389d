import type { Conversation, Message } from '../lib/conversation/conversation.ts';

/** Index of the first message after the last that a person of the shop wrote; what a bot says ends no burst. */
export const burstFrom = ({ messages }: Conversation): number => messages.findLastIndex((one) => one.role === 'agent') + 1;

/** What the buyer has said since. */
export const burstOf = (conversation: Conversation): readonly Message[] =>
  conversation.messages.slice(burstFrom(conversation)).filter((one) => one.role === 'buyer');
