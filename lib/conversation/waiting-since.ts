import type { Conversation, Marketplace, Message } from './conversation.ts';
import { answers } from './empty-greeting.ts';

// What can be told of a conversation without reading its words: light enough for the page and the background.

/**
 * Since when (epoch ms) the buyer waits: the oldest message of the buyer since an agent last answered; null when nobody waits. Robots
 * and notices answer nobody, and on some marketplaces a bare greeting of the agent's does not either.
 */
export const waitingSince = (messages: readonly Message[], marketplace: Marketplace | null = null): number | null => {
  let since: number | null = null;
  for (let i = messages.length - 1; i >= 0; i--) {
    const message = messages[i];
    if (!message || (message.role === 'agent' && answers(message, marketplace))) break;
    if (message.role === 'buyer' && message.at !== null) since = message.at;
  }
  return since;
};

const mostSent = 20;

/** The last twenty texts that agents sent, oldest first. */
export const sentOf = (messages: readonly Message[]): string[] =>
  messages
    .filter((message) => message.role === 'agent' && message.text !== '')
    .slice(-mostSent)
    .map((message) => message.text);

/** A pause (ms) below which two messages of the buyer belong to one breath. */
const breath = 25_000;
const unfinished = /(?:就是|然后|还有|那个|我想|因为|但是|而且|the thing is|because|and|but|so|also|about it|,|，|…|\.\.\.|:|：)$/i;
const finished = /[?？!！。.]$|(?:就这些|没了|说完了|你看看吧?|怎么办|thanks|that's all)$/i;

/** true while the buyer is in the middle of a run of messages, or typing. */
export const inBurst = (conversation: Conversation): boolean => {
  if (conversation.typing) return true;
  const { messages } = conversation;
  const last = messages.at(-1);
  const before = messages.at(-2);
  if (last?.role !== 'buyer' || last.kind !== 'text') return false;
  const text = last.text.trim();
  if (unfinished.test(text)) return true;
  if (before?.role !== 'buyer' || before.at === null || last.at === null) return false;
  return last.at - before.at <= breath && text.length <= 12 && !finished.test(text);
};
