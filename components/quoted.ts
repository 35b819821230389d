import type { Conversation, Evidence, Message } from '../lib/conversation/conversation.ts';

/** The message that a reading rests on; undefined when it is no longer there. */
export const messageOf = (evidence: Evidence, conversation: Conversation): Message | undefined => conversation.messages[evidence.message];

/** The words that a reading rests on, cut to `max` characters without breaking one in two. */
export function wordsOf(evidence: Evidence, conversation: Conversation, max = 40): string {
  const text = messageOf(evidence, conversation)?.text.slice(evidence.start, evidence.end) ?? '';
  return cut(text.replace(/\s+/g, ' ').trim(), max);
}

/** Text of at most `max` characters, "…" counted. */
export function cut(text: string, max: number): string {
  const signs = [...text];
  return signs.length <= max ? text : `${signs.slice(0, max - 1).join('')}…`;
}
